import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

type AnyTables = Kysely<unknown>;

/** As they were named then. */
const MEASURES = ['accuracy', 'empathy', 'csat', 'fcr', 'ease'];

/** What a question about days asks of every run: who, what of it counts, and which way it went. */
const TOLD = ['player', 'team', 'scenario', 'version', 'path', 'lower'].concat(
  MEASURES.flatMap(name => [`${name}_n`, `${name}_sum`]),
);

const list = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)));

/** Runs of some days are read from the index alone. Those that never count are not in it. */
const days = async (db: AnyTables): Promise<void> => {
  const told = db.getExecutor().adapter instanceof PostgresAdapter ? ') include (' : ', ';
  await db.schema.dropIndex('team_run_by_month').execute();
  await sql`create index team_run_by_day on team_run
    (day${sql.raw(told)}${list(TOLD)}) where reason = ''`.execute(db);
};

/** Runs are found by their day: nobody asks for sums of people by month any more. */
export const teamDays: Migration = {
  async up(db: AnyTables) {
    await days(db);
    await db.schema.dropTable('team_month').execute();
  },
};
