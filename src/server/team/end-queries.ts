import { sql } from 'kysely';
import { byMeasure } from '../../app/team/figures.ts';
import type { TeamFilter } from '../../app/team/filter.ts';
import { MEASURES, type Measure } from '../../app/team/judge-run.ts';
import type { Standing } from '../../app/team/standing.ts';
import { COMPARED, createEnds, type EndSums, type Shift, shiftOf } from '../../app/team/tallies.ts';
import type { Unit } from '../database/database.ts';
import { chosen, chosenEver, type Condition, counting, moments } from './chosen.ts';
import { inParts } from './in-parts.ts';
import type { Current } from './stories.ts';

interface EndRow {
  readonly player: string;
  readonly first: string;
  readonly last: string;
}

interface Asked {
  /** Whose runs: a condition on what is added up by person. */
  readonly who: Condition;
  /** Which of them. */
  readonly which: Condition;
  /** Measures that some of them do not tell of. */
  readonly seldom: readonly Measure[];
}

/** No name has these letters in it. */
const [FIELDS, NAMES] = ['\u001f', '\u001e'];

/** What runs come to, and of measures that not every run tells of how many do. */
const toldOf = (seldom: readonly Measure[]): readonly string[] => [
  ...MEASURES.map(measure => `${measure}_sum`),
  ...seldom.map(measure => `${measure}_n`),
];

/**
 * The first and the newest runs of everybody, of those that the condition takes: found by an index,
 * person by person, without looking at what lies between.
 */
const endRows = async (
  { query }: Unit,
  { who, which, seldom }: Asked,
): Promise<readonly EndRow[]> => {
  const told = toldOf(seldom).map(name => sql.ref(name));
  const added = sql.join(told.map(name => sql`sum(${name})`));
  const end = (order: Condition) => sql`(
    select concat_ws(${FIELDS}, string_agg(scenario, ${NAMES}), ${added}) from (
      select scenario, ${sql.join(told)} from team_run
      where team_run.player = known.player and ${which}
      order by started_at ${order}, id ${order} limit ${sql.lit(COMPARED)}
    ) as played)`;
  const { rows } = await sql<EndRow>`
    select known.player, ${end(sql`asc`)} as first, ${end(sql`desc`)} as last
    from (select distinct player from team_person where ${who}) as known`.execute(query);
  return rows;
};

/** Some runs at one end. */
interface End {
  readonly scenarios: string;
  /** In the order of `toldOf`. */
  readonly told: readonly string[];
}

const read = (packed: string): End => {
  const [scenarios = '', ...told] = packed.split(FIELDS);
  return { scenarios, told };
};

/** There are few ways to begin and end: each is worked out once. */
const shifts = () => {
  const known = new Map<string, Shift>();
  return ({ scenarios: first }: End, { scenarios: last }: End): Shift => {
    const name = first + FIELDS + last;
    const shift = known.get(name) ?? shiftOf(first.split(NAMES), last.split(NAMES));
    known.set(name, shift);
    return shift;
  };
};

/** The measures that enough runs of a person tell of. */
const enoughIn = (everybody: readonly Standing[]) => {
  const enough = new Map(
    everybody.map(({ player, measures }) => [
      player,
      MEASURES.filter(measure => measures[measure].n >= 2 * COMPARED),
    ]),
  );
  return (player: string): readonly Measure[] => enough.get(player) ?? [];
};

const sumOf = ({ told }: End, measure: Measure): number => Number(told[MEASURES.indexOf(measure)]);

type Lacking = (player: string, measure: Measure) => void;

/** Adds up what these rows tell. Of a measure that not every run tells of, some say too little. */
const createAdd = (ends: ReturnType<typeof createEnds>, seldom: readonly Measure[]) => {
  const shiftIn = shifts();
  const isTold = ({ told }: End, measure: Measure): boolean =>
    !seldom.includes(measure) ||
    Number(told[MEASURES.length + seldom.indexOf(measure)]) === COMPARED;
  return ({ player, ...row }: EndRow, measures: readonly Measure[], lacking: Lacking): void => {
    if (measures.length === 0) return;
    const [first, last] = [read(row.first), read(row.last)];
    const shift = shiftIn(first, last);
    for (const measure of measures)
      if (isTold(first, measure) && isTold(last, measure))
        ends.add(measure, shift, sumOf(last, measure) - sumOf(first, measure));
      else lacking(player, measure);
  };
};

const seldomIn = (everybody: readonly Standing[]): readonly Measure[] =>
  MEASURES.filter(measure => everybody.some(({ runs, measures }) => measures[measure].n !== runs));

/** People of one question. */
const MOST_ASKED = 5000;

/** Of whom some of those runs do not tell: they are asked for runs that do. */
const askAgain = async (
  unit: Unit,
  ends: ReturnType<typeof createEnds>,
  again: Readonly<Record<Measure, readonly string[]>>,
  which: Condition,
): Promise<void> => {
  const add = createAdd(ends, []);
  for (const measure of MEASURES)
    for (const part of inParts(again[measure], MOST_ASKED)) {
      const telling = sql`${which} and ${sql.ref(`${measure}_n`)} = 1`;
      const who = sql`player in (${sql.join(part)})`;
      for (const row of await endRows(unit, { who, which: telling, seldom: [] }))
        add(row, [measure], () => {});
    }
};

/** First and newest runs of everybody who played enough, added up by what they were of. */
export const endsFor = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
  everybody: readonly Standing[],
): Promise<readonly EndSums[]> => {
  const ends = createEnds();
  const seldom = seldomIn(everybody);
  const enough = enoughIn(everybody);
  const again = byMeasure((): string[] => []);
  const lacking: Lacking = (player, measure) => void again[measure].push(player);
  const who = sql`${chosenEver(filter)} and ${counting(current)}`;
  const which = sql`${counting(current)} and ${chosen({ ...filter, player: null })} and ${moments(filter)}`;
  const add = createAdd(ends, seldom);
  for (const row of await endRows(unit, { who, which, seldom }))
    add(row, enough(row.player), lacking);
  await askAgain(unit, ends, again, which);
  return ends.all();
};
