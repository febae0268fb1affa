import { sql } from 'kysely';
import { type BoardRun, MOST_LISTED } from '../../app/team/conversations.ts';
import type { TeamFilter } from '../../app/team/filter.ts';
import { lossesFrom, type ScenarioLosses } from '../../app/team/losses.ts';
import { reportFrom, type TeamReport } from '../../app/team/report.ts';
import { MOST_PEOPLE, standingsOf } from '../../app/team/standing.ts';
import type { Unit } from '../database/database.ts';
import { chosen, counting } from './chosen.ts';
import { measuredIn } from './columns.ts';
import { endsFor } from './end-queries.ts';
import { answeredBy } from './loss-queries.ts';
import type { Current } from './stories.ts';
import type { TeamRunTable } from './tables.ts';
import { everybodyIn } from './standing-queries.ts';
import { asideOf, choicesOf, daysOf, peopleOf, scenariosOf } from './tally-queries.ts';

/**
 * PostgreSQL would compile each long sum for longer than it takes to add it up, start helpers who then
 * wait for a processor, and sort on the disk what it can have by name in memory.
 */
const madeQuick = async ({ query, locksRows }: Unit): Promise<void> => {
  if (!locksRows) return;
  await sql`set local jit = off`.execute(query);
  await sql`set local max_parallel_workers_per_gather = 0`.execute(query);
  await sql`set local work_mem = '32MB'`.execute(query);
};

/** The board as the database adds it up; the figures are made where those of a browser are made. */
export const reportBy = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<TeamReport> => {
  await madeQuick(unit);
  const { choices, all } = await choicesOf(unit);
  const everybody = await everybodyIn(unit, filter, current);
  const standings = standingsOf(everybody, MOST_PEOPLE);
  const tallies = {
    people: await peopleOf(unit, standings.listed, filter, current),
    scenarios: await scenariosOf(unit, filter, current),
    days: await daysOf(unit, filter, current),
    ends: await endsFor(unit, filter, current, everybody),
    aside: await asideOf(unit, filter, current),
  };
  return reportFrom(tallies, { standings, choices, all });
};

/** Where customers are lost, as the database counts it. */
export const lossesBy = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly ScenarioLosses[]> => {
  await madeQuick(unit);
  const { choices } = await choicesOf(unit);
  return lossesFrom(await answeredBy(unit, filter, current, choices));
};

const boardRunOf = (row: TeamRunTable): BoardRun => {
  const { id, player, scenario, title, variant, started_at: startedAt } = row;
  return { id, player, scenario, title, variant, startedAt, measured: measuredIn(row) };
};

/** The newest conversations of a choice. */
export const conversationsBy = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly BoardRun[]> => {
  const { rows } = await sql<TeamRunTable>`
    select * from team_run where ${chosen(filter)} and ${counting(current)}
    order by started_at desc, id limit ${sql.lit(MOST_LISTED)}`.execute(query);
  return rows.map(boardRunOf);
};
