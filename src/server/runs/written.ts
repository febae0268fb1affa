import { DONE, type Done } from '../../app/exercise/api/fields.ts';
import type { RefusalCode } from '../../app/exercise/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { partsOf } from '../exercises/exercise-queries.ts';
import type { Visit } from './talk.ts';

/** The written answers of these runs, by run. */
export const writtenOf = async (
  { query }: Unit,
  runs: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (runs.length === 0) return new Map();
  const rows = await query
    .selectFrom('written')
    .select(['run_id', 'text'])
    .where('run_id', 'in', runs)
    .execute();
  return new Map(rows.map(({ run_id, text }) => [run_id, text]));
};

/** Keeps the written answer of a run, in place of the one before. */
export const keepWritten = async (
  { unit, run, now }: Visit,
  text: string,
): Promise<Result<Done, RefusalCode>> => {
  const parts = await partsOf(unit, run.exercise);
  const { followUp = null } = parts.find(({ position }) => position === run.position) ?? {};
  if (followUp === null) return err('run/nothing-to-write');
  if (run.endedAt === null) return err('run/not-over');
  const row = { text, written_at: now };
  await unit.query
    .insertInto('written')
    .values({ run_id: run.id, ...row })
    .onConflict(conflict => conflict.column('run_id').doUpdateSet(row))
    .execute();
  return ok(DONE);
};
