import { isLater, millisecondsOf, momentOf } from '../../date-utils.ts';

/** What came of it: the decision stands with a better reason, or a person decides again. */
export const CONTEST_OUTCOMES = ['stands', 'decided-again'] as const;
export type ContestOutcome = (typeof CONTEST_OUTCOMES)[number];

export interface ContestAnswer {
  readonly at: string;
  readonly by: string;
  readonly outcome: ContestOutcome;
  /** What the candidate is told. */
  readonly reason: string;
}

/** A case that a candidate opened. */
export interface Contest {
  readonly at: string;
  /** In their own words. */
  readonly text: string;
  /** By then it is answered. */
  readonly answerBy: string;
  readonly answer: ContestAnswer | null;
}

const DAY = 86_400_000;

/** The same time of day, so many days later. */
export const daysAfter = (moment: string, days: number): string =>
  momentOf(millisecondsOf(moment) + days * DAY);

export const isOpen = ({ answer }: Contest): boolean => answer === null;

/** Not answered, and the day it was promised for is over. */
export const isOverdue = (contest: Contest, now: string): boolean =>
  isOpen(contest) && isLater(now, contest.answerBy);
