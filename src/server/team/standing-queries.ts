import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import type { Standing } from '../../app/team/standing.ts';
import type { Unit } from '../database/database.ts';
import {
  chosen,
  chosenEver,
  type Condition,
  counting,
  hasDays,
  ofNow,
  otherDays,
} from './chosen.ts';
import { BETWEEN, packedStanding, STANDING_COLUMNS } from './columns.ts';
import type { Current } from './stories.ts';

type Question = RawBuilder<unknown>;

const NAMES = sql.join(STANDING_COLUMNS.map(column => sql.ref(column)));

const sums = (sum: (column: Question) => Question) =>
  sql.join(STANDING_COLUMNS.map(column => sql`${sum(sql.ref(column))} as ${sql.ref(column)}`));

/** PostgreSQL adds large whole numbers up as decimals, slowly; these are whole up to 2^53. */
const quickSum = (one: Question) => sql`cast(sum(cast(${one} as float8)) as bigint)`;

/** All runs that there ever were, from what is added up already. */
const ever = (filter: TeamFilter, current: Current): Question => sql`
  select player, ${quickSum(sql.ref('runs'))} as runs, ${sums(quickSum)}
  from team_person where ${chosenEver(filter)} and ${counting(current)} group by player`;

/** Single runs, which an index by day answers for. */
const inside = (which: Condition, current: Current): Question => sql`
  select player, count(*) as runs, ${sums(one => sql`sum(${one})`)}
  from team_run where ${which} and ${counting(current)} group by player`;

/** The same taken away. */
const without = (which: Condition, current: Current): Question => sql`
  select player, -count(*) as runs, ${sums(one => sql`-sum(${one})`)}
  from team_run where ${which} and ${counting(current)} group by player`;

/** Everything but what other days have. */
const outside = (filter: TeamFilter, current: Current): Question => {
  const others = otherDays(filter).map(which => without(which, current));
  return sql`select player, ${quickSum(sql.ref('runs'))} as runs, ${sums(quickSum)}
    from (${sql.join([ever(filter, current), ...others], sql` union all `)}) as parts
    group by player having sum(runs) > 0`;
};

/** Whether most of the runs lie in the chosen days: then the others are sooner counted. */
const isMost = async ({ query }: Unit, filter: TeamFilter, current: Current): Promise<boolean> => {
  const { rows } = await sql<{ own: unknown; every: unknown }>`
    select sum(case when ${chosen(filter)} then runs else 0 end) as own, sum(runs) as every
    from team_day where ${chosenEver(filter)} and ${ofNow(current)}`.execute(query);
  return rows.some(({ own, every }) => 2 * Number(own) > Number(every));
};

const questionFor = async (unit: Unit, filter: TeamFilter, current: Current): Promise<Question> => {
  if (!hasDays(filter)) return ever(filter, current);
  const isSooner = filter.player === null && (await isMost(unit, filter, current));
  return isSooner ? outside(filter, current) : inside(chosen(filter), current);
};

/** Where everybody stands who has a chosen run. */
export const everybodyIn = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly Standing[]> => {
  const { rows } = await sql<{ player: string; packed: string }>`
    select player, concat_ws(${BETWEEN}, runs, ${NAMES}) as packed
    from (${await questionFor(unit, filter, current)}) as standing`.execute(unit.query);
  return rows.map(({ player, packed }) => ({ player, ...packedStanding(packed) }));
};
