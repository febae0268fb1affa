import { dayNumber, dayOf } from '../date-utils.ts';
import { byMeasure, errorOf, type Figure, figureOf, type Figures } from './figures.ts';
import type { Measure } from './judge-run.ts';
import { groupedBy } from './people.ts';
import { addMeasures, figuresFrom, noMeasures, UNITS } from './sums.ts';
import { type DaySums, type EndRun, type Ends, inOrder } from './tallies.ts';

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

/** Hard scenarios and easy ones come at different times: each value counts from its scenario's mean. */
export type Means = ReadonlyMap<string, Figures>;

const gainOf = ({ measure, first, last }: Ends, means: Means): number => {
  const centred = ({ scenario, value }: EndRun): number =>
    value / UNITS[measure] - (means.get(scenario)?.[measure]?.mean ?? 0);
  const mean = (runs: readonly EndRun[]): number =>
    runs.reduce((sum, run) => sum + centred(run), 0) / runs.length;
  return mean(last) - mean(first);
};

/** Whether practice shows, measure by measure; null where too few people have played enough. */
export const growthFrom = (
  ends: readonly Ends[],
  means: Means,
): Readonly<Record<Measure, Growth | null>> => {
  const sorted = ends.toSorted((a, b) => inOrder(a.player, b.player));
  return byMeasure(measure => {
    const own = sorted.filter(one => one.measure === measure);
    const gain = figureOf(own.map(one => gainOf(one, means)));
    if (gain === null || gain.n < LEAST_PEOPLE) return null;
    return { gain, isSure: Math.abs(gain.mean) > 2 * (errorOf(gain) ?? Infinity) };
  });
};
