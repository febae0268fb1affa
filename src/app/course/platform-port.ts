import type { CourseResult } from './course-result.ts';
import type { CourseSettings } from './course-settings.ts';
import type { ToldReply } from './told-reply.ts';

/** Everything that a learning platform is told of a course, as it is by now. */
export interface CourseReport {
  readonly result: CourseResult;
  readonly passMarks: CourseSettings['passMarks'];
  /** What it keeps for us. */
  readonly journal: string;
  /** Replies since the last report. */
  readonly told: readonly ToldReply[];
  /** The scenario that was played last, or null. */
  readonly place: string | null;
}

/**
 * A visit to a course on a learning platform. Nothing of it throws. A page may go at any moment: what can
 * be done at once is done before the promise comes back, and only the answer is waited for.
 */
export interface LearningPlatform {
  /** Whom it calls the learner; '' where it does not say. */
  readonly learner: string;
  /** What it kept for us the last time; '' the first time. */
  readonly journal: string;
  /** False for somebody who only looks at the course, or looks back on it: nothing is told then. */
  readonly records: boolean;
  /** The mark that its administrator has set, 0 … 100; null: the course's own hold. */
  readonly passMark: number | null;
  /** Whether the learner wants to hear something; null: it does not say. */
  readonly sound: boolean | null;
  /** Hands over a report; false where not all of it was taken. */
  write(report: CourseReport): Promise<boolean>;
  /** Has everything kept that was handed over; false where it was not. */
  commit(): Promise<boolean>;
  /** The visit is over. `closes`: the learner has ended it, and the platform may close the window. */
  leave(closes: boolean): Promise<void>;
}

/** Why there is no visit. */
export type PlatformProblem = 'platform/absent' | 'platform/silent' | 'platform/over';

/** A line of text that outlives the page, for what a platform did not take. */
export interface Spare {
  read(): string;
  write(text: string): void;
}
