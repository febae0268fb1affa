import { type Answers } from '../../../analysis/items/answers.ts';
import { type ScoreBand, scoreBandOf } from '../../../analysis/statistics/score-band.ts';
import { byAxis, type ByAxis } from '../../../engine/model/acts.ts';

/** What somebody answered in one scenario, and the most that any path of its variant can earn. */
export interface ScoredRun {
  readonly answers: Answers;
  readonly best: ByAxis<number>;
}

/**
 * Both scores over all scenarios of the exercise, each with its band and never in one number. Null
 * where too few decisions stand behind one to say it.
 */
export const exerciseScores = (runs: readonly ScoredRun[]): ByAxis<ScoreBand | null> =>
  byAxis(axis =>
    scoreBandOf(
      runs.flatMap(({ answers }) => answers.map(({ earned }) => earned[axis])),
      runs.reduce((sum, { best }) => sum + best[axis], 0),
    ),
  );
