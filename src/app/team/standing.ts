import { byNeed, type Reading, readingOf, type Saying, SAYINGS } from './advice.ts';
import { byMeasure } from './figures.ts';
import type { Measure } from './judge-run.ts';
import { addMeasures, type MeasureSums, noMeasures, UNITS } from './sums.ts';
import type { PersonSums } from './tallies.ts';

/** Where somebody stands: as much of what their runs come to as it takes to see who needs most. */
export interface Standing {
  readonly player: string;
  readonly runs: number;
  readonly measures: Readonly<Record<Measure, { readonly n: number; readonly sum: number }>>;
}

/** People whom a board shows one by one. A team has fewer; a whole company has many more. */
export const MOST_PEOPLE = 200;

/** Who is shown one by one, and how many of everybody are told what. */
export interface Standings {
  /** Those who need most, the first of them first. */
  readonly listed: readonly string[];
  readonly says: Readonly<Record<Saying, number>>;
}

/** How many people that are. */
export const peopleIn = (says: Standings['says']): number =>
  SAYINGS.reduce((people, saying) => people + says[saying], 0);

const meanOf = ({ measures }: Standing, measure: Measure): number | null => {
  const { n, sum } = measures[measure];
  return n === 0 ? null : sum / (n * UNITS[measure]);
};

const readingFor = (standing: Standing): Reading => {
  const { player, runs } = standing;
  return readingOf({ player, runs, means: byMeasure(measure => meanOf(standing, measure)) });
};

/** So many who need most. Only those who may be among them are put in order. */
const neediest = (readings: readonly Reading[], most: number): readonly Reading[] => {
  const ranks = Float64Array.from(readings, ({ rank }) => rank).sort();
  const last = ranks[most - 1] ?? Infinity;
  return readings
    .filter(({ rank }) => rank <= last)
    .toSorted(byNeed)
    .slice(0, most);
};

/** Looks at everybody, and names so many of them. */
export const standingsOf = (all: readonly Standing[], most: number): Standings => {
  const says = { 'too-little': 0, practise: 0, balanced: 0, steady: 0 };
  const readings = all.map(readingFor);
  for (const reading of readings) says[reading.says]++;
  return { listed: neediest(readings, most).map(({ player }) => player), says };
};

/** Where everybody stands, from what their runs of each scenario come to. */
export const standingsIn = (people: readonly PersonSums[]): readonly Standing[] => {
  const found = new Map<string, Standing & { runs: number; readonly measures: MeasureSums }>();
  for (const { player, runs, measures } of people) {
    const own = found.get(player) ?? { player, runs: 0, measures: noMeasures() };
    found.set(player, own);
    own.runs += runs;
    addMeasures(own.measures, measures);
  }
  return [...found.values()];
};
