import type { Judgement, SetAsideReason } from './judge-run.ts';
import type { TeamRun } from './team-run.ts';

/** A run that counts. */
export interface CountedRun extends TeamRun, Judgement {}

/** A run that is shown and does not count. */
export interface UncountedRun extends TeamRun {
  readonly reason: SetAsideReason;
}

/** Which runs are looked at. Null: all of them. Days are `2026-11-22`, both included. */
export interface TeamFilter {
  readonly player: string | null;
  readonly team: string | null;
  readonly scenario: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const EVERYTHING: TeamFilter = {
  player: null,
  team: null,
  scenario: null,
  from: null,
  to: null,
};

/** Whether a filter leaves nothing out. */
export const isEverything = (filter: TeamFilter): boolean =>
  Object.values(filter).every(value => value === null);

const DAY = '2026-11-22'.length;

export const passes = (filter: TeamFilter, run: TeamRun): boolean => {
  const { player, team, scenario, from, to } = filter;
  const day = run.startedAt.slice(0, DAY);
  return (
    (player === null || run.player === player) &&
    (team === null || run.team === team) &&
    (scenario === null || run.scenario === scenario) &&
    (from === null || day >= from) &&
    (to === null || day <= to)
  );
};
