import { type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import type { TeamFilter } from '../../app/team/filter.ts';
import type { ExportedRun, RunPlace, SentRun } from '../../app/team/team-api.ts';
import type { Unit } from '../database/database.ts';
import { chosen } from './chosen.ts';
import { measuredIn } from './columns.ts';
import type { Current } from './stories.ts';
import type { TeamRunTable } from './tables.ts';
import { reasonOf } from './tally-queries.ts';

const choicesSchema = v.array(v.object({ index: v.number(), id: v.exactOptional(v.string()) }));

interface WholeRow extends TeamRunTable {
  readonly choices: string;
}

const sentOf = (row: WholeRow): SentRun => {
  const { id, player, team, scenario, title, version, variant, started_at: startedAt } = row;
  const choices = v.parse(choicesSchema, JSON.parse(row.choices));
  return { id, player, team, scenario, title, version, variant, startedAt, choices };
};

const wholeRows = async (
  { query }: Unit,
  which: RawBuilder<unknown>,
  most: number,
): Promise<readonly WholeRow[]> => {
  const { rows } = await sql<WholeRow>`
    select team_run.*, (select choices from team_path where team_path.id = team_run.path) as choices
    from team_run where ${which} order by started_at, id limit ${sql.lit(most)}`.execute(query);
  return rows;
};

/** What was chosen in a run; null where none is called so. */
export const findRun = async (unit: Unit, id: string): Promise<SentRun | null> => {
  const [row] = await wholeRows(unit, sql`id = ${id}`, 1);
  return row === undefined ? null : sentOf(row);
};

/** Runs of one answer. */
const AT_ONCE = 1000;

const after = (place: RunPlace): RawBuilder<unknown> =>
  place === null
    ? sql`1 = 1`
    : sql`(started_at > ${place.startedAt} or (started_at = ${place.startedAt} and id > ${place.id}))`;

/** Chosen runs as a file has them, from a place on. */
export const wholeRuns = async (
  unit: Unit,
  filter: TeamFilter,
  place: RunPlace,
  current: Current,
): Promise<{ readonly runs: readonly ExportedRun[]; readonly next: RunPlace }> => {
  const rows = await wholeRows(unit, sql`${chosen(filter)} and ${after(place)}`, AT_ONCE);
  const runs = rows.map(row => ({
    ...sentOf(row),
    reason: reasonOf(row, current),
    measured: measuredIn(row),
    isBalanced: row.balanced > 0,
  }));
  const last = rows.length < AT_ONCE ? undefined : runs.at(-1);
  return { runs, next: last === undefined ? null : { startedAt: last.startedAt, id: last.id } };
};
