import type { Kysely, Migration } from 'kysely';

/** What replies are worth and variants ask, as it was proved; of those proved before, nothing is known. */
export const keys: Migration = {
  async up(db: Kysely<unknown>) {
    for (const name of ['key', 'forms'])
      await db.schema
        .alterTable('scenario_version')
        .addColumn(name, 'text', column => column.notNull().defaultTo('[]'))
        .execute();
  },
};
