import { visibilityOf } from '../../engine/visibility.ts';
import { isFinished, type RunRecord } from './run-record.ts';

/** Counts among the learner's own attempts. Earlier versions also kept runs in which nothing was said. */
export const isAttempt = (run: RunRecord): boolean =>
  visibilityOf(run.mode).attempt && run.choices.length > 0;

/** The run to go on with: the newest, if it is unfinished and of the version on the catalogue. */
export const openRun = (
  runs: readonly RunRecord[],
  scenario: string,
  version: string,
): RunRecord | null => {
  const newest = runs.find(run => run.scenario === scenario && isAttempt(run));
  const goesOn = newest !== undefined && !isFinished(newest) && newest.version === version;
  return goesOn ? newest : null;
};

/** A run only grows: the further state of it is the newer one, whatever the clocks say. */
export const isFurther = (run: RunRecord, than: RunRecord): boolean =>
  run.choices.length === than.choices.length
    ? run.changedAt > than.changedAt
    : run.choices.length > than.choices.length;
