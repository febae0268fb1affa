import { meanOf, varianceOf } from '../../analysis/statistics/moments.ts';
import { MEASURES, type Measure, type Measured, type Sums } from './judge-run.ts';

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

/** The same from sums; null of none. */
export const figureFrom = ({ n, sum, squares }: Sums): Figure | null => {
  if (n === 0) return null;
  const mean = sum / n;
  // Rounding must not bring a square below nothing.
  const variance = Math.max(0, squares - n * mean ** 2) / (n - 1);
  return { mean, spread: n < 2 ? null : Math.sqrt(variance), n };
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

/** In one pass, without a list in between: a filter is answered while somebody moves it. */
export const figuresOf = (all: readonly { readonly measured: Measured }[]): Figures => {
  const sums = byMeasure(() => ({ n: 0, sum: 0, squares: 0 }));
  for (const { measured } of all) {
    for (const measure of MEASURES) {
      const value = measured[measure];
      if (value === null) continue;
      const own = sums[measure];
      own.n++;
      own.sum += value;
      own.squares += value ** 2;
    }
  }
  return byMeasure(measure => figureFrom(sums[measure]));
};

/** The standard error of a mean; null of fewer than two. */
export const errorOf = ({ spread, n }: Figure): number | null =>
  spread === null ? null : spread / Math.sqrt(n);
