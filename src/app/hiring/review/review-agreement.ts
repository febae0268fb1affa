import { weightedKappa } from '../../../analysis/statistics/agreement.ts';
import type { Rubric } from '../exercise/rubric.ts';
import { isSettled, type Review } from './review.ts';

/** Marks that two people gave for the same row of the same letter. */
interface MarkPair {
  readonly code: string;
  readonly letter: string;
  readonly row: string;
  readonly first: number;
  readonly second: number;
}

/** A row on which two people did not mean the same: worth talking about before anybody decides. */
export type MarkParting = MarkPair;

/** How far reviewers agree; with fewer pairs than can say it, `kappa` is null. */
export interface RowAgreement {
  /** Null for all rows together. */
  readonly row: string | null;
  readonly pairs: number;
  /** Shares of the pairs that are the same, and at most one level apart; null of none. */
  readonly same: number | null;
  readonly close: number | null;
  /** Quadratic weighted kappa. */
  readonly kappa: number | null;
}

export interface ReviewAgreement {
  readonly all: RowAgreement;
  readonly rows: readonly RowAgreement[];
  readonly partings: readonly MarkParting[];
}

/** Kappa on fewer pairs jumps about (Sim & Wright 2005). */
const LEAST_PAIRS = 30;

/** From here on two people do not mean the same by a level. */
const PARTING = 2;

/** Only of reviews that both have locked: nobody's marks are compared while somebody still marks. */
const pairsOf = (review: Review, rubric: Rubric): readonly MarkPair[] => {
  const [one, other] = review.markings;
  if (!isSettled(review) || one === undefined || other === undefined) return [];
  return review.letters.flatMap(letter =>
    rubric.flatMap(({ id: row }) => {
      const [first, second] = [one.marks[letter]?.[row], other.marks[letter]?.[row]];
      if (first === undefined || second === undefined) return [];
      return [{ code: review.code, letter, row, first, second }];
    }),
  );
};

const shareWithin = (pairs: readonly MarkPair[], distance: number): number | null =>
  pairs.length === 0
    ? null
    : pairs.filter(({ first, second }) => Math.abs(first - second) <= distance).length /
      pairs.length;

const agreementIn = (row: string | null, pairs: readonly MarkPair[]): RowAgreement => {
  const marks = pairs.map(({ first, second }) => [first, second] as const);
  return {
    row,
    pairs: pairs.length,
    same: shareWithin(pairs, 0),
    close: shareWithin(pairs, 1),
    kappa: pairs.length < LEAST_PAIRS ? null : (weightedKappa(marks) ?? null),
  };
};

/** How far those who marked written answers agree, over all candidates and by row. */
export const reviewAgreement = (reviews: readonly Review[], rubric: Rubric): ReviewAgreement => {
  const pairs = reviews.flatMap(review => pairsOf(review, rubric));
  return {
    all: agreementIn(null, pairs),
    rows: rubric.map(({ id }) =>
      agreementIn(
        id,
        pairs.filter(({ row }) => row === id),
      ),
    ),
    partings: pairs.filter(({ first, second }) => Math.abs(first - second) >= PARTING),
  };
};
