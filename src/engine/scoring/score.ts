import { AXES, type Axis, type ByAxis } from '../model/acts.ts';
import type { Turn } from '../run/conversation.ts';

export const NO_MARKS: ByAxis<number> = { accuracy: 0, empathy: 0 };

export const addMarks = (a: ByAxis<number>, b: ByAxis<number>): ByAxis<number> => ({
  accuracy: a.accuracy + b.accuracy,
  empathy: a.empathy + b.empathy,
});

/** Effective marks earned so far, per axis; may be below 0. */
export const earned = (turns: readonly Turn[]): ByAxis<number> =>
  turns.map(turn => turn.marks).reduce(addMarks, NO_MARKS);

/**
 * One axis as a score: 100 × marks (not below 0) ÷ the most that any path can earn, 0 … 100.
 * A scenario in which nothing can be earned on an axis scores 0 there.
 */
export const scoreOf = (marks: number, best: number): number =>
  best <= 0 ? 0 : Math.max(0, Math.min(100, Math.round((100 * marks) / best)));

/** Both scores, never blended. `best` comes from the proof. */
export const scores = (marks: ByAxis<number>, best: ByAxis<number>): ByAxis<number> => ({
  accuracy: scoreOf(marks.accuracy, best.accuracy),
  empathy: scoreOf(marks.empathy, best.empathy),
});

export const isAxis = (word: string): word is Axis => AXES.some(axis => axis === word);
