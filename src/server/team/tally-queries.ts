import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import { SET_ASIDE, type SetAsideReason } from '../../app/team/judge-run.ts';
import { choicesFrom, type TeamChoices } from '../../app/team/report.ts';
import { addRuns } from '../../app/team/sums.ts';
import { type DaySums, isNewer, type PersonSums, type RunTallies } from '../../app/team/tallies.ts';
import { rulesOf } from '../../engine/run/run.ts';
import type { Unit } from '../database/database.ts';
import { chosen, counting, ofNow, placesOf } from './chosen.ts';
import {
  type AnySums,
  BETWEEN,
  DAY_COLUMNS,
  measuresIn,
  packedSums,
  SUM_COLUMNS,
  type SumColumn,
} from './columns.ts';
import type { Current } from './stories.ts';

const sums = (columns: readonly SumColumn[]) =>
  sql.join(columns.map(column => sql`sum(${sql.ref(column)}) as ${sql.ref(column)}`));

interface PersonRow extends Pick<PersonSums, 'player' | 'scenario' | 'team' | 'last'> {
  readonly sums: string;
}

const packed = (value: (column: RawBuilder<unknown>) => RawBuilder<unknown>) =>
  sql`concat_ws(${BETWEEN}, ${sql.join(SUM_COLUMNS.map(column => value(sql.ref(column))))}) as sums`;

/** PostgreSQL adds large whole numbers up as decimals, slowly; these are whole up to 2^53. */
const quickSum = (column: RawBuilder<unknown>) =>
  sql`cast(sum(cast(${column} as float8)) as bigint)`;

const NEVER_IN_A_NAME = '\u001f';

/** Whoever played one scenario in two teams, or in whole months and at their edges, has more rows than one. */
const joined = (rows: readonly PersonRow[]): readonly PersonSums[] => {
  const found = new Map<string, PersonSums>();
  for (const { player, scenario, team, last, sums: written } of rows) {
    const key = player + NEVER_IN_A_NAME + scenario;
    const { runs, signed, balanced, measures, skills } = packedSums(written);
    const own = { player, scenario, team, last, runs, signed, balanced, measures, skills };
    const known = found.get(key);
    if (known === undefined) found.set(key, own);
    else {
      addRuns(known, own);
      if (isNewer(own, known)) Object.assign(known, { last, team });
    }
  }
  return [...found.values()];
};

/** What each person's runs of each scenario come to. */
export const peopleOf = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly PersonSums[]> => {
  const { runs, months, totals } = placesOf(filter);
  const counts = counting(current);
  const key = sql`player, scenario, team`;
  const found: PersonRow[] = [];
  const ask = async (question: RawBuilder<PersonRow>): Promise<void> => {
    for (const row of (await question.execute(query)).rows) found.push(row);
  };
  if (totals !== null)
    await ask(sql`select ${key}, last, ${packed(column => column)} from team_person
      where ${totals} and ${counts}`);
  if (months !== null)
    await ask(sql`select ${key}, max(last) as last, ${packed(quickSum)} from team_month
      where ${months} and ${counts} group by ${key}`);
  if (runs !== null)
    await ask(sql`select ${key}, max(started_at) as last, ${packed(one => sql`sum(${one})`)}
      from team_run where ${runs} and ${counts} group by ${key}`);
  return joined(found);
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

/** Chosen runs, counted by what it depends on whether they count. By day stand those that did when they came. */
const standing = (filter: TeamFilter): RawBuilder<unknown> => {
  const { runs, totals } = placesOf(filter);
  const names = sql`reason, scenario, version, runs`;
  if (totals !== null) return sql`select ${names} from team_person where ${totals}`;
  if (filter.player !== null) return sql`select ${names} from team_run where ${runs}`;
  return sql`select '' as reason, scenario, version, runs from team_day where ${chosen(filter)}
    union all select ${names} from team_run where reason <> '' and ${chosen(filter)}`;
};

/** How many runs do not count, by why. */
export const asideOf = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<RunTallies['aside']> => {
  const { rows } = await sql<AsideRow>`
    select reason, scenario, version, sum(runs) as runs
    from (${standing(filter)}) as chosen group by reason, scenario, version`.execute(query);
  return SET_ASIDE.map(reason => ({
    reason,
    runs: rows
      .filter(row => reasonOf(row, current) === reason)
      .reduce((sum, { runs }) => sum + Number(runs), 0),
  }));
};

/** Names are taken from what is added up by person: there are far fewer rows. */
const distinct = async ({ query }: Unit, column: 'player' | 'team'): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select distinct ${sql.ref(column)} as name from team_person`.execute(query);
  return rows.map(({ name }) => name);
};

const titlesOf = async ({ query }: Unit): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ scenario: string; title: string }>`
    select known.scenario, (
      select run.title from team_run run where run.scenario = known.scenario
      order by run.started_at desc, run.id desc limit 1
    ) as title
    from (select distinct scenario from team_person) as known`.execute(query);
  return new Map(rows.map(({ scenario, title }) => [scenario, title]));
};

/** What can be chosen among, and how many runs there are, whatever is chosen. */
export const choicesOf = async (
  unit: Unit,
): Promise<{ readonly choices: TeamChoices; readonly all: number }> => {
  const [players, teams] = [await distinct(unit, 'player'), await distinct(unit, 'team')];
  const { rows } = await sql<{ runs: unknown }>`
    select coalesce(sum(runs), 0) as runs from team_person`.execute(unit.query);
  return {
    choices: choicesFrom(players, teams, await titlesOf(unit)),
    all: Number(rows[0]?.runs ?? 0),
  };
};
