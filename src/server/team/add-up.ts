import { type RawBuilder, sql } from 'kysely';
import type { Unit } from '../database/database.ts';
import { DAY_COLUMNS, SUM_COLUMNS } from './columns.ts';

/** Which runs: a condition on `team_run`. */
export type Which = RawBuilder<unknown>;

const MONTH_KEY = ['player', 'team', 'scenario', 'version', 'month', 'reason'];
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

/** In the order of the key, so that two who do it wait and do not block each other. */
const addTo = ({ query }: Unit, table: string, key: readonly string[], which: Which) => {
  const [last, name] = [sql.ref(`${table}.last`), sql.table(table)];
  return sql`insert into ${name} (${list(key)}, last, ${list(SUM_COLUMNS)})
    select ${list(key)}, max(started_at), ${sums(SUM_COLUMNS, 1)}
    from team_run where ${which} group by ${list(key)} order by ${list(key)}
    on conflict (${list(key)}) do update set ${plus(table, SUM_COLUMNS)},
      last = case when excluded.last > ${last} then excluded.last else ${last} end`.execute(query);
};

/** Adds runs up by person: of each month, and altogether. */
export const addPeople = async (unit: Unit, which: Which): Promise<void> => {
  await addTo(unit, 'team_month', MONTH_KEY, which);
  await addTo(unit, 'team_person', PERSON_KEY, which);
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
