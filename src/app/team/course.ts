import { dayNumber, dayOf } from '../date-utils.ts';
import { byMeasure, errorOf, type Figure, figureOf, type Figures, figuresOf } from './figures.ts';
import type { CountedRun } from './filter.ts';
import type { Measure } from './judge-run.ts';
import { groupedBy } from './people.ts';

/** What was played in seven days. */
export interface TeamWeek {
  /** Its first day. */
  readonly from: string;
  readonly runs: number;
  readonly figures: Figures;
}

const WEEK = 7;
const DAY = '2026-11-22'.length;

const numberOf = ({ startedAt }: CountedRun): number => dayNumber(startedAt.slice(0, DAY)) ?? 0;

/** Weeks from the first run on; those in which nobody played are left out. */
export const weeksOf = (runs: readonly CountedRun[]): readonly TeamWeek[] => {
  const first = runs.reduce((least, run) => Math.min(least, numberOf(run)), Infinity);
  const weeks = groupedBy(runs, run => String(Math.floor((numberOf(run) - first) / WEEK)));
  return [...weeks]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([week, own]) => ({
      from: dayOf(first + WEEK * Number(week)),
      runs: own.length,
      figures: figuresOf(own),
    }));
};

/** How much people's newest runs differ from their first. */
export interface Growth {
  /** The mean of what each person gained; `n` are people. */
  readonly gain: Figure;
  /** More than twice its standard error: hardly chance. */
  readonly isSure: boolean;
}

/** First and newest runs of a person that are compared, and people that it takes. */
export const COMPARED = 3;
export const LEAST_PEOPLE = 5;

/** Hard scenarios and easy ones come at different times: each value counts from its scenario's mean. */
type Means = ReadonlyMap<string, Figures>;

const meansBy = (runs: readonly CountedRun[]): Means =>
  new Map(
    [...groupedBy(runs, ({ scenario }) => scenario)].map(([scenario, own]) => [
      scenario,
      figuresOf(own),
    ]),
  );

const centred = (means: Means, measure: Measure, { measured, scenario }: CountedRun): number => {
  const value = measured[measure] ?? Number.NaN;
  return value - (means.get(scenario)?.[measure]?.mean ?? 0);
};

/** What somebody gained; null of too few runs. They come oldest first. */
const gainOf = (played: readonly CountedRun[], measure: Measure, means: Means): number | null => {
  const telling = played.filter(({ measured }) => measured[measure] !== null);
  if (telling.length < 2 * COMPARED) return null;
  const mean = (runs: readonly CountedRun[]): number =>
    runs.reduce((sum, run) => sum + centred(means, measure, run), 0) / runs.length;
  return mean(telling.slice(-COMPARED)) - mean(telling.slice(0, COMPARED));
};

/** Whether practice shows, measure by measure; null where too few people have played enough. */
export const growthOf = (runs: readonly CountedRun[]): Readonly<Record<Measure, Growth | null>> => {
  const means = meansBy(runs);
  const people = [...groupedBy(runs, ({ player }) => player).values()].map(own =>
    own.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
  );
  return byMeasure(measure => {
    const gain = figureOf(people.flatMap(played => gainOf(played, measure, means) ?? []));
    if (gain === null || gain.n < LEAST_PEOPLE) return null;
    return { gain, isSure: Math.abs(gain.mean) > 2 * (errorOf(gain) ?? Infinity) };
  });
};
