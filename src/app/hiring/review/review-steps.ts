import { err, ok, type Result, unreachable } from '../../../engine/result.ts';
import type { Level, Rubric } from '../exercise/rubric.ts';
import {
  type DecisionOutcome,
  isComplete,
  isLocked,
  isSettled,
  type Marking,
  type Review,
  REVIEWERS,
} from './review.ts';

/** What somebody does in a review. `by` is who does it: whether they may at all is the server's to know. */
export type ReviewStep =
  | { readonly name: 'assign'; readonly by: string; readonly reviewer: string }
  /** Somebody who has not locked hands the sheet back: they fell ill, or know the candidate. */
  | { readonly name: 'release'; readonly by: string; readonly reviewer: string }
  | {
      readonly name: 'mark';
      readonly by: string;
      readonly letter: string;
      readonly row: string;
      readonly level: Level;
    }
  | { readonly name: 'note'; readonly by: string; readonly text: string }
  | { readonly name: 'lock'; readonly by: string }
  | { readonly name: 'unblind'; readonly by: string; readonly reason: string }
  | {
      readonly name: 'decide';
      readonly by: string;
      readonly outcome: DecisionOutcome;
      readonly reason: string;
    };

export const REVIEW_PROBLEMS = [
  'review/two-already',
  'review/not-assigned',
  'review/assigned-already',
  'review/locked',
  'review/nothing-to-mark',
  'review/incomplete',
  'review/still-blind',
  'review/no-reason',
] as const;
export type ReviewProblem = (typeof REVIEW_PROBLEMS)[number];

type Outcome = Result<Review, ReviewProblem>;

const markingOf = ({ markings }: Review, reviewer: string): Marking | undefined =>
  markings.find(marking => marking.reviewer === reviewer);

const withMarking = (review: Review, changed: Marking): Review => ({
  ...review,
  markings: review.markings.map(marking =>
    marking.reviewer === changed.reviewer ? changed : marking,
  ),
});

const assign = (review: Review, reviewer: string): Outcome => {
  if (markingOf(review, reviewer) !== undefined) return err('review/assigned-already');
  if (review.markings.length >= REVIEWERS) return err('review/two-already');
  const marking: Marking = { reviewer, marks: {}, note: '', lockedAt: null };
  return ok({ ...review, markings: [...review.markings, marking] });
};

/** The sheet of somebody who can still write on it. */
const openSheet = (review: Review, reviewer: string): Result<Marking, ReviewProblem> => {
  const marking = markingOf(review, reviewer);
  if (marking === undefined) return err('review/not-assigned');
  return isLocked(marking) ? err('review/locked') : ok(marking);
};

const release = (review: Review, reviewer: string): Outcome => {
  const sheet = openSheet(review, reviewer);
  if (!sheet.ok) return sheet;
  const markings = review.markings.filter(marking => marking.reviewer !== reviewer);
  return ok({ ...review, markings });
};

const mark = (
  review: Review,
  { by, letter, row, level }: Extract<ReviewStep, { name: 'mark' }>,
  rubric: Rubric,
): Outcome => {
  const sheet = openSheet(review, by);
  if (!sheet.ok) return sheet;
  const isThere = review.letters.includes(letter) && rubric.some(({ id }) => id === row);
  if (!isThere) return err('review/nothing-to-mark');
  const { marks } = sheet.value;
  const own = { ...marks[letter], [row]: level };
  return ok(withMarking(review, { ...sheet.value, marks: { ...marks, [letter]: own } }));
};

const note = (review: Review, by: string, text: string): Outcome => {
  const sheet = openSheet(review, by);
  return sheet.ok ? ok(withMarking(review, { ...sheet.value, note: text })) : sheet;
};

const lock = (review: Review, by: string, rubric: Rubric, now: string): Outcome => {
  const sheet = openSheet(review, by);
  if (!sheet.ok) return sheet;
  return isComplete(sheet.value, review, rubric)
    ? ok(withMarking(review, { ...sheet.value, lockedAt: now }))
    : err('review/incomplete');
};

/** What is done by a person, with a reason, and not before both have marked. */
const reasoned = (review: Review, reason: string): ReviewProblem | null => {
  if (!isSettled(review)) return 'review/still-blind';
  return reason.trim() === '' ? 'review/no-reason' : null;
};

const unblind = (review: Review, by: string, reason: string, at: string): Outcome => {
  const problem = reasoned(review, reason);
  if (problem !== null) return err(problem);
  return ok({ ...review, unblindings: [...review.unblindings, { at, by, reason: reason.trim() }] });
};

const decide = (
  review: Review,
  { by, outcome, reason }: Extract<ReviewStep, { name: 'decide' }>,
  at: string,
): Outcome => {
  const problem = reasoned(review, reason);
  if (problem !== null) return err(problem);
  const decision = { at, by, outcome, reason: reason.trim() };
  return ok({ ...review, decisions: [...review.decisions, decision] });
};

/** One step of a review. A refused one changes nothing, and says why. */
export const takeReviewStep = (
  review: Review,
  step: ReviewStep,
  rubric: Rubric,
  now: string,
): Outcome => {
  switch (step.name) {
    case 'assign':
      return assign(review, step.reviewer);
    case 'release':
      return release(review, step.reviewer);
    case 'mark':
      return mark(review, step, rubric);
    case 'note':
      return note(review, step.by, step.text);
    case 'lock':
      return lock(review, step.by, rubric, now);
    case 'unblind':
      return unblind(review, step.by, step.reason, now);
    case 'decide':
      return decide(review, step, now);
    default:
      return unreachable(step);
  }
};
