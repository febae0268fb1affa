import type { Unit } from '../database/database.ts';

/** The answers to the letters of these runs, by run. */
export const lettersOf = async (
  { query }: Unit,
  runs: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (runs.length === 0) return new Map();
  const rows = await query
    .selectFrom('letter')
    .select(['run_id', 'text'])
    .where('run_id', 'in', runs)
    .execute();
  return new Map(rows.map(({ run_id, text }) => [run_id, text]));
};

/** Keeps an answer as it is so far, in place of the one before. */
export const keepLetter = async (
  { query }: Unit,
  run: string,
  text: string,
  now: string,
): Promise<void> => {
  const row = { text, written_at: now };
  await query
    .insertInto('letter')
    .values({ run_id: run, ...row })
    .onConflict(conflict => conflict.column('run_id').doUpdateSet(row))
    .execute();
};
