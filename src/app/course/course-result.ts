import { AXES, type ByAxis } from '../../engine/model/acts.ts';
import { type CourseSettings, passes } from './course-settings.ts';
import type { JournalEntry } from './journal.ts';

/** How far a scenario of the course has come. */
export interface ScenarioResult {
  readonly scenario: string;
  /** Finished attempts. */
  readonly finished: number;
  /** Both scores by the rule of the course; null before the first finished attempt. */
  readonly scores: ByAxis<number> | null;
}

/** How far the course has come. */
export interface CourseResult {
  readonly scenarios: readonly ScenarioResult[];
  /** Both scores over all scenarios, each for itself; null before every one of them has some. */
  readonly scores: ByAxis<number> | null;
  /** 0 … 1. */
  readonly progress: number;
  /** Null before it is complete, and where nothing is asked. */
  readonly passed: boolean | null;
}

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

const average = (all: readonly ByAxis<number>[]): ByAxis<number> => ({
  accuracy: mean(all.map(({ accuracy }) => accuracy)),
  empathy: mean(all.map(({ empathy }) => empathy)),
});

const lower = ({ accuracy, empathy }: ByAxis<number>): number => Math.min(accuracy, empathy);
const sum = ({ accuracy, empathy }: ByAxis<number>): number => accuracy + empathy;

/** One attempt, never the best halves of two; of equals the newest. */
const best = (all: readonly ByAxis<number>[]): ByAxis<number> | undefined =>
  all.toReversed().toSorted((a, b) => lower(b) - lower(a) || sum(b) - sum(a))[0];

const COUNT: Readonly<
  Record<CourseSettings['attempts'], (all: readonly ByAxis<number>[]) => ByAxis<number> | undefined>
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
export const mainScore = (scores: ByAxis<number>): number =>
  Math.min(...AXES.map(axis => scores[axis]));
