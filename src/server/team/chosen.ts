import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
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

const hasDays = ({ from, to }: TeamFilter): boolean => from !== null || to !== null;

const wholeMonths = (filter: TeamFilter): Condition =>
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

/** Where the chosen runs are found, each of them in one place. Null: nothing is looked for there. */
export interface Places {
  /** Single runs. */
  readonly runs: Condition | null;
  /** Sums by month. */
  readonly months: Condition | null;
  /** Sums of all that there is. */
  readonly totals: Condition | null;
}

/** Single runs of one person, else sums of whole months with what is at their edges, else sums of everything. */
export const placesOf = (filter: TeamFilter): Places => {
  if (filter.player !== null) return { runs: chosen(filter), months: null, totals: null };
  if (!hasDays(filter)) return { runs: null, months: null, totals: all(named(filter)) };
  return { runs: edges(filter), months: wholeMonths(filter), totals: null };
};

/** The days once more as moments, which stand in the order of the alphabet: an index begins and ends there. */
export const moments = ({ from, to }: TeamFilter): Condition =>
  all([
    ...(from === null ? [] : [sql`started_at >= ${from}`]),
    ...(to === null ? [] : [sql`started_at < ${`${to}U`}`]),
  ]);
