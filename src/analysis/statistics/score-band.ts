import { scoreOf } from '../../engine/scoring/score.ts';
import { squaresFrom, sumOf } from './moments.ts';

/** What somebody earned at one decision, and the most that was on offer there. */
export interface Earned {
  readonly marks: number;
  readonly most: number;
}

/** A score that knows how sure it is. */
export interface ScoreBand {
  /** 0 … 100. */
  readonly score: number;
  /** In points of the score. */
  readonly standardError: number;
  /** One standard error to either side, within 0 … 100: two times in three. */
  readonly from: number;
  readonly to: number;
  /** Decisions it rests on. */
  readonly decisions: number;
}

/** A score on fewer decisions than this says more about the decisions than about the person. */
export const LEAST_DECISIONS = 8;

/**
 * All decisions alike do not make somebody certain: at least half an average decision either way, as
 * in a continuity correction.
 */
const LEAST_ERROR = 0.5;

const clamped = (value: number): number => Math.max(0, Math.min(100, Math.round(value)));

/**
 * The standard error of one person's sum of marks, from the decisions of the form as if they had
 * been drawn from many like them (Brennan 1998, the conditional absolute error of measurement; of
 * right and wrong it is Lord's of 1955, √(x(k − x) ÷ (k − 1))). It needs nobody else's answers.
 */
const errorOfSum = (answers: readonly Earned[]): number => {
  const [earned, most] = [
    sumOf(answers.map(({ marks }) => marks)),
    sumOf(answers.map(answer => answer.most)),
  ];
  const share = earned / most;
  const off = answers.map(answer => answer.marks - share * answer.most);
  const [count, average] = [answers.length, most / answers.length];
  const spread = Math.sqrt((count / (count - 1)) * squaresFrom(off, 0));
  return Math.max(LEAST_ERROR * average, spread);
};

/**
 * A score with its band. `best` is the most that any path can earn. Null where too few decisions had
 * something to earn.
 */
export const scoreBandOf = (answers: readonly Earned[], best: number): ScoreBand | null => {
  const counted = answers.filter(({ most }) => most > 0);
  if (counted.length < LEAST_DECISIONS || best <= 0) return null;
  const score = scoreOf(sumOf(answers.map(({ marks }) => marks)), best);
  const standardError = (100 * errorOfSum(counted)) / best;
  return {
    score,
    standardError,
    from: clamped(score - standardError),
    to: clamped(score + standardError),
    decisions: counted.length,
  };
};
