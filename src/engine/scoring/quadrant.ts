import type { ByAxis } from '../model/acts.ts';
import type { Fcr, Outcome } from './outcome.ts';

/** How it was done against how it came out: one sentence for each corner. */
export const QUADRANTS = [
  'well-and-well',
  'well-but-badly',
  'badly-but-well',
  'badly-and-badly',
] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Both scores from here on count as done well; one cannot make up for the other. */
export const DONE_WELL = 70;
/** Modelled satisfaction from here on, with the matter settled, counts as came out well. */
export const CAME_OUT_WELL = 3.5;

const SETTLED: readonly Fcr[] = ['yes', 'warranted-escalation'];

const isSettled = ({ ending, fcr }: Outcome): boolean =>
  SETTLED.includes(fcr) || ending.kind === 'partial';

export const doneWell = ({ accuracy, empathy }: ByAxis<number>): boolean =>
  Math.min(accuracy, empathy) >= DONE_WELL;

/** Ended with reason after a warning is a good end, however the customer feels about it (M15). */
export const cameOutWell = (outcome: Outcome): boolean =>
  outcome.breaches.length === 0 &&
  (outcome.fcr === 'warranted-end' || (outcome.csat >= CAME_OUT_WELL && isSettled(outcome)));

/** Process against outcome. The lower score decides: the two are never blended. */
export const quadrantOf = (scores: ByAxis<number>, outcome: Outcome): Quadrant => {
  if (doneWell(scores)) return cameOutWell(outcome) ? 'well-and-well' : 'well-but-badly';
  return cameOutWell(outcome) ? 'badly-but-well' : 'badly-and-badly';
};
