import { type Cell, csvOf } from '../csv.ts';
import { TEAM_FORMAT } from '../../engine/versions.ts';
import { papersAbout, type PapersData } from './coaching/papers.ts';
import { type CountedRun, passes, type TeamFilter, type UncountedRun } from './filter.ts';
import { MEASURES } from './judge-run.ts';
import { reportOn, type TeamRuns } from './report.ts';

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

const shared = (run: CountedRun | UncountedRun): readonly Cell[] => [
  run.id,
  run.player,
  run.team,
  run.scenario,
  run.version,
  run.variant,
  run.startedAt,
  run.source,
];

const rowOf = (run: CountedRun): readonly Cell[] => [
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

/** One row for each run that is looked at, counted or not. */
export const boardAsCsv = ({ counted, uncounted }: TeamRuns, filter: TeamFilter): string =>
  BOM +
  csvOf([
    COLUMNS,
    ...counted.filter(run => passes(filter, run)).map(rowOf),
    ...uncounted.filter(run => passes(filter, run)).map(asideRow),
  ]);

/** What the board shows, and the runs that it stands on. */
export const boardAsJson = (runs: TeamRuns, filter: TeamFilter, papers: PapersData): string => {
  const { choices: _, ...report } = reportOn(runs, filter, Infinity);
  const played = runs.counted
    .filter(run => passes(filter, run))
    .map(({ conversation: _conversation, skills: _skills, ...run }) => run);
  const aside = runs.uncounted.filter(run => passes(filter, run));
  const coaching = papersAbout(papers, [...played, ...aside]);
  const exported = {
    kind: BOARD_KIND,
    format: TEAM_FORMAT,
    filter,
    report,
    runs: played,
    notCounted: aside,
    coaching,
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
};
