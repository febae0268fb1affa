import { type CountedRun, passes, type TeamFilter } from './filter.ts';
import type { Measured } from './judge-run.ts';
import type { TeamRun } from './team-run.ts';

/** A conversation as a lead chooses it from a list. */
export interface BoardRun
  extends Pick<TeamRun, 'id' | 'player' | 'scenario' | 'title' | 'variant' | 'startedAt'> {
  readonly measured: Measured;
}

/** More are found by choosing a scenario or dates. */
export const MOST_LISTED = 60;

/** The newest conversations of a choice. */
export const conversationsIn = (
  runs: readonly CountedRun[],
  filter: TeamFilter,
): readonly BoardRun[] =>
  runs
    .filter(run => passes(filter, run))
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
    .slice(0, MOST_LISTED)
    .map(({ id, player, scenario, title, variant, startedAt, measured }) => ({
      id,
      player,
      scenario,
      title,
      variant,
      startedAt,
      measured,
    }));
