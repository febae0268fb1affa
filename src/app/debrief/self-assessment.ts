import type { ByAxis } from '../../engine/model/acts.ts';
import type { Clock } from '../ports.ts';
import { LONGEST_CHANGE } from '../../engine/limits.ts';
import { asksForReview, type Reflection } from '../runs/run-record.ts';
import type { Runs } from '../runs/run-store.ts';

/** How near a guess was, in words: close within 10 points, near within 25. */
export type Closeness = 'close' | 'near' | 'far';
export const CLOSE_WITHIN = 10;
export const NEAR_WITHIN = 25;

/** One guessed score beside the real one. */
export interface Gap {
  readonly guessed: number;
  readonly was: number;
  /** Guessed too high: above 0. Too low: below 0. */
  readonly off: number;
  readonly closeness: Closeness;
}

/** How well the learner saw what happened; null where they did not guess. */
export type Calibration = ByAxis<Gap | null>;

/** The turn that was marked, beside the one that cost most. */
export type TurnGuess =
  | 'same'
  | 'next-to-it'
  | 'elsewhere'
  | 'none-was'
  | 'both-none'
  | 'overlooked';

const closenessOf = (off: number): Closeness => {
  if (Math.abs(off) <= CLOSE_WITHIN) return 'close';
  return Math.abs(off) <= NEAR_WITHIN ? 'near' : 'far';
};

const gapOf = (guessed: number | null, was: number): Gap | null =>
  guessed === null
    ? null
    : { guessed, was, off: guessed - was, closeness: closenessOf(guessed - was) };

export const calibrationOf = ({ guess }: Reflection, scores: ByAxis<number>): Calibration => ({
  accuracy: gapOf(guess.accuracy, scores.accuracy),
  empathy: gapOf(guess.empathy, scores.empathy),
});

/** `marked` and `was` are turns from 1, or null where there was none. */
export const turnGuessOf = (marked: number | null, was: number | null): TurnGuess => {
  if (marked === null) return was === null ? 'both-none' : 'overlooked';
  if (was === null) return 'none-was';
  if (marked === was) return 'same';
  return Math.abs(marked - was) === 1 ? 'next-to-it' : 'elsewhere';
};

/** What the page asks for; `turningPoint` counts from 1. A guess that nobody makes stays null. */
export interface SelfAssessmentDraft {
  readonly turningPoint: number | null;
  readonly guess: ByAxis<number | null>;
  readonly change: string;
}

const wholeScore = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? Math.max(0, Math.min(100, Math.round(value))) : null;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CHANGE);

/** A reflection as it is kept, whatever the page was given. */
export const reflectionOf = (draft: SelfAssessmentDraft, turns: number, at: string): Reflection => {
  const { turningPoint, guess, change } = draft;
  const known = turningPoint !== null && turningPoint >= 1 && turningPoint <= turns;
  return {
    turningPoint: known ? Math.floor(turningPoint) : null,
    guess: { accuracy: wholeScore(guess.accuracy), empathy: wholeScore(guess.empathy) },
    change: tidy(change),
    at,
  };
};

/** Keeps a learner's own review with the run. The first one stands: later ones know the numbers. */
export const keepReflection = async (
  runs: Runs,
  id: string,
  draft: SelfAssessmentDraft,
  clock: Clock,
): Promise<Reflection | null> => {
  const run = runs.find(id);
  if (run === undefined) return null;
  if (run.reflection !== null) return run.reflection;
  const reflection = reflectionOf(draft, run.choices.length, clock.now());
  await runs.keep({ ...run, reflection });
  return reflection;
};

/** Goes on to the numbers without a review, for good. */
export const skipReview = async (runs: Runs, id: string): Promise<void> => {
  const run = runs.find(id);
  if (run !== undefined && asksForReview(run)) await runs.keep({ ...run, reviewSkipped: true });
};
