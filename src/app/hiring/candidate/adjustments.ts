import { isLater } from '../../date-utils.ts';
import { err, ok, type Result } from '../../../engine/result.ts';

/** What is different for one person. It is nobody's business but theirs and of whoever grants it. */
export interface Adjustments {
  /** The exercise's time limit does not hold. */
  readonly isUntimed: boolean;
  /** They may take until then; null: as long as everybody. */
  readonly until: string | null;
  /** They do it another way altogether: on paper, by phone, with somebody beside them. */
  readonly otherFormat: string | null;
  /** Asked for and answered, oldest first: this is the log. */
  readonly requests: readonly AdjustmentRequest[];
}

/** What an adjustment changes. */
export type Granted = Partial<Omit<Adjustments, 'requests'>>;

export interface AdjustmentAnswer {
  readonly at: string;
  readonly by: string;
  /** Null: it was not granted, and the reason says why. */
  readonly granted: Granted | null;
  readonly reason: string;
}

export interface AdjustmentRequest {
  readonly at: string;
  /** In the candidate's words, or what staff saw fit without being asked. No proof is asked for. */
  readonly text: string;
  readonly answer: AdjustmentAnswer | null;
}

export const ADJUSTMENT_PROBLEMS = [
  'adjustment/empty',
  'adjustment/waiting',
  'adjustment/nothing-asked',
  'adjustment/no-reason',
  'adjustment/too-early',
] as const;
export type AdjustmentProblem = (typeof ADJUSTMENT_PROBLEMS)[number];

type Outcome = Result<Adjustments, AdjustmentProblem>;

export const NO_ADJUSTMENTS: Adjustments = {
  isUntimed: false,
  until: null,
  otherFormat: null,
  requests: [],
};

const isWaiting = ({ requests }: Adjustments): boolean => requests.at(-1)?.answer === null;

/** Somebody asks for an adjustment, at any time. One is answered before the next is asked. */
export const askForAdjustment = (adjustments: Adjustments, text: string, at: string): Outcome => {
  if (text.trim() === '') return err('adjustment/empty');
  if (isWaiting(adjustments)) return err('adjustment/waiting');
  const requests = [...adjustments.requests, { at, text: text.trim(), answer: null }];
  return ok({ ...adjustments, requests });
};

/** Somebody answers the request that waits: a refusal has a reason. */
export const answerAdjustment = (adjustments: Adjustments, answer: AdjustmentAnswer): Outcome => {
  const waiting = adjustments.requests.at(-1);
  if (waiting === undefined || waiting.answer !== null) return err('adjustment/nothing-asked');
  if (answer.granted === null && answer.reason.trim() === '') return err('adjustment/no-reason');
  const until = answer.granted?.until ?? null;
  if (until !== null && !isLater(until, answer.at)) return err('adjustment/too-early');
  const requests = [...adjustments.requests.slice(0, -1), { ...waiting, answer }];
  return ok({ ...adjustments, ...answer.granted, requests });
};

/** Until when: an adjustment never makes it shorter than it is for everybody. */
export const deadlineOf = (
  { until }: Pick<Adjustments, 'until'>,
  { closesAt }: { readonly closesAt: string },
): string => (until !== null && isLater(until, closesAt) ? until : closesAt);

/** Minutes for one conversation; null: no limit. */
export const minutesFor = (
  { isUntimed }: Pick<Adjustments, 'isUntimed'>,
  { timer }: { readonly timer: number | null },
): number | null => (isUntimed ? null : timer);
