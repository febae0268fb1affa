import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import { MEASURES, type Measure } from '../../app/team/judge-run.ts';
import { groupedBy } from '../../app/team/people.ts';
import {
  byMoment,
  COMPARED,
  type EndRun,
  type Ends,
  type PersonSums,
} from '../../app/team/tallies.ts';
import type { Unit } from '../database/database.ts';
import { chosen, counting } from './chosen.ts';
import type { MeasureColumn } from './columns.ts';
import type { Current } from './stories.ts';

type EndRow = Readonly<Record<MeasureColumn, unknown>> & {
  readonly side: 'first' | 'last';
  readonly id: string;
  readonly player: string;
  readonly scenario: string;
  readonly started_at: string;
};

const BEYOND = COMPARED - 1;
const VALUES = sql.join(MEASURES.map(measure => sql.ref(`${measure}_sum`)));

/**
 * The first and the newest runs of everybody, of those that the condition takes: found by an index,
 * person by person, without looking at what lies between. Runs of the same moment all come along.
 */
const endRows = async (
  { query }: Unit,
  player: string | null,
  which: RawBuilder<unknown>,
): Promise<readonly EndRow[]> => {
  const who = player === null ? sql`reason = ''` : sql`player = ${player}`;
  const moment = (order: RawBuilder<unknown>) => sql`(
    select started_at from team_run where team_run.player = known.player and ${which}
    order by started_at ${order} limit 1 offset ${sql.lit(BEYOND)})`;
  const side = (name: RawBuilder<unknown>, within: RawBuilder<unknown>) => sql`
    select ${name} as side, team_run.player, id, scenario, started_at, ${VALUES}
    from bound join team_run on team_run.player = bound.player and ${within} where ${which}`;
  const { rows } = await sql<EndRow>`
    with bound as materialized (
      select known.player, ${moment(sql`asc`)} as early, ${moment(sql`desc`)} as late
      from (select distinct player from team_month where ${who}) as known
    )
    ${side(sql`'first'`, sql`started_at <= bound.early`)}
    union all
    ${side(sql`'last'`, sql`started_at >= bound.late`)}`.execute(query);
  return rows;
};

const endsOf = (rows: readonly EndRow[], side: EndRow['side'], measure: Measure): EndRun[] => {
  const sorted = rows
    .filter(row => row.side === side)
    .map(row => ({ ...row, startedAt: row.started_at }))
    .toSorted(byMoment);
  const some = side === 'first' ? sorted.slice(0, COMPARED) : sorted.slice(-COMPARED);
  return some.map(row => ({ scenario: row.scenario, value: Number(row[`${measure}_sum`]) }));
};

const endsIn = (
  rows: readonly EndRow[],
  measures: readonly Measure[],
  isEnough: (player: string, measure: Measure) => boolean,
): readonly Ends[] =>
  [...groupedBy(rows, ({ player }) => player)].flatMap(([player, own]) =>
    measures
      .filter(measure => isEnough(player, measure))
      .map(measure => ({
        player,
        measure,
        first: endsOf(own, 'first', measure),
        last: endsOf(own, 'last', measure),
      })),
  );

/** How many runs of each person tell of each measure. */
const countsIn = (people: readonly PersonSums[]) => {
  const counts = new Map<string, number>();
  for (const { player, measures } of people)
    for (const measure of MEASURES) {
      const key = `${measure} ${player}`;
      counts.set(key, (counts.get(key) ?? 0) + measures[measure].n);
    }
  return (player: string, measure: Measure): boolean =>
    (counts.get(`${measure} ${player}`) ?? 0) >= 2 * COMPARED;
};

/** First and newest runs of everybody who played enough. What every run tells of is asked for once. */
export const endsFor = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
  people: readonly PersonSums[],
): Promise<readonly Ends[]> => {
  const isEnough = countsIn(people);
  const isAlways = (measure: Measure): boolean =>
    people.every(({ runs, measures }) => measures[measure].n === runs);
  const always = MEASURES.filter(isAlways);
  const own = sql`${counting(current)} and ${chosen({ ...filter, player: null })}`;
  const found = [...endsIn(await endRows(unit, filter.player, own), always, isEnough)];
  for (const measure of MEASURES.filter(one => !isAlways(one))) {
    const telling = sql`${own} and ${sql.ref(`${measure}_n`)} = 1`;
    found.push(...endsIn(await endRows(unit, filter.player, telling), [measure], isEnough));
  }
  return found;
};
