import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/** A migration sees the tables of its time, not those of today. */
type AnyTables = Kysely<unknown>;

const exercises = async (db: AnyTables): Promise<void> => {
  await db.schema
    .createTable('scenario_version')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('sources', 'text', column => column.notNull())
    .addColumn('story', 'text', column => column.notNull())
    .addColumn('header', 'text', column => column.notNull())
    .addColumn('facts', 'text', column => column.notNull())
    .addColumn('lacks', 'text', column => column.notNull())
    .addColumn('proved_at', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('exercise')
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('closes_at', 'text', column => column.notNull())
    .addColumn('changed_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('exercise_key', ['id', 'version'])
    .execute();
};

const candidates = async (db: AnyTables): Promise<void> => {
  await db.schema
    .createTable('candidate')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('exercise_id', 'text', column => column.notNull())
    .addColumn('exercise_version', 'integer', column => column.notNull())
    .addColumn('form', 'integer', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('link_hash', 'text', column => column.notNull().unique())
    .addColumn('link_expires_at', 'text', column => column.notNull())
    .addColumn('link_revoked_at', 'text')
    .addColumn('progress', 'text', column => column.notNull())
    .addColumn('invited_at', 'text', column => column.notNull())
    .addForeignKeyConstraint(
      'candidate_of_version',
      ['exercise_id', 'exercise_version'],
      'exercise',
      ['id', 'version'],
    )
    .execute();
  await db.schema
    .createIndex('candidate_of_exercise')
    .on('candidate')
    .column('exercise_id')
    .execute();
};

const runs = async (db: AnyTables): Promise<void> => {
  await db.schema
    .createTable('run')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('candidate_id', 'text', column =>
      column.notNull().references('candidate.id').onDelete('cascade'),
    )
    .addColumn('part', 'integer', column => column.notNull())
    .addColumn('scenario_version', 'text', column =>
      column.notNull().references('scenario_version.id'),
    )
    .addColumn('variant', 'text', column => column.notNull())
    .addColumn('turns', 'integer', column => column.notNull())
    .addColumn('begun_at', 'text')
    .addColumn('ended_at', 'text')
    .addUniqueConstraint('run_of_part', ['candidate_id', 'part'])
    .execute();
};

/** Parts of a run go with it. A turn has one decision and one choice: a second one is refused here too. */
const turns = async (db: AnyTables): Promise<void> => {
  await db.schema
    .createTable('decision')
    .addColumn('run_id', 'text', column =>
      column.notNull().references('run.id').onDelete('cascade'),
    )
    .addColumn('turn', 'integer', column => column.notNull())
    .addColumn('offers', 'text', column => column.notNull())
    .addColumn('offered_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('decision_key', ['run_id', 'turn'])
    .execute();
  await db.schema
    .createTable('choice')
    .addColumn('run_id', 'text', column =>
      column.notNull().references('run.id').onDelete('cascade'),
    )
    .addColumn('turn', 'integer', column => column.notNull())
    .addColumn('ref', 'text', column => column.notNull())
    .addColumn('reply_index', 'integer', column => column.notNull())
    .addColumn('reply_id', 'text')
    .addColumn('chosen_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('choice_key', ['run_id', 'turn'])
    .execute();
};

const besideRuns = async (db: AnyTables): Promise<void> => {
  await db.schema
    .createTable('desk_read')
    .addColumn('run_id', 'text', column =>
      column.notNull().references('run.id').onDelete('cascade'),
    )
    .addColumn('card', 'text', column => column.notNull())
    .addColumn('turn', 'integer', column => column.notNull())
    .addColumn('read_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('desk_read_key', ['run_id', 'card'])
    .execute();
  await db.schema
    .createTable('letter')
    .addColumn('run_id', 'text', column =>
      column.primaryKey().references('run.id').onDelete('cascade'),
    )
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('written_at', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('result')
    .addColumn('run_id', 'text', column =>
      column.primaryKey().references('run.id').onDelete('cascade'),
    )
    .addColumn('jws', 'text', column => column.notNull())
    .addColumn('signed_at', 'text', column => column.notNull())
    .execute();
};

const house = async (db: AnyTables): Promise<void> => {
  await db.schema
    .createTable('access_key')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull().unique())
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('what', 'text', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('rate_limit')
    .addColumn('key', 'text', column => column.primaryKey())
    .addColumn('points', 'integer', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();
};

/** Each database has its own words for "never"; SQLite knows no functions, PostgreSQL no bodies. */
const NEVER = {
  sqlite: [
    `create trigger audit_is_kept before update on audit begin select raise(abort, 'append-only'); end`,
    `create trigger audit_stays before delete on audit begin select raise(abort, 'append-only'); end`,
  ],
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$`,
    `create trigger audit_is_kept before update or delete on audit for each row execute function refuse_change()`,
  ],
} as const;

const appendOnly = async (db: AnyTables): Promise<void> => {
  const { adapter } = db.getExecutor();
  const statements = adapter instanceof PostgresAdapter ? NEVER.postgres : NEVER.sqlite;
  for (const statement of statements) await sql.raw(statement).execute(db);
};

export const begin: Migration = {
  async up(db: AnyTables) {
    for (const part of [exercises, candidates, runs, turns, besideRuns, house, appendOnly])
      await part(db);
  },
};
