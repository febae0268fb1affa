import * as v from 'valibot';
import { MOST_TEAM_RUNS, TEAM_SERVER } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Ask } from '../hiring/api/ask.ts';
import { peopleApi } from '../hiring/api/people-api.ts';
import type { ApiProblem } from '../hiring/api/read-answer.ts';
import type { ExportedRuns } from './export.ts';
import { type ExportedRun, type RunPlace, type SentRun, sentRun, teamApi } from './team-api.ts';
import type { BoardRun } from './conversations.ts';
import type { TeamFilter } from './filter.ts';
import type { ScenarioLosses } from './losses.ts';
import type { TeamReport } from './report.ts';
import type { TeamRun } from './team-run.ts';

/** Whether there is a server behind the page, and whether it lets whoever is here see its board. */
export type ServerAccess = 'unasked' | 'asking' | 'none' | 'signed-out' | 'denied' | 'ready';

/** What became of runs that were to be kept at the server. */
export interface KeptThere {
  readonly fresh: number;
  readonly known: number;
  readonly uncounted: number;
  /** Names or choices are longer than the server takes: they stayed here. */
  readonly unfit: number;
}

type Asked<T> = Promise<Result<T, ApiProblem>>;

/** The board of the server. Nothing goes there before somebody wants it. */
export interface TeamServer {
  look(): Promise<ServerAccess>;
  report(filter: TeamFilter): Asked<TeamReport>;
  losses(filter: TeamFilter): Asked<readonly ScenarioLosses[]>;
  conversations(filter: TeamFilter): Asked<readonly BoardRun[]>;
  /** Every chosen run, as a file has it. */
  exported(filter: TeamFilter): Asked<ExportedRuns>;
  keep(runs: readonly TeamRun[], progress: (done: number, of: number) => void): Asked<KeptThere>;
  forget(player: string): Asked<unknown>;
  /** A run by its name; null where the server has none, or does not say. */
  find(id: string): Promise<TeamRun | null>;
}

const parameters = {};

/** Runs of one request: each is played again before the next is taken. */
const AT_ONCE = Math.min(200, TEAM_SERVER.runsAtOnce);

/** What the server is told of a run; null where it would not take it. */
const sentOf = (run: TeamRun): SentRun | null => {
  const read = v.safeParse(sentRun, run);
  return read.success ? read.output : null;
};

const keepAll = async (
  ask: Ask,
  runs: readonly TeamRun[],
  progress: (done: number, of: number) => void,
): Asked<KeptThere> => {
  const fit = runs.flatMap(run => sentOf(run) ?? []);
  let kept = { fresh: 0, known: 0, uncounted: 0, unfit: runs.length - fit.length };
  for (let at = 0; at < fit.length; at += AT_ONCE) {
    progress(at, fit.length);
    const body = { runs: fit.slice(at, at + AT_ONCE) };
    const answer = await ask(teamApi.keepTeamRuns, { parameters, body });
    if (!answer.ok) return answer;
    const { fresh, known, uncounted } = answer.value;
    kept = {
      ...kept,
      fresh: kept.fresh + fresh,
      known: kept.known + known,
      uncounted: kept.uncounted + uncounted,
    };
  }
  return ok(kept);
};

/** What the server says of a run, as a board has it. */
const asBoardHas = (runs: readonly ExportedRun[]): ExportedRuns => ({
  counted: runs.flatMap(({ reason, ...run }) =>
    reason === null ? [{ ...run, source: 'file' as const }] : [],
  ),
  uncounted: runs.flatMap(one => {
    const { reason, measured: _measured, isBalanced: _isBalanced, ...run } = one;
    return reason === null ? [] : [{ ...run, reason, source: 'file' as const }];
  }),
});

/** As many as another board takes: the oldest, where there are more. */
const exportAll = async (ask: Ask, filter: TeamFilter): Asked<ExportedRuns> => {
  const runs: ExportedRun[] = [];
  let after: RunPlace = null;
  do {
    const body: { readonly filter: TeamFilter; readonly after: RunPlace } = { filter, after };
    const answer = await ask(teamApi.exportTeamRuns, { parameters, body });
    if (!answer.ok) return answer;
    for (const run of answer.value.runs) runs.push(run);
    after = answer.value.next;
  } while (after !== null && runs.length < MOST_TEAM_RUNS);
  return ok(asBoardHas(runs));
};

/** Asks the server that the page came from, as whoever signed in there. */
export const createTeamServer = (ask: Ask): TeamServer => ({
  async look() {
    const answer = await ask(peopleApi.me, { parameters, body: null });
    if (!answer.ok) return 'none';
    const { me } = answer.value;
    if (me === null) return 'signed-out';
    return me.role === 'reviewer' ? 'denied' : 'ready';
  },
  report: filter => ask(teamApi.teamReport, { parameters, body: filter }),
  async losses(filter) {
    const answer = await ask(teamApi.teamLosses, { parameters, body: filter });
    return answer.ok ? ok(answer.value.scenarios) : answer;
  },
  async conversations(filter) {
    const answer = await ask(teamApi.teamRuns, { parameters, body: filter });
    return answer.ok ? ok(answer.value.runs) : answer;
  },
  exported: filter => exportAll(ask, filter),
  keep: (runs, progress) => keepAll(ask, runs, progress),
  forget: player => ask(teamApi.forgetTeamPerson, { parameters, body: { player } }),
  async find(id) {
    const answer = await ask(teamApi.teamRun, { parameters, body: { id } });
    return answer.ok ? { ...answer.value, source: 'file' } : null;
  },
});

const nowhere = async () => err('server/unreachable' as const);

/** A page without a server behind it. */
export const NO_SERVER: TeamServer = {
  look: async () => 'none',
  report: nowhere,
  losses: nowhere,
  conversations: nowhere,
  exported: nowhere,
  keep: nowhere,
  forget: nowhere,
  find: async () => null,
};
