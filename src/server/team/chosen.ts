import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import type { Current } from './stories.ts';

export type Condition = RawBuilder<unknown>;

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`1 = 1` : sql.join([...conditions], sql` and `);

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

/** Which rows without a day are chosen. */
export const chosenEver = (filter: TeamFilter): Condition => all(named(filter));

export const hasDays = ({ from, to }: TeamFilter): boolean => from !== null || to !== null;

/** The same people, teams and scenarios on all other days: before, and after. */
export const otherDays = (filter: TeamFilter): readonly Condition[] => {
  const { from, to } = filter;
  const before = from === null ? [] : [sql`day < ${from}`];
  const after = to === null ? [] : [sql`day > ${to}`];
  return [...before, ...after].map(days => all([...named(filter), days]));
};

const MONTH = '2026-11'.length;

const monthOf = (day: string): string => day.slice(0, MONTH);
const firstOf = (day: string): string => `${monthOf(day)}-01`;
/** In the order of the alphabet no day of that month comes after it. */
const lastOf = (day: string): string => `${monthOf(day)}-31`;

/** The chosen days of the months in which the choice begins and ends. */
export const edges = (filter: TeamFilter): readonly Condition[] => {
  const { from, to } = filter;
  const begins = from === null ? [] : [{ ...filter, from, to: lastOf(from) }];
  const ends = to === null ? [] : [{ ...filter, from: firstOf(to), to }];
  const isOneMonth = from !== null && to !== null && monthOf(from) === monthOf(to);
  return (isOneMonth ? [filter] : [...begins, ...ends]).map(chosen);
};

/** The months between them. */
export const wholeMonths = (filter: TeamFilter): Condition =>
  all([
    ...named(filter),
    ...(filter.from === null ? [] : [sql`month > ${monthOf(filter.from)}`]),
    ...(filter.to === null ? [] : [sql`month < ${monthOf(filter.to)}`]),
  ]);

/** The days once more as moments, which stand in the order of the alphabet: an index begins and ends there. */
export const moments = ({ from, to }: TeamFilter): Condition =>
  all([
    ...(from === null ? [] : [sql`started_at >= ${from}`]),
    ...(to === null ? [] : [sql`started_at < ${`${to}U`}`]),
  ]);
