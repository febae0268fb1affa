import { type CreateTableBuilder, type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

type AnyTables = Kysely<unknown>;
type Table = CreateTableBuilder<string, string>;

/** As they were named then. */
const MEASURES = ['accuracy', 'empathy', 'csat', 'fcr', 'ease'];
const NAMES = MEASURES.concat(
  ['listening', 'acknowledging', 'honesty', 'composure'],
  ['finding_out', 'knowing', 'solving', 'committing'],
);
const SUMS = ['runs', 'balanced'].concat(
  NAMES.flatMap(name => [`${name}_n`, `${name}_sum`, `${name}_squares`]),
);

/** Names and moments are compared letter by letter, as the program does: PostgreSQL is told so. */
const textIn = (db: AnyTables) =>
  db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`;

const texts = (db: AnyTables, table: Table, names: readonly string[]): Table =>
  names.reduce((made, name) => made.addColumn(name, textIn(db), column => column.notNull()), table);

const list = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)));
const sums = (names: readonly string[]) => sql.join(names.map(name => sql`sum(${sql.ref(name)})`));

const PERSON = ['player', 'team', 'scenario', 'version', 'reason'];

const people = async (db: AnyTables): Promise<void> => {
  const table: Table = db.schema.createTable('team_person');
  const named = texts(db, table, [...PERSON, 'last']);
  await SUMS.reduce((made, name) => made.addColumn(name, 'bigint', one => one.notNull()), named)
    .addPrimaryKeyConstraint('team_person_key', PERSON)
    .execute();
  await sql`insert into team_person (${list(PERSON)}, last, ${list(SUMS)})
    select ${list(PERSON)}, max(last), ${sums(SUMS)} from team_month group by ${list(PERSON)}`.execute(
    db,
  );
};

const WAY = ['month', 'team', 'scenario', 'version', 'path', 'lower'];

const ways = async (db: AnyTables): Promise<void> => {
  const table: Table = db.schema.createTable('team_way');
  await texts(db, table, WAY.slice(0, -1))
    .addColumn('lower', 'integer', column => column.notNull())
    .addColumn('runs', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('team_way_key', WAY)
    .execute();
  await sql`insert into team_way (${list(WAY)}, runs)
    select ${list(WAY)}, count(*) from team_run where reason = '' group by ${list(WAY)}`.execute(
    db,
  );
};

const ENDS = ['player', 'started_at', 'id'];
const TOLD = ['reason', 'team', 'scenario', 'version', 'day'].concat(
  MEASURES.flatMap(name => [`${name}_n`, `${name}_sum`]),
);

/** First and newest runs of a person are read from the index alone: a run may lie anywhere on the disk. */
const ends = async (db: AnyTables): Promise<void> => {
  const told = db.getExecutor().adapter instanceof PostgresAdapter ? ') include (' : ', ';
  await db.schema.dropIndex('team_run_of_player').execute();
  await sql`create index team_run_of_player on team_run
    (${list(ENDS)}${sql.raw(told)}${list(TOLD)})`.execute(db);
};

/** What stands aside is looked for by its day, and is seldom. */
const aside = (db: AnyTables) =>
  sql`create index team_run_aside on team_run (day) where reason <> ''`.execute(db);

/** What each person's runs come to, and how often each way was gone, of what is there already. */
export const teamTotals: Migration = {
  async up(db: AnyTables) {
    for (const part of [people, ways, ends, aside]) await part(db);
  },
};
