import { type CreateTableBuilder, type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

type AnyTables = Kysely<unknown>;
type Table = CreateTableBuilder<string, string>;

/** As they were named then: what is added up, of each measure and each skill. */
const MEASURES = ['accuracy', 'empathy', 'csat', 'fcr', 'ease'];
const SKILLS = [
  'listening',
  'acknowledging',
  'honesty',
  'composure',
  'finding_out',
  'knowing',
  'solving',
  'committing',
];

/** Names and moments are compared letter by letter, as the program does: PostgreSQL is told so. */
const textIn = (db: AnyTables) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`;

const texts = (db: AnyTables, table: Table, names: readonly string[]): Table =>
  names.reduce((made, name) => made.addColumn(name, textIn(db), column => column.notNull()), table);

const numbers = (table: Table, names: readonly string[], type: 'integer' | 'bigint'): Table =>
  names.reduce((made, name) => made.addColumn(name, type, column => column.notNull()), table);

const sumsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap(name => [`${name}_n`, `${name}_sum`, `${name}_squares`]);

const SUMS = ['runs', 'balanced', ...sumsOf([...MEASURES, ...SKILLS])];

const paths = async (db: AnyTables): Promise<void> => {
  const { schema } = db;
  const path: Table = schema.createTable('team_path');
  await texts(
    db,
    path.addColumn('id', textIn(db), column => column.primaryKey()),
    ['scenario', 'version', 'variant', 'choices'],
  ).execute();
  const profile: Table = schema.createTable('team_profile');
  await texts(
    db,
    profile.addColumn('id', textIn(db), column => column.primaryKey()),
    ['scenario', 'version', 'variant', 'decision', 'document'],
  ).execute();
  await schema
    .createIndex('team_profile_of_story')
    .on('team_profile')
    .columns(['scenario', 'version'])
    .execute();
};

const answers = async (db: AnyTables): Promise<void> => {
  const { schema } = db;
  await schema
    .createTable('team_answer')
    .addColumn('path', textIn(db), column =>
      column.notNull().references('team_path.id').onDelete('cascade'),
    )
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('profile', textIn(db), column => column.notNull().references('team_profile.id'))
    .addColumn('nth', 'integer', column => column.notNull())
    .addColumn('rest_accuracy', 'integer', column => column.notNull())
    .addColumn('rest_empathy', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('team_answer_key', ['path', 'place'])
    .execute();
  await schema.createIndex('team_answer_of_profile').on('team_answer').column('profile').execute();
};

const NAMES = ['player', 'team', 'scenario', 'title', 'version', 'variant', 'started_at', 'day'];
const REST = ['month', 'reason', 'kept_by', 'kept_at'];

const runs = async (db: AnyTables): Promise<void> => {
  const { schema } = db;
  const run: Table = schema.createTable('team_run');
  const named = texts(
    db,
    run.addColumn('id', textIn(db), column => column.primaryKey()),
    [...NAMES, ...REST],
  );
  await numbers(named, ['lower', ...SUMS], 'integer')
    .addColumn('path', textIn(db), column => column.notNull().references('team_path.id'))
    .execute();
  const index = (name: string, columns: string[]) =>
    schema.createIndex(name).on('team_run').columns(columns).execute();
  await index('team_run_of_player', ['player', 'started_at', 'id']);
  await index('team_run_by_month', ['month', 'day']);
  await index('team_run_of_scenario', ['scenario', 'started_at', 'id']);
  await index('team_run_of_path', ['path']);
  await index('team_run_by_age', ['kept_at']);
};

const tallies = async (db: AnyTables): Promise<void> => {
  const { schema } = db;
  const KEY = ['player', 'team', 'scenario', 'version', 'month', 'reason'];
  const month: Table = schema.createTable('team_month');
  await numbers(texts(db, month, [...KEY, 'last']), SUMS, 'bigint')
    .addPrimaryKeyConstraint('team_month_key', KEY)
    .execute();
  const DAY_KEY = ['day', 'team', 'scenario', 'version'];
  const day: Table = schema.createTable('team_day');
  await numbers(texts(db, day, DAY_KEY), ['runs', ...sumsOf(MEASURES)], 'bigint')
    .addPrimaryKeyConstraint('team_day_key', DAY_KEY)
    .execute();
};

/** Runs of the game for the board, and what they come to. */
export const team: Migration = {
  async up(db: AnyTables) {
    for (const part of [paths, answers, runs, tallies]) await part(db);
  },
};
