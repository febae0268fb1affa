import { type RawBuilder, sql } from 'kysely';
import { byMeasure } from '../../app/team/figures.ts';
import type { TeamFilter } from '../../app/team/filter.ts';
import { MEASURES, type Measure } from '../../app/team/judge-run.ts';
import { COMPARED, type EndRun, type Ends, type PersonSums } from '../../app/team/tallies.ts';
import type { Unit } from '../database/database.ts';
import { chosen, counting, moments } from './chosen.ts';
import type { Current } from './stories.ts';

interface EndRow {
  readonly player: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** No name has these letters in it. */
const [FIELDS, RUNS] = ['\u001f', '\u001e'];
const RUN = sql`concat_ws(${FIELDS}, scenario, ${sql.join(
  MEASURES.map(measure => sql.ref(`${measure}_sum`)),
)})`;

/**
 * The first and the newest runs of everybody, of those that the condition takes: found by an index,
 * person by person, without looking at what lies between.
 */
const endRows = async (
  { query }: Unit,
  who: RawBuilder<unknown>,
  which: RawBuilder<unknown>,
): Promise<readonly EndRow[]> => {
  const end = (order: RawBuilder<unknown>) => sql`(
    select string_agg(run, ${RUNS}) from (
      select ${RUN} as run from team_run where team_run.player = known.player and ${which}
      order by started_at ${order}, id ${order} limit ${sql.lit(COMPARED)}
    ) as played)`;
  const { rows } = await sql<EndRow>`
    select known.player, ${end(sql`asc`)} as first, ${end(sql`desc`)} as last
    from (select distinct player from team_person where ${who}) as known`.execute(query);
  return rows;
};

interface KeptEnd {
  readonly scenario: string;
  /** In the order of the measures. */
  readonly values: readonly number[];
}

const read = (packed: string | null): readonly KeptEnd[] =>
  (packed ?? '').split(RUNS).map(run => {
    const [scenario = '', ...values] = run.split(FIELDS);
    return { scenario, values: values.map(Number) };
  });

const endsOf = (runs: readonly KeptEnd[], measure: Measure): EndRun[] =>
  runs.map(({ scenario, values }) => ({ scenario, value: values[MEASURES.indexOf(measure)] ?? 0 }));

const endsIn = (
  rows: readonly EndRow[],
  measures: readonly Measure[],
  isEnough: (player: string, measure: Measure) => boolean,
): readonly Ends[] =>
  rows.flatMap(({ player, ...row }) => {
    const enough = measures.filter(measure => isEnough(player, measure));
    if (enough.length === 0) return [];
    const [first, last] = [read(row.first), read(row.last)];
    return enough.map(measure => ({
      player,
      measure,
      first: endsOf(first, measure),
      last: endsOf(last, measure),
    }));
  });

/** Whether a person has enough runs that tell of a measure. */
const enoughIn = (people: readonly PersonSums[]) => {
  const counts = new Map<string, { -readonly [measure in Measure]: number }>();
  for (const { player, measures } of people) {
    const own = counts.get(player) ?? { ...byMeasure(() => 0) };
    counts.set(player, own);
    for (const measure of MEASURES) own[measure] += measures[measure].n;
  }
  return (player: string, measure: Measure): boolean =>
    (counts.get(player)?.[measure] ?? 0) >= 2 * COMPARED;
};

/** First and newest runs of everybody who played enough. What every run tells of is asked for once. */
export const endsFor = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
  people: readonly PersonSums[],
): Promise<readonly Ends[]> => {
  const isEnough = enoughIn(people);
  const isAlways = (measure: Measure): boolean =>
    people.every(({ runs, measures }) => measures[measure].n === runs);
  const always = MEASURES.filter(isAlways);
  const who = sql`${chosen({ ...filter, from: null, to: null })} and ${counting(current)}`;
  const own = sql`${counting(current)} and ${chosen({ ...filter, player: null })} and ${moments(filter)}`;
  const found = [...endsIn(await endRows(unit, who, own), always, isEnough)];
  for (const measure of MEASURES.filter(one => !isAlways(one))) {
    const telling = sql`${own} and ${sql.ref(`${measure}_n`)} = 1`;
    found.push(...endsIn(await endRows(unit, who, telling), [measure], isEnough));
  }
  return found;
};
