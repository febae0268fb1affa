import type { CountedRun, UncountedRun } from './filter.ts';
import { MEASURES, type Measure, SET_ASIDE, type SetAsideReason } from './judge-run.ts';
import {
  addMeasured,
  addRun,
  type MeasureSums,
  noMeasures,
  noRuns,
  type RunSums,
  unitsOf,
} from './sums.ts';

/** What one person's runs of one scenario come to. */
export interface PersonSums extends RunSums {
  readonly player: string;
  readonly scenario: string;
  /** The newest of them, ISO 8601, and the team that it was played in. */
  last: string;
  team: string;
}

export interface DaySums {
  /** `2026-11-22`. */
  readonly day: string;
  runs: number;
  readonly measures: MeasureSums;
}

/** A run at the beginning or end of what somebody played; the value in whole units. */
export interface EndRun {
  readonly scenario: string;
  readonly value: number;
}

/** First and newest runs of somebody who played enough to compare them. */
export interface Ends {
  readonly player: string;
  readonly measure: Measure;
  readonly first: readonly EndRun[];
  readonly last: readonly EndRun[];
}

/** All that figures of some runs are worked out from. A database can add it up as well. */
export interface RunTallies {
  readonly people: readonly PersonSums[];
  readonly days: readonly DaySums[];
  readonly ends: readonly Ends[];
  readonly aside: readonly { readonly reason: SetAsideReason; readonly runs: number }[];
}

/** First and newest runs of a person that are compared. */
export const COMPARED = 3;

/** The same order everywhere, whatever language somebody reads. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Of two runs the newer; of the same moment the one of the later team. */
export const isNewer = (
  a: { readonly last: string; readonly team: string },
  b: { readonly last: string; readonly team: string },
): boolean => a.last > b.last || (a.last === b.last && a.team > b.team);

/** The oldest first; of the same moment by their names. */
export const byMoment = (
  a: { readonly startedAt: string; readonly id: string },
  b: { readonly startedAt: string; readonly id: string },
): number => inOrder(a.startedAt, b.startedAt) || inOrder(a.id, b.id);

type Nest<T> = Map<string, Map<string, T>>;

/** By two names; what is not there yet is made. */
const inNest = <T>(nest: Nest<T>, outer: string, inner: string, make: () => T): T => {
  const known = nest.get(outer) ?? new Map<string, T>();
  nest.set(outer, known);
  const found = known.get(inner) ?? make();
  known.set(inner, found);
  return found;
};

const peopleIn = (runs: readonly CountedRun[]): readonly PersonSums[] => {
  const people: Nest<PersonSums> = new Map();
  for (const run of runs) {
    const { player, scenario, startedAt: last, team } = run;
    const make = (): PersonSums => ({ ...noRuns(), player, scenario, last, team });
    const own = inNest(people, player, scenario, make);
    addRun(own, run);
    if (isNewer({ last, team }, own)) Object.assign(own, { last, team });
  }
  return [...people.values()].flatMap(own => [...own.values()]);
};

const DAY = '2026-11-22'.length;

const daysIn = (runs: readonly CountedRun[]): readonly DaySums[] => {
  const days = new Map<string, DaySums>();
  for (const run of runs) {
    const day = run.startedAt.slice(0, DAY);
    const sums = days.get(day) ?? { day, runs: 0, measures: noMeasures() };
    days.set(day, sums);
    sums.runs++;
    addMeasured(sums.measures, run);
  }
  return [...days.values()];
};

const endRun = (measure: Measure, { scenario, measured }: CountedRun): EndRun => ({
  scenario,
  value: unitsOf(measured[measure] ?? 0, measure),
});

const endsOf = (player: string, played: readonly CountedRun[]): readonly Ends[] =>
  MEASURES.flatMap(measure => {
    const telling = played.filter(({ measured }) => measured[measure] !== null);
    if (telling.length < 2 * COMPARED) return [];
    const ends = (some: readonly CountedRun[]) => some.map(run => endRun(measure, run));
    const first = ends(telling.slice(0, COMPARED));
    return [{ player, measure, first, last: ends(telling.slice(-COMPARED)) }];
  });

const endsIn = (runs: readonly CountedRun[]): readonly Ends[] => {
  const people = new Map<string, CountedRun[]>();
  for (const run of runs) {
    const own = people.get(run.player);
    if (own === undefined) people.set(run.player, [run]);
    else own.push(run);
  }
  return [...people].flatMap(([player, own]) => endsOf(player, own));
};

const asideIn = (runs: readonly UncountedRun[]): RunTallies['aside'] =>
  SET_ASIDE.map(reason => ({
    reason,
    runs: runs.filter(run => run.reason === reason).length,
  }));

/** Adds up runs that were chosen already. They come oldest first, as `byMoment` has them. */
export const talliesOf = (
  counted: readonly CountedRun[],
  uncounted: readonly UncountedRun[] = [],
): RunTallies => ({
  people: peopleIn(counted),
  days: daysIn(counted),
  ends: endsIn(counted),
  aside: asideIn(uncounted),
});
