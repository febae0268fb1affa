import type { Kysely, Migration } from 'kysely';
import { newCode } from '../../secrets.ts';

interface TablesThen {
  readonly candidate: { readonly id: string; readonly code: string | null };
}

/** Everybody gets a code by which reviewers know them. It has nothing to do with their id. */
const giveCodes = async (db: Kysely<TablesThen>): Promise<void> => {
  await db.schema.alterTable('candidate').addColumn('code', 'text').execute();
  for (const { id } of await db.selectFrom('candidate').select('id').execute())
    await db.updateTable('candidate').set({ code: newCode() }).where('id', '=', id).execute();
  await db.schema
    .createIndex('candidate_by_code')
    .unique()
    .on('candidate')
    .columns(['exercise_id', 'code'])
    .execute();
};

/** Reviews of candidates. */
export const reviews: Migration = {
  async up(db: Kysely<TablesThen>) {
    await giveCodes(db);
    await db.schema
      .createTable('review')
      .addColumn('candidate_id', 'text', column =>
        column.primaryKey().references('candidate.id').onDelete('cascade'),
      )
      .addColumn('document', 'text', column => column.notNull())
      .execute();
  },
};
