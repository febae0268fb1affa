import type { TeamRun } from '../../app/team/team-run.ts';
import { isTeamRun } from '../../app/team/team-run.ts';
import { rowsOf } from '../hiring/table.ts';

/** Columns that make a table one of runs: what `runAsCsv` writes, a row for each choice. */
const NEEDED = ['run', 'scenario', 'version', 'variant', 'mode', 'started', 'turn', 'choice'];

/** Title rows that other programs put above the head. */
const MOST_TITLES = 10;

/** What a table of runs holds. */
export interface TableRead {
  readonly runs: readonly TeamRun[];
  readonly unfinished: number;
  /** Runs in it that cannot be read, by the line at which each begins. */
  readonly damaged: readonly string[];
}

type Cells = readonly string[];
interface Head {
  readonly names: Cells;
  readonly rows: readonly { readonly cells: Cells; readonly row: number }[];
}

/** Excel's own first line, which says what parts the cells. */
const withoutSeparator = (text: string): string => text.replace(/^\uFEFF?sep=.\r?\n/i, '');

const DELIMITERS = [',', ';', '\t', '|'];

/** By the head alone: texts below it have commas and semicolons of their own. */
const delimiterIn = (text: string): string => {
  const head = text.split('\n', MOST_TITLES).find(line => /scenario.*choice/i.test(line)) ?? '';
  const times = (mark: string): number => head.split(mark).length;
  return DELIMITERS.reduce((a, b) => (times(b) > times(a) ? b : a));
};

const headIn = (text: string): Head | null => {
  const table = withoutSeparator(text);
  const rows = rowsOf(table, delimiterIn(table));
  const at = rows
    .slice(0, MOST_TITLES)
    .findIndex(({ cells }) => NEEDED.every(name => cells.some(cell => nameOf(cell) === name)));
  const head = rows[at];
  return head === undefined ? null : { names: head.cells.map(nameOf), rows: rows.slice(at + 1) };
};

const nameOf = (cell: string): string => cell.toLowerCase().replaceAll(/[ -]/g, '_');

/** Written against formulas, and meant without. */
const unquoted = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

const createCells =
  (names: Cells) =>
  (cells: Cells, name: string): string =>
    unquoted(cells[names.indexOf(name)] ?? '');

type CellOf = ReturnType<typeof createCells>;

const numberIn = (cell: string): number => (/^\d{1,6}$/.test(cell) ? Number(cell) : Number.NaN);

const runOf = (rows: readonly Cells[], cell: CellOf): unknown => {
  const first = rows[0] ?? [];
  const sorted = rows.toSorted((a, b) => numberIn(cell(a, 'turn')) - numberIn(cell(b, 'turn')));
  const isWhole = sorted.every((row, at) => numberIn(cell(row, 'turn')) === at + 1);
  return {
    id: cell(first, 'run'),
    player: cell(first, 'learner'),
    team: cell(first, 'team'),
    scenario: cell(first, 'scenario'),
    title: cell(first, 'title') || cell(first, 'scenario'),
    version: cell(first, 'version'),
    variant: cell(first, 'variant'),
    startedAt: cell(first, 'started'),
    choices: isWhole
      ? sorted.map(row => {
          const [index, id] = [numberIn(cell(row, 'choice')), cell(row, 'choice_id')];
          return id === '' ? { index } : { index, id };
        })
      : null,
    source: 'file',
  };
};

const groupsIn = ({ rows }: Head, cell: CellOf) => {
  const groups = new Map<string, { row: number; cells: Cells[] }>();
  for (const { cells, row } of rows) {
    const id = cell(cells, 'run');
    const group = groups.get(id) ?? { row, cells: [] };
    group.cells.push(cells);
    groups.set(id, group);
  }
  return [...groups.values()];
};

/** Runs as this program writes them into tables, whatever spreadsheet had them since; null for other tables. */
export const readRunTable = (text: string): TableRead | null => {
  const head = headIn(text);
  if (head === null) return null;
  const cell = createCells(head.names);
  const all = groupsIn(head, cell);
  const attempts = all.filter(({ cells: [first = []] }) => cell(first, 'mode') !== 'what-if');
  const read = attempts.map(({ row, cells }) => ({ row, run: runOf(cells, cell) }));
  return {
    runs: read.flatMap(({ run }) => (isTeamRun(run) ? [run] : [])),
    unfinished: all.length - attempts.length,
    damaged: read.flatMap(({ row, run }) => (isTeamRun(run) ? [] : [String(row)])),
  };
};
