import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import { SET_ASIDE, type SetAsideReason } from '../../app/team/judge-run.ts';
import { choicesFrom, type TeamChoices } from '../../app/team/report.ts';
import { addRuns } from '../../app/team/sums.ts';
import {
  type DaySums,
  isNewer,
  type PersonSums,
  type RunTallies,
  type ScenarioSums,
} from '../../app/team/tallies.ts';
import { rulesOf } from '../../engine/run/run.ts';
import type { Unit } from '../database/database.ts';
import { chosen, chosenEver, counting, hasDays, ofNow } from './chosen.ts';
import {
  type AnySums,
  BETWEEN,
  DAY_COLUMNS,
  measuresIn,
  packedSums,
  SUM_COLUMNS,
  type SumColumn,
} from './columns.ts';
import { inParts } from './in-parts.ts';
import type { Current } from './stories.ts';

const sums = (columns: readonly SumColumn[]) =>
  sql.join(columns.map(column => sql`sum(${sql.ref(column)}) as ${sql.ref(column)}`));

interface PersonRow extends Pick<PersonSums, 'player' | 'scenario' | 'team' | 'last'> {
  readonly sums: string;
}

const packed = (value: (column: RawBuilder<unknown>) => RawBuilder<unknown>) =>
  sql`concat_ws(${BETWEEN}, ${sql.join(SUM_COLUMNS.map(column => value(sql.ref(column))))}) as sums`;

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

/** What the runs of these people come to, scenario by scenario. */
export const peopleOf = async (
  { query }: Unit,
  players: readonly string[],
  filter: TeamFilter,
  current: Current,
): Promise<readonly PersonSums[]> => {
  const found: PersonRow[] = [];
  const key = sql`player, scenario, team`;
  for (const part of inParts(players)) {
    const own = sql`player in (${sql.join(part)}) and ${counting(current)}`;
    const question = hasDays(filter)
      ? sql<PersonRow>`select ${key}, max(started_at) as last, ${packed(one => sql`sum(${one})`)}
          from team_run where ${own} and ${chosen(filter)} group by ${key}`
      : sql<PersonRow>`select ${key}, last, ${packed(one => one)}
          from team_person where ${own} and ${chosenEver(filter)}`;
    found.push(...(await question.execute(query)).rows);
  }
  return joined(found);
};

type DaySumsRow = AnySums<(typeof DAY_COLUMNS)[number]> & { readonly name: string };

/** What each day or scenario comes to; of one person from their runs, of everybody from what is added up. */
const sumsBy = async (
  { query }: Unit,
  by: 'day' | 'scenario',
  filter: TeamFilter,
  current: Current,
): Promise<readonly DaySumsRow[]> => {
  const isAll = filter.player === null;
  const table = sql.table(isAll ? 'team_day' : 'team_run');
  const counts = isAll ? ofNow : counting;
  const name = sql.ref(by);
  const { rows } = await sql<DaySumsRow>`
    select ${name} as name, ${sums(DAY_COLUMNS)} from ${table}
    where ${chosen(filter)} and ${counts(current)} group by ${name}`.execute(query);
  return rows;
};

export const daysOf = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly DaySums[]> =>
  (await sumsBy(unit, 'day', filter, current)).map(row => ({
    day: row.name,
    runs: Number(row.runs),
    measures: measuresIn(row),
  }));

export const scenariosOf = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly ScenarioSums[]> =>
  (await sumsBy(unit, 'scenario', filter, current)).map(row => ({
    scenario: row.name,
    runs: Number(row.runs),
    // Who sends a run says that it was signed: nobody here vouches for it.
    signed: 0,
    measures: measuresIn(row),
  }));

interface AsideRow {
  readonly reason: string;
  readonly scenario: string;
  readonly version: string;
  readonly runs: unknown;
}

const isReason = (reason: string): reason is SetAsideReason =>
  SET_ASIDE.some(known => known === reason);

/** A run that counted when it came may not any more: its scenario is another one now, or gone. */
export const reasonOf = (
  { reason, scenario, version }: Pick<AsideRow, 'reason' | 'scenario' | 'version'>,
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
  const names = sql`reason, scenario, version, runs`;
  if (!hasDays(filter)) return sql`select ${names} from team_person where ${chosenEver(filter)}`;
  const which = chosen(filter);
  if (filter.player !== null) return sql`select ${names} from team_run where ${which}`;
  return sql`select '' as reason, scenario, version, runs from team_day where ${which}
    union all select ${names} from team_run where reason <> '' and ${which}`;
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

interface NamesRow {
  readonly player: string;
  readonly team: string;
  readonly runs: unknown;
}

/** Names are taken from what is added up by person: there are far fewer rows. */
const namesOf = async ({ query }: Unit): Promise<readonly NamesRow[]> => {
  const { rows } = await sql<NamesRow>`
    select player, team, sum(runs) as runs from team_person group by player, team`.execute(query);
  return rows;
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
  const rows = await namesOf(unit);
  const [players, teams] = [rows.map(({ player }) => player), rows.map(({ team }) => team)];
  return {
    choices: choicesFrom(players, teams, await titlesOf(unit)),
    all: rows.reduce((sum, { runs }) => sum + Number(runs), 0),
  };
};
