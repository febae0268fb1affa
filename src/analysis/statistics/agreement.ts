import { missing } from '../../engine/result.ts';
import { meanOf, squaresFrom } from './moments.ts';

/**
 * Quadratic weighted kappa of two people who marked the same things (Cohen 1968): 1 where they always
 * agree, 0 where no more than by chance. Undefined where nobody's marks ever differ, or there are none.
 */
export const weightedKappa = (
  pairs: readonly (readonly [first: number, second: number])[],
): number | undefined => {
  const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0);
  // The mean over all pairings of marks by chance: both spreads, and the distance of the means.
  const spread = squaresFrom(first, meanOf(first)) + squaresFrom(second, meanOf(second));
  const expected = spread + pairs.length * (meanOf(first) - meanOf(second)) ** 2;
  return expected > 0 ? 1 - observed / expected : undefined;
};

/** What a two-way analysis of variance makes of marks: a row for each thing, a column for each person. */
interface MeanSquares {
  readonly things: number;
  readonly people: number;
  readonly rest: number;
}

const meanSquaresOf = (marks: readonly (readonly number[])[], people: number): MeanSquares => {
  const things = marks.length;
  const all = meanOf(marks.flat());
  const columns = Array.from({ length: people }, (_, at) =>
    meanOf(marks.map(row => row[at] ?? missing())),
  );
  const between = people * squaresFrom(marks.map(meanOf), all);
  const among = things * squaresFrom(columns, all);
  const rest = squaresFrom(marks.flat(), all) - between - among;
  return {
    things: between / (things - 1),
    people: among / (people - 1),
    rest: rest / ((things - 1) * (people - 1)),
  };
};

export interface Correlation {
  /** How far one person's mark can be relied on: ICC(2,1). */
  readonly single: number;
  /** How far the mean of all their marks can be relied on: ICC(2,k). */
  readonly average: number;
}

/**
 * Intraclass correlation of several people who all marked the same things, any of whom could have
 * been somebody else (Shrout & Fleiss 1979, case 2). Undefined with fewer than two things or people,
 * where a mark is missing, and where all marks are the same.
 */
export const intraclassCorrelation = (
  marks: readonly (readonly number[])[],
): Correlation | undefined => {
  const people = marks[0]?.length ?? 0;
  if (marks.length < 2 || people < 2 || marks.some(row => row.length !== people)) return undefined;
  const { things, people: columns, rest } = meanSquaresOf(marks, people);
  const bias = (people * (columns - rest)) / marks.length;
  const single = (things - rest) / (things + (people - 1) * rest + bias);
  const average = (things - rest) / (things + (columns - rest) / marks.length);
  return Number.isFinite(single) && Number.isFinite(average) ? { single, average } : undefined;
};
