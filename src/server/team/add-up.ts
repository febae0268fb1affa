import { type RawBuilder, sql } from 'kysely';
import type { Unit } from '../database/database.ts';
import { DAY_COLUMNS, SUM_COLUMNS } from './columns.ts';

/** Which runs: a condition on `team_run`. */
export type Which = RawBuilder<unknown>;

const PERSON_KEY = ['player', 'team', 'scenario', 'version', 'reason'];
const DAY_KEY = ['day', 'team', 'scenario', 'version'];
const WAY_KEY = ['month', 'team', 'scenario', 'version', 'path', 'lower'];

const list = (columns: readonly string[]) => sql.join(columns.map(column => sql.ref(column)));

const plus = (table: string, columns: readonly string[]) =>
  sql.join(
    columns.map(
      column =>
        sql`${sql.ref(column)} = ${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`,
    ),
  );

const sums = (columns: readonly string[], sign: 1 | -1) =>
  sql.join(
    columns.map(column =>
      sign === 1 ? sql`sum(${sql.ref(column)})` : sql`-sum(${sql.ref(column)})`,
    ),
  );

/** Adds runs up by person. In the order of the key, so that two who do it wait and do not block each other. */
export const addPeople = async ({ query }: Unit, which: Which): Promise<void> => {
  const last = sql.ref('team_person.last');
  await sql`insert into team_person (${list(PERSON_KEY)}, last, ${list(SUM_COLUMNS)})
    select ${list(PERSON_KEY)}, max(started_at), ${sums(SUM_COLUMNS, 1)}
    from team_run where ${which} group by ${list(PERSON_KEY)} order by ${list(PERSON_KEY)}
    on conflict (${list(PERSON_KEY)}) do update set ${plus('team_person', SUM_COLUMNS)},
      last = case when excluded.last > ${last} then excluded.last else ${last} end`.execute(query);
};

/** Adds runs that count up by day, or takes them away again. */
export const addDays = async ({ query }: Unit, which: Which, sign: 1 | -1): Promise<void> => {
  await sql`insert into team_day (${list(DAY_KEY)}, ${list(DAY_COLUMNS)})
    select ${list(DAY_KEY)}, ${sums(DAY_COLUMNS, sign)}
    from team_run where reason = '' and ${which} group by ${list(DAY_KEY)} order by ${list(DAY_KEY)}
    on conflict (${list(DAY_KEY)}) do update set ${plus('team_day', DAY_COLUMNS)}`.execute(query);
  if (sign === -1) await query.deleteFrom('team_day').where('runs', '=', 0).execute();
};

/** Counts how often each way was gone in a month, of runs that count, or takes that away again. */
export const addWays = async ({ query }: Unit, which: Which, sign: 1 | -1): Promise<void> => {
  await sql`insert into team_way (${list(WAY_KEY)}, runs)
    select ${list(WAY_KEY)}, ${sql.lit(sign)} * count(*)
    from team_run where reason = '' and ${which} group by ${list(WAY_KEY)} order by ${list(WAY_KEY)}
    on conflict (${list(WAY_KEY)}) do update set ${plus('team_way', ['runs'])}`.execute(query);
  if (sign === -1) await query.deleteFrom('team_way').where('runs', '=', 0).execute();
};
