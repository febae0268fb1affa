import { sql } from 'kysely';
import { TEAM_SERVER } from '../../engine/limits.ts';
import type { Unit } from '../database/database.ts';
import { addDays, addPeople, addWays, type Which } from './add-up.ts';
import { settleDecisions, type StoryName } from './decisions.ts';
import { inParts } from './in-parts.ts';

const distinct = async (
  { query }: Unit,
  column: 'player' | 'path',
  which: Which,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select distinct ${sql.ref(column)} as name from team_run where ${which}`.execute(query);
  return rows.map(({ name }) => name);
};

const storiesOf = async ({ query }: Unit, which: Which): Promise<readonly StoryName[]> => {
  const { rows } = await sql<StoryName>`
    select distinct scenario, version from team_run where ${which}`.execute(query);
  return rows;
};

/** Ways that nobody went any more, with their answers, and answers that nobody gave. */
const prune = async ({ query }: Unit, paths: readonly string[]): Promise<void> => {
  for (const part of inParts(paths))
    await sql`delete from team_path where id in (${sql.join(part)})
      and not exists (select 1 from team_run where team_run.path = team_path.id)`.execute(query);
  await sql`delete from team_profile
    where not exists (select 1 from team_answer where team_answer.profile = team_profile.id)`.execute(
    query,
  );
};

/** Adds up anew what is left of these people. */
const rebuild = async (unit: Unit, players: readonly string[]): Promise<void> => {
  for (const part of inParts(players)) {
    await unit.query.deleteFrom('team_person').where('player', 'in', part).execute();
    await addPeople(unit, sql`player in (${sql.join(part)})`);
  }
};

/** Deletes runs, and everything that follows from them alone: nothing of them is left. */
export const removeRuns = async (unit: Unit, which: Which): Promise<void> => {
  const players = await distinct(unit, 'player', which);
  if (players.length === 0) return;
  const paths = await distinct(unit, 'path', which);
  const stories = await storiesOf(unit, which);
  await addDays(unit, which, -1);
  await addWays(unit, which, -1);
  await sql`delete from team_run where ${which}`.execute(unit.query);
  await rebuild(unit, players);
  await prune(unit, paths);
  for (const story of stories) await settleDecisions(unit, story);
};

/** Deletes everything of a person. */
export const forgetPlayer = (unit: Unit, player: string): Promise<void> =>
  removeRuns(unit, sql`player = ${player}`);

const DAY = 24 * 60 * 60 * 1000;

/** Deletes runs that were kept for as long as runs are kept. */
export const dropOldRuns = (unit: Unit, now: string): Promise<void> => {
  const last = new Date(Date.parse(now) - TEAM_SERVER.days * DAY).toISOString();
  return removeRuns(unit, sql`kept_at <= ${last}`);
};
