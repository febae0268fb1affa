import { DONE, type Part } from '../../app/hiring/api/fields.ts';
import { manageApi, type ManagedCandidate } from '../../app/hiring/api/manage-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { answerAdjustment, askForAdjustment } from '../../app/hiring/candidate/adjustments.ts';
import { canInvite, checkExercise } from '../../app/hiring/exercise/check-exercise.ts';
import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Deed } from '../../app/hiring/api/deeds.ts';
import { note } from '../audit/audit.ts';
import { exerciseAt, findExercise } from '../exercises/exercise-queries.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { resultsOf } from '../results/result-queries.ts';
import { partsOf } from '../runs/parts.ts';
import { listVersions, type ScenarioVersion, scenarioFacts } from '../scenarios/versions.ts';
import {
  countCandidates,
  dropCandidate,
  findCandidate,
  keepProgressOf,
  type KeptCandidate,
  listCandidates,
  voidLink,
} from './candidate-queries.ts';
import { heldOn } from './held.ts';
import { inTerms } from './in-terms.ts';
import { invite, renewLink } from './invite.ts';

const managed = ({ progress, ...kept }: KeptCandidate, parts: Part[]): ManagedCandidate => ({
  ...kept,
  candidate: progress,
  parts,
});

type Managing = ManagerCall<unknown, string>;

const noteAll = async (
  { unit, key, now }: Managing,
  what: Deed,
  about: readonly string[],
): Promise<void> => {
  for (const one of about) await note(unit, { key, what, about: one, now });
};

/** The versions of the exercise's scenarios, as they were proved here. */
const versionsFor = ({ parts }: Exercise, versions: readonly ScenarioVersion[]) =>
  versions.filter(({ header, version }) =>
    parts.some(part => part.scenario === header.id && part.scenarioVersion === version),
  );

/** Why nobody can be invited to this exercise, or null. */
const inviteProblem = async (
  { unit, context, now }: Managing,
  exercise: Exercise,
): Promise<RefusalCode | null> => {
  if (now >= exercise.closesAt) return 'step/too-late';
  const versions = await listVersions(unit);
  if (!canInvite(checkExercise(exercise, versions.map(scenarioFacts)))) return 'exercise/not-ready';
  const known = versionsFor(exercise, versions).some(({ story }) => context.isPublic(story));
  return known ? 'exercise/published' : null;
};

/** Does something to a candidate, and notes it. */
const toCandidate = async <T>(
  call: ManagerCall<unknown, '/api/manage/candidates/:candidate'>,
  what: Deed,
  work: (candidate: KeptCandidate) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> => {
  const candidate = await findCandidate(call.unit, call.parameters.candidate);
  if (candidate === null) return err('candidate/unknown');
  await noteAll(call, what, [candidate.id]);
  return work(candidate);
};

export const candidateManagementRoutes: readonly Route[] = [
  managerRoute(manageApi.invite, async call => {
    const { unit, parameters, body } = call;
    const exercise = await findExercise(unit, parameters.exercise);
    if (exercise === null) return err('exercise/unknown');
    const problem = await inviteProblem(call, exercise);
    if (problem !== null) return err(problem);
    const before = (await countCandidates(unit)).get(exercise.id) ?? 0;
    const invited = await invite(call, exercise, body.candidates, before);
    const ids = invited.map(({ id }) => id);
    await noteAll(call, 'candidate/invited', ids);
    return ok({ invited });
  }),
  managerRoute(manageApi.candidates, async call => {
    const { unit, parameters, now } = call;
    const exercise = await findExercise(unit, parameters.exercise);
    if (exercise === null) return err('exercise/unknown');
    const candidates = await inTerms(unit, await listCandidates(unit, exercise.id), now);
    const parts = await partsOf(unit, candidates);
    await noteAll(call, 'candidate/seen', [exercise.id]);
    return ok({ candidates: candidates.map(one => managed(one, parts.get(one.id) ?? [])) });
  }),
  managerRoute(manageApi.results, call =>
    toCandidate(call, 'result/seen', async ({ id }) =>
      ok({ results: await resultsOf(call.unit, id) }),
    ),
  ),
  managerRoute(manageApi.answerAdjustment, call =>
    toCandidate(call, 'candidate/adjusted', async candidate => {
      const { progress } = candidate;
      const { asked, ...body } = call.body;
      const known = progress.adjustments;
      const request = asked === undefined ? ok(known) : askForAdjustment(known, asked, call.now);
      if (!request.ok) return err(request.error);
      const answer = { ...body, at: call.now, by: call.key.id };
      const adjustments = answerAdjustment(request.value, answer);
      if (!adjustments.ok) return err(adjustments.error);
      const changed = { ...progress, adjustments: adjustments.value };
      await keepProgressOf(call.unit, { ...candidate, progress: changed });
      return ok(DONE);
    }),
  ),
  managerRoute(manageApi.renewLink, call =>
    toCandidate(call, 'candidate/link-renewed', async candidate => {
      const terms = await exerciseAt(call.unit, candidate.exercise, candidate.version);
      return ok(await renewLink(call, terms, candidate));
    }),
  ),
  managerRoute(manageApi.revokeLink, call =>
    toCandidate(call, 'candidate/link-revoked', async ({ id }) => {
      await voidLink(call.unit, id, call.now);
      return ok(DONE);
    }),
  ),
  managerRoute(manageApi.held, call =>
    toCandidate(call, 'candidate/exported', async ({ id }) =>
      ok({ held: await heldOn(call.unit, id) }),
    ),
  ),
  managerRoute(manageApi.removeCandidate, call =>
    toCandidate(call, 'candidate/removed', async ({ id }) => {
      await dropCandidate(call.unit, id);
      return ok(DONE);
    }),
  ),
];
