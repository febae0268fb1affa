import { isLater } from '../../date-utils.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { type Adjustments, deadlineOf, NO_ADJUSTMENTS } from './adjustments.ts';
import type { Contest } from './contest.ts';

/**
 * How far somebody is. Each part is talked through and, where there is a letter, answered in
 * writing; then the next. What ends early is `withdrawn` by them, or `expired` by the calendar.
 */
export const STAGES = [
  'invited',
  'consented',
  'practised',
  'talking',
  'writing',
  'done',
  'withdrawn',
  'expired',
] as const;
export type Stage = (typeof STAGES)[number];

/** One person in one version of an exercise. What they said is kept elsewhere. */
export interface Candidate {
  readonly stage: Stage;
  /** Where they were when it closed, if it has. */
  readonly closedIn: Stage | null;
  /** The part they are in, from 0; after the last one there are none. */
  readonly part: number;
  readonly invitedAt: string;
  readonly consentedAt: string | null;
  readonly begunAt: string | null;
  readonly endedAt: string | null;
  /** When a person decided about them last. */
  readonly decidedAt: string | null;
  readonly adjustments: Adjustments;
  readonly contests: readonly Contest[];
}

/** What the exercise asks of everybody: what steps need to know of it. */
export type Terms = Pick<
  Exercise,
  'parts' | 'opensAt' | 'closesAt' | 'contestDays' | 'answerDays' | 'timer'
>;

export const invite = (at: string): Candidate => ({
  stage: 'invited',
  closedIn: null,
  part: 0,
  invitedAt: at,
  consentedAt: null,
  begunAt: null,
  endedAt: null,
  decidedAt: null,
  adjustments: NO_ADJUSTMENTS,
  contests: [],
});

/** Nothing more is asked of them. */
export const isOver = ({ stage }: Candidate): boolean =>
  stage === 'done' || stage === 'withdrawn' || stage === 'expired';

export const isLate = (candidate: Candidate, terms: Terms, now: string): boolean =>
  isLater(now, deadlineOf(candidate.adjustments, terms));
