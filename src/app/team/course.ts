import { dayNumber, dayOf } from '../date-utils.ts';
import { sumOf } from '../../analysis/statistics/moments.ts';
import { byMeasure, errorOf, type Figure, type Figures } from './figures.ts';
import type { Measure } from './judge-run.ts';
import { addMeasures, figuresFrom, noMeasures, UNITS } from './sums.ts';
import { COMPARED, type DaySums, type EndSums, groupedBy } from './tallies.ts';

/** What was played in seven days. */
export interface TeamWeek {
  /** Its first day. */
  readonly from: string;
  readonly runs: number;
  readonly figures: Figures;
}

const WEEK = 7;

const numberOf = ({ day }: DaySums): number => dayNumber(day) ?? 0;

const weekOf = (from: string, days: readonly DaySums[]): TeamWeek => {
  const sums = noMeasures();
  for (const { measures } of days) addMeasures(sums, measures);
  const runs = days.reduce((sum, day) => sum + day.runs, 0);
  return { from, runs, figures: figuresFrom(sums) };
};

/** Weeks from the first day on; those in which nobody played are left out. */
export const weeksFrom = (days: readonly DaySums[]): readonly TeamWeek[] => {
  const first = days.reduce((least, day) => Math.min(least, numberOf(day)), Infinity);
  const weeks = groupedBy(days, day => String(Math.floor((numberOf(day) - first) / WEEK)));
  return [...weeks]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([week, own]) => weekOf(dayOf(first + WEEK * Number(week)), own));
};

/** How much people's newest runs differ from their first. */
export interface Growth {
  /** The mean of what each person gained; `n` are people. */
  readonly gain: Figure;
  /** More than twice its standard error: hardly chance. */
  readonly isSure: boolean;
}

/** People that it takes. */
export const LEAST_PEOPLE = 5;

/** Each value counts from its scenario's mean. */
export type Means = ReadonlyMap<string, Figures>;

/** What people who began and ended alike gained on average; `inner` is how far each lies from that, squared. */
const gainIn = ({ shift, changes }: EndSums, measure: Measure, means: Means) => {
  const { n, sum, squares } = changes[measure];
  const unit = COMPARED * UNITS[measure];
  let harder = 0;
  for (const [scenario, runs] of shift)
    harder += runs * (means.get(scenario)?.[measure]?.mean ?? 0);
  const inner = Math.max(0, n * squares - sum ** 2) / (n * unit ** 2);
  return { n, mean: sum / (n * unit) - harder / COMPARED, inner };
};

/** The mean of what everybody gained; null of nobody. */
const gainOf = (ends: readonly EndSums[], measure: Measure, means: Means): Figure | null => {
  const own = ends.filter(({ changes }) => changes[measure].n > 0);
  const gains = own.map(one => gainIn(one, measure, means));
  const n = sumOf(gains.map(one => one.n));
  if (n === 0) return null;
  const mean = sumOf(gains.map(one => one.n * one.mean)) / n;
  const squares = sumOf(gains.map(one => one.inner + one.n * (one.mean - mean) ** 2));
  return { mean, spread: n < 2 ? null : Math.sqrt(squares / (n - 1)), n };
};

/** Whether practice shows, measure by measure; null where too few people have played enough. */
export const growthFrom = (
  ends: readonly EndSums[],
  means: Means,
): Readonly<Record<Measure, Growth | null>> =>
  byMeasure(measure => {
    const gain = gainOf(ends, measure, means);
    if (gain === null || gain.n < LEAST_PEOPLE) return null;
    return { gain, isSure: Math.abs(gain.mean) > 2 * (errorOf(gain) ?? Infinity) };
  });
