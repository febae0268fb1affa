import {
  type GroupedPerson,
  type GroupFile,
  type GroupProblem,
  plainCode,
} from '../../app/hiring/groups/group-file.ts';
import { LARGEST_FILE, LONGEST_NAME } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { type Row, rowsOf } from './table.ts';

type Reading = Result<GroupFile, readonly GroupProblem[]>;

/** What the column with the codes may be called. */
const CODE = /^(?:candidate(?:['’]?s)?[ _-]?)?(?:code|id)$|^candidate$/i;

/** More columns than this make groups of one, and nobody reads their tables. */
const MOST_COLUMNS = 6;

const whole = (code: GroupProblem['code'], text = ''): Reading => err([{ code, row: 0, text }]);

interface Head {
  readonly code: number;
  /** Places of the other columns that have a name. */
  readonly groups: readonly number[];
  readonly names: readonly string[];
}

const headOf = (names: readonly string[]): Head => {
  const code = names.findIndex(name => CODE.test(name));
  const groups = names.flatMap((name, at) => (at === code || name === '' ? [] : [at]));
  return { code, groups, names: groups.map(at => names[at] ?? '') };
};

const inHead = (code: GroupProblem['code'], text: string): GroupProblem => ({ code, row: 1, text });

const headProblem = ({ code, names }: Head, written: readonly string[]): GroupProblem | null => {
  if (code < 0) return inHead('groups/no-code-column', written.join(', '));
  if (names.length === 0) return inHead('groups/no-group-column', written.join(', '));
  if (names.length > MOST_COLUMNS) return inHead('groups/too-many-columns', String(names.length));
  const same = names.find((name, first) => names.indexOf(name) !== first);
  return same === undefined ? null : inHead('groups/same-column', same);
};

const personProblem = (
  { code, groups }: GroupedPerson,
  row: number,
  before: ReadonlyMap<string, number>,
): GroupProblem | null => {
  if (code === '') return { code: 'groups/no-code', row, text: groups.join(', ') };
  if (before.has(plainCode(code))) return { code: 'groups/same-code', row, text: code };
  const long = [code, ...groups].find(cell => cell.length > LONGEST_NAME);
  return long === undefined
    ? null
    : { code: 'groups/too-long', row, text: `${long.slice(0, 40)}…` };
};

const readPeople = ({ code, groups, names }: Head, rows: readonly Row[]): Reading => {
  const seen = new Map<string, number>();
  const problems: GroupProblem[] = [];
  const people = rows.map(({ cells, row }) => {
    const cell = (index: number): string => cells[index] ?? '';
    const person = { code: cell(code), groups: groups.map(cell) };
    const problem = personProblem(person, row, seen);
    if (problem !== null) problems.push(problem);
    seen.set(plainCode(person.code), row);
    return person;
  });
  return problems.length > 0 ? err(problems) : ok({ columns: names, people });
};

/**
 * Reads the group file: a table with the candidates' codes and a column for each kind of group, with
 * commas, semicolons or tabs, as spreadsheets write it. All problems come back at once.
 */
export const readGroupFile = (text: string): Reading => {
  if (text.length > LARGEST_FILE) return whole('groups/too-large');
  const [first, ...rows] = rowsOf(text);
  if (first === undefined || rows.length === 0) return whole('groups/empty');
  const head = headOf(first.cells);
  const problem = headProblem(head, first.cells);
  return problem === null ? readPeople(head, rows) : err([problem]);
};
