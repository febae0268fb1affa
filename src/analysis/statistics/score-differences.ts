import { meanOf, varianceOf } from './moments.ts';
import { LEAST_IN_GROUP } from './selection-rates.ts';

/** The scores of one group. */
export interface GroupScores {
  readonly group: string;
  readonly scores: readonly number[];
}

/** How far a group's scores lie below those of the group with the highest mean. */
export interface ScoreDifference {
  readonly group: string;
  readonly people: number;
  /** Null below thirty people. */
  readonly mean: number | null;
  /** In standard deviations, 0 or less; null where it cannot be said, and for the highest group itself. */
  readonly difference: number | null;
}

/** Small samples make a difference look larger than it is (Hedges 1981). */
const smallSample = (freedom: number): number => 1 - 3 / (4 * freedom - 1);

/**
 * The difference of two means in standard deviations that both groups share: Cohen's d (1988), made
 * smaller by Hedges' correction. Undefined where nobody's score differs, or there are too few.
 */
export const standardDifference = (
  first: readonly number[],
  second: readonly number[],
): number | undefined => {
  const freedom = first.length + second.length - 2;
  if (first.length < 2 || second.length < 2) return undefined;
  const spread = (first.length - 1) * varianceOf(first) + (second.length - 1) * varianceOf(second);
  const deviation = Math.sqrt(spread / freedom);
  return deviation > 0
    ? (smallSample(freedom) * (meanOf(first) - meanOf(second))) / deviation
    : undefined;
};

const isLarge = ({ scores }: GroupScores): boolean => scores.length >= LEAST_IN_GROUP;

/** Each group's scores beside those of the highest one. Groups below thirty are not judged. */
export const scoreDifferences = (groups: readonly GroupScores[]): readonly ScoreDifference[] => {
  const [highest] = groups.filter(isLarge).toSorted((a, b) => meanOf(b.scores) - meanOf(a.scores));
  return groups.map(one => {
    const isJudged = isLarge(one) && highest !== undefined && one !== highest;
    const difference = isJudged ? standardDifference(one.scores, highest.scores) : undefined;
    return {
      group: one.group,
      people: one.scores.length,
      mean: isLarge(one) ? meanOf(one.scores) : null,
      difference: difference ?? null,
    };
  });
};
