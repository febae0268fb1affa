import { type ByAxis, byAxis, type Axis } from '../../../engine/model/acts.ts';
import {
  type SelectionRate,
  selectionRates,
} from '../../../analysis/statistics/selection-rates.ts';
import {
  type ScoreDifference,
  scoreDifferences,
} from '../../../analysis/statistics/score-differences.ts';
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
  /** How far each group's scores lie below the highest group's, in standard deviations. */
  readonly differences: ByAxis<readonly ScoreDifference[]>;
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

/** The largest first. */
const membersOf = (
  joined: readonly Joined[],
  columns: readonly number[],
): readonly (readonly [group: string, members: readonly Decided[]])[] => {
  const groups = new Map<string, Decided[]>();
  for (const one of joined) {
    const group = groupOf(one, columns);
    if (group === null) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [one.decided]);
    else members.push(one.decided);
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
};

const ratesIn = (
  { columns }: GroupFile,
  joined: readonly Joined[],
  at: readonly number[],
): ColumnRates => {
  const members = membersOf(joined, at);
  const rates = (isChosen: (decided: Decided) => boolean): readonly SelectionRate[] =>
    selectionRates(
      members.map(([group, own]) => ({
        group,
        people: own.length,
        chosen: own.filter(isChosen).length,
      })),
    );
  const aboveMedian = (axis: Axis): readonly SelectionRate[] => {
    const median = medianOf(joined.map(({ decided }) => decided.scores[axis]));
    return rates(({ scores }) => scores[axis] > median);
  };
  const differences = (axis: Axis): readonly ScoreDifference[] =>
    scoreDifferences(
      members.map(([group, own]) => ({ group, scores: own.map(({ scores }) => scores[axis]) })),
    );
  return {
    columns: at.map(index => columns[index] ?? ''),
    chosen: rates(({ chosen }) => chosen),
    aboveMedian: byAxis(aboveMedian),
    differences: byAxis(differences),
    unsaid: joined.length - members.reduce((sum, [, own]) => sum + own.length, 0),
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
