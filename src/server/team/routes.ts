import { DONE } from '../../app/hiring/api/fields.ts';
import { type SentRun, teamApi } from '../../app/team/team-api.ts';
import { err, ok } from '../../engine/result.ts';
import type { Deed } from '../../app/hiring/api/deeds.ts';
import { note } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { managerRouteInTwo } from '../http/in-two.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { conversationsBy, lossesBy, reportBy } from './board-queries.ts';
import { type JudgedRun, keepRuns } from './keep-runs.ts';
import { forgetPlayer } from './remove-runs.ts';
import { findRun, wholeRuns } from './whole-runs.ts';

/** The log says that somebody looked, and never whom they looked at: it cannot be made to forget. */
const noted = (
  { unit, key, now }: Pick<ManagerCall<unknown, string>, 'unit' | 'key' | 'now'>,
  what: Deed,
) => note(unit, { key, what, about: 'team', now });

/** Runs that are played again before somebody else has a turn. */
const AT_ONCE = 20;

const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

const judged = async (
  { database, teamStories }: Context,
  runs: readonly SentRun[],
): Promise<readonly JudgedRun[]> => {
  const judge = await database.transaction(unit => teamStories.judge(unit));
  const found: JudgedRun[] = [];
  for (const run of runs) {
    found.push({ run, judged: judge({ ...run, source: 'file' }) });
    if (found.length % AT_ONCE === 0) await pause();
  }
  return found;
};

/** Playing takes time: it is done between two transactions, and nobody waits for it but who asked. */
const keepRoute = managerRouteInTwo(
  teamApi.keepTeamRuns,
  async call => {
    await noted(call, 'team/kept');
    return ok({ runs: call.body.runs, by: call.key.id });
  },
  async (context, { runs, by }) => {
    const played = await judged(context, runs);
    const now = context.clock.now();
    return ok(await context.database.transaction(unit => keepRuns(unit, played, { by, now })));
  },
);

export const teamRoutes: readonly Route[] = [
  keepRoute,
  managerRoute(teamApi.teamReport, async call => {
    const { context, unit, body } = call;
    await noted(call, 'team/seen');
    return ok(await reportBy(unit, body, await context.teamStories.current(unit)));
  }),
  managerRoute(teamApi.teamLosses, async ({ context, unit, body }) =>
    ok({ scenarios: await lossesBy(unit, body, await context.teamStories.current(unit)) }),
  ),
  managerRoute(teamApi.teamRuns, async ({ context, unit, body }) =>
    ok({ runs: await conversationsBy(unit, body, await context.teamStories.current(unit)) }),
  ),
  managerRoute(teamApi.exportTeamRuns, async call => {
    const { context, unit, body } = call;
    if (body.after === null) await noted(call, 'team/seen');
    const current = await context.teamStories.current(unit);
    return ok(await wholeRuns(unit, body.filter, body.after, current));
  }),
  managerRoute(teamApi.teamRun, async call => {
    await noted(call, 'team/seen');
    const run = await findRun(call.unit, call.body.id);
    return run === null ? err('run/unknown') : ok(run);
  }),
  managerRoute(teamApi.forgetTeamPerson, async call => {
    await noted(call, 'team/forgotten');
    await forgetPlayer(call.unit, call.body.player);
    return ok(DONE);
  }),
];
