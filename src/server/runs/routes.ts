import { candidateApi } from '../../app/hiring/api/candidate-api.ts';
import { DONE } from '../../app/hiring/api/fields.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { type CandidateCall, candidateRoute, type Route } from '../http/route.ts';
import { noteRead, readDesk } from './desk.ts';
import { sceneOf } from './scene.ts';
import { keepLetter } from './letters.ts';
import { beginRun, replyTo, standIn } from './talk.ts';
import { isTurnOf, type Visit, visitRun } from './visit.ts';

type RunPath = '/api/candidate/runs/:run';

/** Does something in a run of the candidate's. */
const inRun = async <T>(
  call: CandidateCall<unknown, RunPath>,
  work: (visit: Visit) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> => {
  const { context, unit, holder, now, parameters } = call;
  const visit = await visitRun({ context, unit, holder, now, id: parameters.run });
  return visit.ok ? work(visit.value) : visit;
};

export const runRoutes: readonly Route[] = [
  candidateRoute(candidateApi.scene, call => inRun(call, async visit => ok(await sceneOf(visit)))),
  candidateRoute(candidateApi.begin, call => inRun(call, beginRun)),
  candidateRoute(candidateApi.standing, call => inRun(call, standIn)),
  candidateRoute(candidateApi.reply, call => inRun(call, visit => replyTo(visit, call.body))),
  candidateRoute(candidateApi.desk, call => inRun(call, readDesk)),
  candidateRoute(candidateApi.noteRead, call =>
    inRun(call, visit => noteRead(visit, call.body.card)),
  ),
  candidateRoute(candidateApi.write, call =>
    inRun(call, async visit => {
      if (!isTurnOf(visit, 'writing')) return err('run/not-now');
      await keepLetter(visit.unit, visit.run.id, call.body.text, visit.now);
      return ok(DONE);
    }),
  ),
];
