import type { ByAxis } from '../../engine/model/acts.ts';
import { isAttempt, openRun } from './resumable-run.ts';
import { replayFinished, scoresOf } from './replay-run.ts';
import { isFinished, type RunRecord } from './run-record.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

export { openRun };

/** What the home screen says of a scenario that has been tried. */
export interface Attempts {
  readonly finished: number;
  /** The best score on each axis, over all finished attempts of the present version; null before the first. */
  readonly best: ByAxis<number> | null;
  /** A conversation that was left in the middle and can go on. */
  readonly open: RunRecord | null;
}

const bestOf = (scores: readonly ByAxis<number>[]): ByAxis<number> | null =>
  scores.length === 0
    ? null
    : {
        accuracy: Math.max(...scores.map(({ accuracy }) => accuracy)),
        empathy: Math.max(...scores.map(({ empathy }) => empathy)),
      };

/** Recomputes the scores of every finished attempt at a scenario; nothing stored is believed. */
export const attemptsAt = async (
  scenario: string,
  version: string,
  runs: readonly RunRecord[],
  catalogue: Catalogue,
): Promise<Attempts> => {
  const finished = runs.filter(
    run => run.scenario === scenario && isAttempt(run) && isFinished(run),
  );
  const scores: ByAxis<number>[] = [];
  for (const run of finished.filter(run => run.version === version)) {
    const replayed = await replayFinished(run, catalogue);
    if (replayed.ok) scores.push(scoresOf(replayed.value));
  }
  return {
    finished: finished.length,
    best: bestOf(scores),
    open: openRun(runs, scenario, version),
  };
};
