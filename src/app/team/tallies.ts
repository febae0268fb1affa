import type { CountedRun, UncountedRun } from './filter.ts';
import { MEASURES, type Measure, SET_ASIDE, type SetAsideReason } from './judge-run.ts';
import {
  addMeasured,
  addMeasures,
  addRun,
  addTo,
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

/**
 * People who began and ended alike: by how much their newest runs come to more than their first. Hard
 * scenarios and easy ones come at different times, so that it is kept of which they were.
 */
export interface EndSums {
  /** How many more runs of a scenario are among the newest than among the first. */
  readonly shift: ReadonlyMap<string, number>;
  /** A person counts once, in whole units. */
  readonly changes: MeasureSums;
}

/** What everybody's runs of one scenario come to. */
export interface ScenarioSums {
  readonly scenario: string;
  runs: number;
  /** Vouched for by an exercise server. */
  signed: number;
  readonly measures: MeasureSums;
}

/** All that figures of some runs are worked out from. A database can add it up as well. */
export interface RunTallies {
  /** Of those who are shown one by one. */
  readonly people: readonly PersonSums[];
  readonly scenarios: readonly ScenarioSums[];
  readonly days: readonly DaySums[];
  readonly ends: readonly EndSums[];
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

export const groupedBy = <T>(
  all: readonly T[],
  by: (one: T) => string,
): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = by(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
};

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

const scenariosIn = (people: readonly PersonSums[]): readonly ScenarioSums[] => {
  const scenarios = new Map<string, ScenarioSums>();
  for (const { scenario, runs, signed, measures } of people) {
    const sums = scenarios.get(scenario) ?? {
      scenario,
      runs: 0,
      signed: 0,
      measures: noMeasures(),
    };
    scenarios.set(scenario, sums);
    sums.runs += runs;
    sums.signed += signed;
    addMeasures(sums.measures, measures);
  }
  return [...scenarios.values()];
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

/** Which scenarios somebody went on from, and to which. */
export interface Shift {
  readonly name: string;
  readonly by: EndSums['shift'];
}

export const shiftOf = (first: readonly string[], last: readonly string[]): Shift => {
  const by = new Map<string, number>();
  for (const scenario of last) by.set(scenario, (by.get(scenario) ?? 0) + 1);
  for (const scenario of first) by.set(scenario, (by.get(scenario) ?? 0) - 1);
  const moved = [...by].filter(([, runs]) => runs !== 0).toSorted(([a], [b]) => inOrder(a, b));
  return { name: JSON.stringify(moved), by: new Map(moved) };
};

/** Adds people up by where they went. */
export const createEnds = () => {
  const found = new Map<string, EndSums>();
  return {
    add(measure: Measure, { name, by }: Shift, change: number): void {
      const own = found.get(name) ?? { shift: by, changes: noMeasures() };
      found.set(name, own);
      addTo(own.changes[measure], { n: 1, sum: change, squares: change ** 2 });
    },
    all: (): readonly EndSums[] => [...found.values()],
  };
};

type OpenEnds = ReturnType<typeof createEnds>;

const namesOf = (runs: readonly CountedRun[]) => runs.map(({ scenario }) => scenario);

const addEnds = (ends: OpenEnds, played: readonly CountedRun[]): void => {
  for (const measure of MEASURES) {
    const telling = played.filter(({ measured }) => measured[measure] !== null);
    if (telling.length < 2 * COMPARED) continue;
    const [first, last] = [telling.slice(0, COMPARED), telling.slice(-COMPARED)];
    const sum = (runs: readonly CountedRun[]): number =>
      runs.reduce((all, { measured }) => all + unitsOf(measured[measure] ?? 0, measure), 0);
    ends.add(measure, shiftOf(namesOf(first), namesOf(last)), sum(last) - sum(first));
  }
};

const endsIn = (runs: readonly CountedRun[]): readonly EndSums[] => {
  const ends = createEnds();
  for (const own of groupedBy(runs, ({ player }) => player).values()) addEnds(ends, own);
  return ends.all();
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
): RunTallies => {
  const people = peopleIn(counted);
  return {
    people,
    scenarios: scenariosIn(people),
    days: daysIn(counted),
    ends: endsIn(counted),
    aside: asideIn(uncounted),
  };
};
