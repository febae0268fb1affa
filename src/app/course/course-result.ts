import { type Axis, byAxis } from '../../engine/model/acts.ts';
import { type CourseScores, knownScores } from './course-scores.ts';
import { type CourseSettings, passes } from './course-settings.ts';
import type { JournalEntry } from './journal.ts';

/** How far a scenario of the course has come. */
export interface ScenarioResult {
  readonly scenario: string;
  /** Finished attempts. */
  readonly finished: number;
  /** Both scores by the rule of the course; null before the first finished attempt. */
  readonly scores: CourseScores | null;
}

/** How far the course has come. */
export interface CourseResult {
  readonly scenarios: readonly ScenarioResult[];
  /** Both scores over all scenarios, each for itself; null before every one of them has some. */
  readonly scores: CourseScores | null;
  /** 0 … 1. */
  readonly progress: number;
  /** Null before it is complete, and where nothing is asked. */
  readonly passed: boolean | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

const average = (all: readonly CourseScores[]): CourseScores => {
  const of = (axis: Axis): readonly number[] => all.flatMap(scores => scores[axis] ?? []);
  return byAxis(axis => mean(of(axis)));
};

const numbersOf = (scores: CourseScores): readonly number[] =>
  knownScores(scores).map(([, score]) => score);

const lower = (scores: CourseScores): number => Math.min(...numbersOf(scores));
const sum = (scores: CourseScores): number =>
  numbersOf(scores).reduce((all, score) => all + score, 0);

/** One attempt, never the best halves of two; of equals the newest. */
const best = (all: readonly CourseScores[]): CourseScores | undefined =>
  all.toReversed().toSorted((a, b) => lower(b) - lower(a) || sum(b) - sum(a))[0];

const COUNT: Readonly<
  Record<CourseSettings['attempts'], (all: readonly CourseScores[]) => CourseScores | undefined>
> = { all: average, best, first: all => all[0], last: all => all.at(-1) };

const resultOf = (
  scenario: string,
  entries: readonly JournalEntry[],
  { attempts }: CourseSettings,
): ScenarioResult => {
  const all = entries.flatMap(({ scores }) => (scores === null ? [] : [scores]));
  const scores = all.length === 0 ? null : (COUNT[attempts](all) ?? null);
  return { scenario, finished: all.length, scores };
};

/** What the attempts come to, by the rules of the course. `scenarios` in their order; entries oldest first. */
export const courseResultOf = (
  scenarios: readonly string[],
  entries: readonly JournalEntry[],
  settings: CourseSettings,
): CourseResult => {
  const results = scenarios.map((id, at) =>
    resultOf(
      id,
      entries.filter(({ scenario }) => scenario === at),
      settings,
    ),
  );
  const counted = results.flatMap(({ scores }) => (scores === null ? [] : [scores]));
  const scores = counted.length === scenarios.length ? average(counted) : null;
  return {
    scenarios: results,
    scores,
    progress: counted.length / Math.max(1, scenarios.length),
    passed: scores === null ? null : passes(scores, settings.passMarks),
  };
};

/** The one number that a platform shows: the lower of both, because balance counts and nothing is blended. */
export const mainScore = (scores: CourseScores): number => lower(scores);
