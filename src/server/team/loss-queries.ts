import { type RawBuilder, sql } from 'kysely';
import type { TeamFilter } from '../../app/team/filter.ts';
import { wordsFrom } from '../../app/team/answered.ts';
import type { Answered, AnsweredScenario } from '../../app/team/losses.ts';
import { groupedBy } from '../../app/team/tallies.ts';
import type { TeamChoices } from '../../app/team/report.ts';
import type { Unit } from '../database/database.ts';
import {
  chosen,
  chosenEver,
  type Condition,
  counting,
  edges,
  hasDays,
  ofNow,
  wholeMonths,
} from './chosen.ts';
import { isByPlace, type Profile, profilesOf } from './decisions.ts';
import type { Current } from './stories.ts';

/** How many runs of a variant have a lower score. */
interface LowerRow {
  readonly profile: null;
  readonly scenario: string;
  readonly variant: string;
  readonly lower: number;
  readonly times: unknown;
}

/** How many runs have an answer in common. */
interface AnswerRow {
  readonly profile: string;
  readonly nth: number;
  readonly rest_accuracy: number;
  readonly rest_empathy: number;
  readonly lower: number;
  readonly times: unknown;
}

/** How often each way was gone: in single runs, and in sums of months. */
const went = (filter: TeamFilter, current: Current): RawBuilder<unknown> => {
  const way = sql`path, lower`;
  const single = (which: Condition) => sql`select ${way}, count(*) as runs from team_run
    where ${which} and ${counting(current)} group by ${way}`;
  const summed = (which: Condition) => sql`select ${way}, sum(runs) as runs from team_way
    where ${which} and ${ofNow(current)} group by ${way}`;
  if (filter.player !== null) return single(chosen(filter));
  if (!hasDays(filter)) return summed(chosenEver(filter));
  const parts = [...edges(filter).map(single), summed(wholeMonths(filter))];
  return sql.join(parts, sql` union all `);
};

const isLower = (row: LowerRow | AnswerRow): row is LowerRow => row.profile === null;

/** Each way is counted once, and then its answers: runs that went the same way share them. */
const rowsOf = async (
  { query }: Unit,
  filter: TeamFilter,
  current: Current,
): Promise<readonly (LowerRow | AnswerRow)[]> => {
  const answer = sql`answer.profile, answer.nth, answer.rest_accuracy, answer.rest_empathy`;
  const { rows } = await sql<LowerRow | AnswerRow>`
    with went as (
      select path, lower, sum(runs) as runs
      from (${went(filter, current)}) as parts group by path, lower
    )
    select ${answer}, went.lower, sum(went.runs) as times, null as scenario, null as variant
    from went join team_answer as answer on answer.path = went.path
    group by ${answer}, went.lower
    union all
    select null, 0, 0, 0, went.lower, sum(went.runs), way.scenario, way.variant
    from went join team_path as way on way.id = went.path
    group by way.scenario, way.variant, went.lower`.execute(query);
  return rows;
};

const answeredOf = ({ document, decision }: Profile, row: AnswerRow): Answered => {
  const { reply, offered, earned, isBest, keyed } = document;
  const item = row.nth === 1 ? decision : `${decision} (${row.nth})`;
  return {
    answer: { item, reply, offered, earned, isBest, keyed },
    rest: { accuracy: row.rest_accuracy, empathy: row.rest_empathy },
    lower: row.lower,
    times: Number(row.times),
  };
};

const lowersIn = (rows: readonly LowerRow[]): ReadonlyMap<number, number> => {
  const lowers = new Map<number, number>();
  for (const { lower, times } of rows) lowers.set(lower, (lowers.get(lower) ?? 0) + Number(times));
  return lowers;
};

const wordsIn = (profiles: readonly Profile[]) =>
  wordsFrom(
    profiles.flatMap(({ document: { offered, words } }) =>
      offered.map((reply, at) => [reply, words[at] ?? reply] as const),
    ),
  );

interface Found {
  readonly lowers: readonly LowerRow[];
  readonly answers: ReadonlyMap<string, readonly AnswerRow[]>;
}

/** One scenario; where replies are known by their place, each variant of it. */
const partsOf = (
  scenario: string,
  title: string,
  profiles: readonly Profile[],
  { lowers, answers }: Found,
): readonly AnsweredScenario[] => {
  const partOf = (variant: string | null): AnsweredScenario => {
    const isOwn = (one: { readonly variant: string }) =>
      variant === null || one.variant === variant;
    const given = profiles.filter(one => isOwn(one) && answers.has(one.id));
    return {
      scenario,
      variant,
      title,
      lowers: lowersIn(lowers.filter(isOwn)),
      answered: given.flatMap(profile =>
        (answers.get(profile.id) ?? []).map(row => answeredOf(profile, row)),
      ),
      words: wordsIn(given),
    };
  };
  if (!isByPlace(profiles)) return [partOf(null)];
  return [...new Set(lowers.map(({ variant }) => variant))].map(partOf);
};

/** What people answered, counted by the database. */
export const answeredBy = async (
  unit: Unit,
  filter: TeamFilter,
  current: Current,
  choices: TeamChoices,
): Promise<readonly AnsweredScenario[]> => {
  const rows = await rowsOf(unit, filter, current);
  const scenarios = groupedBy(rows.filter(isLower), ({ scenario }) => scenario);
  const given = rows.flatMap(row => (isLower(row) ? [] : [row]));
  const answers = groupedBy(given, ({ profile }) => profile);
  const found: AnsweredScenario[] = [];
  for (const [scenario, lowers] of scenarios) {
    const profiles = await profilesOf(unit, { scenario, version: current.get(scenario) ?? '' });
    const title = choices.scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
    found.push(...partsOf(scenario, title, profiles, { lowers, answers }));
  }
  return found;
};
