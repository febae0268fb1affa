import { type ByAxis, byAxis, type Axis } from '../../../engine/model/acts.ts';
import {
  type GroupCount,
  type SelectionRate,
  selectionRates,
} from '../../../analysis/statistics/selection-rates.ts';
import { type GroupFile, type GroupedPerson, plainCode } from './group-file.ts';

/** A candidate as the results know them: by code, never by name. */
export interface Decided {
  readonly code: string;
  /** Whether a person chose them for the next step. */
  readonly chosen: boolean;
  readonly scores: ByAxis<number>;
}

/** Rates by the groups of one column, or of two together. */
export interface ColumnRates {
  readonly columns: readonly string[];
  /** Chosen for the next step. */
  readonly chosen: readonly SelectionRate[];
  /** Above the middle of all scores on an axis. Nobody is chosen by it: it shows whom the form suits. */
  readonly aboveMedian: ByAxis<readonly SelectionRate[]>;
  /** Candidates of whom the file says nothing here. */
  readonly unsaid: number;
}

export interface GroupReport {
  readonly rates: readonly ColumnRates[];
  /** Candidates that are in the file. */
  readonly joined: number;
  /** Candidates that the file does not have. */
  readonly missing: readonly string[];
  /** Codes in the file that nobody has. */
  readonly strangers: readonly string[];
}

interface Joined {
  readonly decided: Decided;
  readonly person: GroupedPerson;
}

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.slice(
    sorted.length % 2 === 0 ? middle - 1 : middle,
    middle + 1,
  );
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
};

/** What people say in these columns, in one; null where they leave one out. */
const groupOf = ({ person }: Joined, columns: readonly number[]): string | null => {
  const said = columns.map(at => person.groups[at] ?? '');
  return said.includes('') ? null : said.join(', ');
};

const countsOf = (
  joined: readonly Joined[],
  columns: readonly number[],
  isChosen: (decided: Decided) => boolean,
): readonly GroupCount[] => {
  const counts = new Map<string, GroupCount>();
  for (const one of joined) {
    const group = groupOf(one, columns);
    if (group === null) continue;
    const { people, chosen } = counts.get(group) ?? { people: 0, chosen: 0 };
    const more = isChosen(one.decided) ? 1 : 0;
    counts.set(group, { group, people: people + 1, chosen: chosen + more });
  }
  return [...counts.values()].toSorted((a, b) => b.people - a.people);
};

const ratesIn = (
  { columns }: GroupFile,
  joined: readonly Joined[],
  at: readonly number[],
): ColumnRates => {
  const rates = (isChosen: (decided: Decided) => boolean): readonly SelectionRate[] =>
    selectionRates(countsOf(joined, at, isChosen));
  const aboveMedian = (axis: Axis): readonly SelectionRate[] => {
    const median = medianOf(joined.map(({ decided }) => decided.scores[axis]));
    return rates(({ scores }) => scores[axis] > median);
  };
  return {
    columns: at.map(index => columns[index] ?? ''),
    chosen: rates(({ chosen }) => chosen),
    aboveMedian: byAxis(aboveMedian),
    unsaid: joined.filter(one => groupOf(one, at) === null).length,
  };
};

/** Each column alone, then each two together: a form can be fair to women and to the old, and not to old women. */
const setsOf = (columns: number): readonly (readonly number[])[] => {
  const single = Array.from({ length: columns }, (_, at) => [at]);
  const pairs = single.flatMap(([first = 0]) =>
    single.flatMap(([second = 0]) => (first < second ? [[first, second]] : [])),
  );
  return [...single, ...pairs];
};

/** Puts results and groups together by the candidates' codes. */
export const joinGroups = (file: GroupFile, candidates: readonly Decided[]): GroupReport => {
  const people = new Map(file.people.map(person => [plainCode(person.code), person]));
  const codes = new Set(candidates.map(({ code }) => plainCode(code)));
  const joined = candidates.flatMap(decided => {
    const person = people.get(plainCode(decided.code));
    return person === undefined ? [] : [{ decided, person }];
  });
  return {
    rates: setsOf(file.columns.length).map(at => ratesIn(file, joined, at)),
    joined: joined.length,
    missing: candidates.map(({ code }) => code).filter(code => !people.has(plainCode(code))),
    strangers: file.people.map(({ code }) => code).filter(code => !codes.has(plainCode(code))),
  };
};
