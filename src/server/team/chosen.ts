import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import { SUM_COLUMNS } from './columns.ts';
import type { Current } from './stories.ts';

type Condition = RawBuilder<unknown>;

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`1 = 1` : sql.join([...conditions], sql` and `);

const MONTH = '2026-11'.length;

const monthOf = (day: string): string => day.slice(0, MONTH);

/** Rows of the version that each scenario has now. */
export const ofNow = (current: Current): Condition => {
  const versions = [...current].map(
    ([scenario, version]) => sql`(scenario = ${scenario} and version = ${version})`,
  );
  return versions.length === 0 ? sql`1 = 0` : sql`(${sql.join(versions, sql` or `)})`;
};

/** Runs that count now: they were played again, and under that version. */
export const counting = (current: Current): Condition => sql`reason = '' and ${ofNow(current)}`;

const named = ({ player, team, scenario }: TeamFilter): readonly Condition[] => [
  ...(player === null ? [] : [sql`player = ${player}`]),
  ...(team === null ? [] : [sql`team = ${team}`]),
  ...(scenario === null ? [] : [sql`scenario = ${scenario}`]),
];

const days = ({ from, to }: TeamFilter): readonly Condition[] => [
  ...(from === null ? [] : [sql`day >= ${from}`]),
  ...(to === null ? [] : [sql`day <= ${to}`]),
];

/** Which rows with a day are chosen. */
export const chosen = (filter: TeamFilter): Condition => all([...named(filter), ...days(filter)]);

const columns = sql.join(SUM_COLUMNS.map(column => sql.ref(column)));
const names = sql`player, team, scenario, version, reason`;

const single = (where: Condition) =>
  sql`select ${names}, started_at as last, ${columns} from team_run where ${where}`;

const byMonth = (where: Condition) =>
  sql`select ${names}, last, ${columns} from team_month where ${where}`;

const whole = (filter: TeamFilter): Condition =>
  all([
    ...named(filter),
    ...(filter.from === null ? [] : [sql`month > ${monthOf(filter.from)}`]),
    ...(filter.to === null ? [] : [sql`month < ${monthOf(filter.to)}`]),
  ]);

/** Runs of the months in which the choice begins and ends. */
const edges = (filter: TeamFilter): Condition => {
  const months = [filter.from, filter.to].flatMap(day => (day === null ? [] : [monthOf(day)]));
  return sql`month in (${sql.join(months)}) and ${chosen(filter)}`;
};

/** The chosen rows, to be added up further: single runs of one person, else whole months and what is at their edges. */
export const chosenRows = (filter: TeamFilter): RawBuilder<unknown> => {
  if (filter.player !== null) return single(chosen(filter));
  if (filter.from === null && filter.to === null) return byMonth(whole(filter));
  return sql`${byMonth(whole(filter))} union all ${single(edges(filter))}`;
};
