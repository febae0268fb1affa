import { visibilityOf } from '../../engine/visibility.ts';
import { isFinished, type RunRecord } from './run-record.ts';

/** Counts among the learner's own attempts. */
export const isAttempt = (run: RunRecord): boolean => visibilityOf(run.mode).attempt;

/** The run to go on with: the newest, if it is unfinished and of the version on the catalogue. */
export const openRun = (
  runs: readonly RunRecord[],
  scenario: string,
  version: string,
): RunRecord | null => {
  const newest = runs.find(run => run.scenario === scenario && isAttempt(run));
  const goesOn = newest !== undefined && !isFinished(newest) && newest.version === version;
  return goesOn && newest.choices.length > 0 ? newest : null;
};
