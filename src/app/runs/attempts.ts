import type { ByAxis } from '../../engine/model/acts.ts';
import { isAttempt, openRun } from './resumable-run.ts';
import { replayFinished, scoresOf } from './replay-run.ts';
import { isFinished, type RunRecord } from './run-record.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

export { openRun };

/** One finished attempt, with both its scores. */
export interface Attempt {
  readonly run: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly scores: ByAxis<number>;
}

/** What the home screen says of a scenario that has been tried. */
export interface Attempts {
  readonly finished: number;
  /** Finished attempts at the present version, the oldest first. */
  readonly scored: readonly Attempt[];
  /** The best of them; null before the first. */
  readonly best: Attempt | null;
  /** A conversation that was left in the middle and can go on. */
  readonly open: RunRecord | null;
}

const lower = ({ scores }: Attempt): number => Math.min(scores.accuracy, scores.empathy);
const sum = ({ scores }: Attempt): number => scores.accuracy + scores.empathy;

/**
 * One attempt, and never the best halves of two: the one whose lower score is highest, of equals
 * the one with more on both together, of equals the newest. `attempts` come oldest first.
 */
export const bestOf = (attempts: readonly Attempt[]): Attempt | null =>
  attempts.toReversed().toSorted((a, b) => lower(b) - lower(a) || sum(b) - sum(a))[0] ?? null;

const scoredAttempts = async (
  runs: readonly RunRecord[],
  catalogue: Catalogue,
): Promise<readonly Attempt[]> => {
  const scored: Attempt[] = [];
  for (const run of runs) {
    const replayed = await replayFinished(run, catalogue);
    if (!replayed.ok) continue;
    scored.push({ run: run.id, startedAt: run.startedAt, scores: scoresOf(replayed.value) });
  }
  return scored.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
};

/** Recomputes the scores of every finished attempt at a scenario; nothing stored is believed. */
export const attemptsAt = async (
  scenario: string,
  version: string,
  runs: readonly RunRecord[],
  catalogue: Catalogue,
): Promise<Attempts> => {
  const ofIt = runs.filter(run => run.scenario === scenario && isAttempt(run));
  const finished = ofIt.filter(isFinished);
  const ofNow = finished.filter(run => run.version === version);
  const scored = await scoredAttempts(ofNow, catalogue);
  const open = openRun(runs, scenario, version);
  return { finished: finished.length, scored, best: bestOf(scored), open };
};
