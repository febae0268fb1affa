import { sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import { SET_ASIDE, type SetAsideReason } from '../../app/team/judge-run.ts';
import { groupedBy } from '../../app/team/people.ts';
import { choicesFrom, type TeamChoices } from '../../app/team/report.ts';
import { addRuns } from '../../app/team/sums.ts';
import { type DaySums, isNewer, type PersonSums, type RunTallies } from '../../app/team/tallies.ts';
import { rulesOf } from '../../engine/run/run.ts';
import type { Unit } from '../database/database.ts';
import { chosen, chosenRows, counting, ofNow } from './chosen.ts';
import {
  type AnySums,
  DAY_COLUMNS,
  measuresIn,
  SUM_COLUMNS,
  type SumColumn,
  sumsIn,
} from './columns.ts';
import type { Current } from './stories.ts';

const sums = (columns: readonly SumColumn[]) =>
  sql.join(columns.map(column => sql`sum(${sql.ref(column)}) as ${sql.ref(column)}`));

type PersonRow = AnySums<SumColumn> & Pick<PersonSums, 'player' | 'scenario' | 'team' | 'last'>;

/** Whoever played one scenario in two teams has two rows. */
const joined = (rows: readonly PersonRow[]): readonly PersonSums[] => {
  const parts = rows.map(row => {
    const { player, scenario, team, last } = row;
    return { ...sumsIn(row), player, scenario, team, last };
  });
  const groups = groupedBy(parts, ({ player, scenario }) => JSON.stringify([player, scenario]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    for (const other of others) {
      addRuns(first, other);
      if (isNewer(other, first)) Object.assign(first, { last: other.last, team: other.team });
    }
    return [first];
  });
};

/** What each person's runs of each scenario come to. */
export const peopleOf = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly PersonSums[]> => {
  const { rows } = await sql<PersonRow>`
    select player, scenario, team, max(last) as last, ${sums(SUM_COLUMNS)}
    from (${chosenRows(filter)}) as chosen where ${counting(current)}
    group by player, scenario, team`.execute(query);
  return joined(rows);
};

type DayRow = AnySums<(typeof DAY_COLUMNS)[number]> & Pick<DaySums, 'day'>;

/** What each day comes to. */
export const daysOf = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly DaySums[]> => {
  const isAll = filter.player === null;
  const table = sql.table(isAll ? 'team_day' : 'team_run');
  const counts = isAll ? ofNow : counting;
  const { rows } = await sql<DayRow>`
    select day, ${sums(DAY_COLUMNS)} from ${table}
    where ${chosen(filter)} and ${counts(current)} group by day`.execute(query);
  return rows.map(row => ({ day: row.day, runs: Number(row.runs), measures: measuresIn(row) }));
};

interface AsideRow {
  readonly reason: string;
  readonly scenario: string;
  readonly version: string;
  readonly runs: unknown;
}

const isReason = (reason: string): reason is SetAsideReason =>
  SET_ASIDE.some(known => known === reason);

/** A run that counted when it came may not any more: its scenario is another one now, or gone. */
const reasonOf = (
  { reason, scenario, version }: AsideRow,
  current: Current,
): SetAsideReason | null => {
  if (isReason(reason)) return reason;
  const now = current.get(scenario);
  if (now === undefined) return 'unknown-scenario';
  if (now === version) return null;
  return rulesOf(now) === rulesOf(version) ? 'other-version' : 'other-rules';
};

/** How many runs do not count, by why. */
export const asideOf = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<RunTallies['aside']> => {
  const { rows } = await sql<AsideRow>`
    select reason, scenario, version, sum(runs) as runs
    from (${chosenRows(filter)}) as chosen group by reason, scenario, version`.execute(query);
  return SET_ASIDE.map(reason => ({
    reason,
    runs: rows
      .filter(row => reasonOf(row, current) === reason)
      .reduce((sum, { runs }) => sum + Number(runs), 0),
  }));
};

/** Names are taken from what is added up by month: there are far fewer rows. */
const distinct = async ({ query }: Unit, column: 'player' | 'team'): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select distinct ${sql.ref(column)} as name from team_month`.execute(query);
  return rows.map(({ name }) => name);
};

const titlesOf = async ({ query }: Unit): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ scenario: string; title: string }>`
    select known.scenario, (
      select run.title from team_run run where run.scenario = known.scenario
      order by run.started_at desc, run.id desc limit 1
    ) as title
    from (select distinct scenario from team_month) as known`.execute(query);
  return new Map(rows.map(({ scenario, title }) => [scenario, title]));
};

/** What can be chosen among, and how many runs there are, whatever is chosen. */
export const choicesOf = async (
  unit: Unit,
): Promise<{ readonly choices: TeamChoices; readonly all: number }> => {
  const [players, teams] = [await distinct(unit, 'player'), await distinct(unit, 'team')];
  const { rows } = await sql<{ runs: unknown }>`
    select coalesce(sum(runs), 0) as runs from team_month`.execute(unit.query);
  return {
    choices: choicesFrom(players, teams, await titlesOf(unit)),
    all: Number(rows[0]?.runs ?? 0),
  };
};
