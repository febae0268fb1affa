import type { Unit } from '../database/database.ts';

/** What hangs on a run, by its table. */
const OF_RUNS = ['decision', 'choice', 'desk_read', 'letter', 'result'] as const;

const withoutHash = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'link_hash'));

/** Everything that is held on a candidate, table by table as it lies there; of their link nothing that opens it. */
export const heldOn = async ({ query }: Unit, candidate: string) => {
  const people = await query
    .selectFrom('candidate')
    .selectAll()
    .where('id', '=', candidate)
    .execute();
  const review = await query
    .selectFrom('review')
    .selectAll()
    .where('candidate_id', '=', candidate)
    .execute();
  const run = await query
    .selectFrom('run')
    .selectAll()
    .where('candidate_id', '=', candidate)
    .execute();
  const noted = await query
    .selectFrom('audit')
    .selectAll()
    .where('about', '=', candidate)
    .execute();
  const own: Record<string, object[]> = {
    candidate: people.map(withoutHash),
    review,
    run,
    audit: noted,
  };
  const runs = run.map(({ id }) => id);
  if (runs.length === 0) return own;
  for (const table of OF_RUNS)
    own[table] = await query.selectFrom(table).selectAll().where('run_id', 'in', runs).execute();
  return own;
};
