import { type Cell, csvOf } from '../csv.ts';
import { TEAM_FORMAT } from '../../engine/versions.ts';
import { papersAbout, type PapersData } from './coaching/papers.ts';
import { type CountedRun, passes, type TeamFilter, type UncountedRun } from './filter.ts';
import { MEASURES } from './judge-run.ts';
import { reportOn, type TeamReport, type TeamRuns } from './report.ts';

/** Column names, for programs: the same in every language. */
const COLUMNS = [
  'run',
  'person',
  'team',
  'scenario',
  'version',
  'variant',
  'started',
  'source',
  'counted',
  ...MEASURES,
  'balanced',
] as const;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(100 * value) / 100;

/** A run that counts, without how it went turn by turn. */
export type FiguredRun = Omit<CountedRun, 'conversation' | 'skills'>;

/** The runs of a file: whoever holds them, a browser or a server. */
export interface ExportedRuns {
  readonly counted: readonly FiguredRun[];
  readonly uncounted: readonly UncountedRun[];
}

const shared = (run: FiguredRun | UncountedRun): readonly Cell[] => [
  run.id,
  run.player,
  run.team,
  run.scenario,
  run.version,
  run.variant,
  run.startedAt,
  run.source,
];

const rowOf = (run: FiguredRun): readonly Cell[] => [
  ...shared(run),
  'yes',
  ...MEASURES.map(measure => rounded(run.measured[measure])),
  run.isBalanced,
];

const asideRow = (run: UncountedRun): readonly Cell[] => [
  ...shared(run),
  run.reason,
  ...MEASURES.map(() => null),
  null,
];

/** How the board's own file says what it is: another board reads it. */
export const BOARD_KIND = 'composure-board';

/** Spreadsheets take a file for UTF-8 only with this in front. */
const BOM = '\uFEFF';

/** One row for each run, counted or not. */
export const csvFrom = ({ counted, uncounted }: ExportedRuns): string =>
  BOM + csvOf([COLUMNS, ...counted.map(rowOf), ...uncounted.map(asideRow)]);

/** What a board shows, and on which choice. */
interface Shown {
  readonly report: TeamReport;
  readonly filter: TeamFilter;
  readonly papers: PapersData;
}

/** What the board shows, and the runs that it stands on. */
export const jsonFrom = (
  { counted, uncounted }: ExportedRuns,
  { report: whole, filter, papers }: Shown,
): string => {
  const { choices: _, ...report } = whole;
  const exported = {
    kind: BOARD_KIND,
    format: TEAM_FORMAT,
    filter,
    report,
    runs: counted,
    notCounted: uncounted,
    coaching: papersAbout(papers, [...counted, ...uncounted]),
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
};

const chosenOf = ({ counted, uncounted }: TeamRuns, filter: TeamFilter): ExportedRuns => ({
  counted: counted
    .filter(run => passes(filter, run))
    .map(({ conversation: _conversation, skills: _skills, ...run }) => run),
  uncounted: uncounted.filter(run => passes(filter, run)),
});

export const boardAsCsv = (runs: TeamRuns, filter: TeamFilter): string =>
  csvFrom(chosenOf(runs, filter));

export const boardAsJson = (runs: TeamRuns, filter: TeamFilter, papers: PapersData): string =>
  jsonFrom(chosenOf(runs, filter), { report: reportOn(runs, filter, Infinity), filter, papers });
