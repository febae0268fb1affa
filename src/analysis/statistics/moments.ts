import { missing } from '../../engine/result.ts';

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** NaN of none. */
export const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;

/** The squared distances from a number, added up. */
export const squaresFrom = (values: readonly number[], from: number): number =>
  values.reduce((sum, value) => sum + (value - from) ** 2, 0);

/** Of a sample: divided by one less than there are. NaN of fewer than two. */
export const varianceOf = (values: readonly number[]): number =>
  values.length < 2 ? Number.NaN : squaresFrom(values, meanOf(values)) / (values.length - 1);

/** A spread below this share of the size of the numbers is rounding: there is none. */
const ROUNDING = 1e-12;

const isSpread = (squares: number, values: readonly number[]): boolean =>
  squares > ROUNDING * sumOf(values.map(value => value ** 2));

/**
 * Pearson's correlation; with a list of 0 and 1 it is the point-biserial one. Undefined where there
 * are fewer than three pairs, or one of the lists does not vary.
 */
export const correlationOf = (
  first: readonly number[],
  second: readonly number[],
): number | undefined => {
  const [a, b] = [meanOf(first), meanOf(second)];
  const [ofFirst, ofSecond] = [squaresFrom(first, a), squaresFrom(second, b)];
  if (first.length < 3 || !isSpread(ofFirst, first) || !isSpread(ofSecond, second))
    return undefined;
  const together = sumOf(first.map((value, at) => (value - a) * ((second[at] ?? missing()) - b)));
  return together / Math.sqrt(ofFirst * ofSecond);
};

/** Sums over pairs of whole numbers, from which a correlation is made without looking at each pair. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** The same as `correlationOf`, and exact up to the last division where the numbers are whole. */
export const correlationFrom = ({ n, x, y, xx, yy, xy }: PairSums): number | undefined => {
  const [ofFirst, ofSecond] = [n * xx - x * x, n * yy - y * y];
  const isStill = ofFirst <= ROUNDING * n * xx || ofSecond <= ROUNDING * n * yy;
  return n < 3 || isStill ? undefined : (n * xy - x * y) / Math.sqrt(ofFirst * ofSecond);
};
