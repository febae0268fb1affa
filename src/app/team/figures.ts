import { meanOf, varianceOf } from '../../analysis/statistics/moments.ts';
import type { Measure, Sums } from './judge-run.ts';

/** A number with what it stands on. */
export interface Figure {
  readonly mean: number;
  /** How far single values lie from it, one standard deviation; null of fewer than two. */
  readonly spread: number | null;
  readonly n: number;
}

/** Null of none. */
export const figureOf = (values: readonly number[]): Figure | null =>
  values.length === 0
    ? null
    : {
        mean: meanOf(values),
        spread: values.length < 2 ? null : Math.sqrt(varianceOf(values)),
        n: values.length,
      };

/** The same from sums of whole numbers, `unit` of which are one; null of none. */
export const figureFrom = ({ n, sum, squares }: Sums, unit = 1): Figure | null => {
  if (n === 0) return null;
  // Rounding must not bring a square below nothing.
  const variance = Math.max(0, n * squares - sum ** 2) / (n * (n - 1));
  return { mean: sum / (n * unit), spread: n < 2 ? null : Math.sqrt(variance) / unit, n };
};

/** Something for each measure. */
export const byMeasure = <T>(make: (measure: Measure) => T): Readonly<Record<Measure, T>> => ({
  accuracy: make('accuracy'),
  empathy: make('empathy'),
  csat: make('csat'),
  fcr: make('fcr'),
  ease: make('ease'),
});

export type Figures = Readonly<Record<Measure, Figure | null>>;

/** The standard error of a mean; null of fewer than two. */
export const errorOf = ({ spread, n }: Figure): number | null =>
  spread === null ? null : spread / Math.sqrt(n);
