import { unreachable } from './result.ts';

/**
 * Why somebody is in a conversation. `practice` is a learner's own run, `what-if` a run from the
 * middle of an old one, `exercise` a hiring session.
 */
export const MODES = ['practice', 'what-if', 'exercise'] as const;
export type Mode = (typeof MODES)[number];

/** What may be shown. The one place that decides it: every screen and export asks here. */
export interface Visibility {
  /** During the conversation: what just moved, with its rule, and heat, trust and patience as figures. */
  readonly movements: boolean;
  /** As the conversation ends: how it ended, by its kind and in words. */
  readonly ending: boolean;
  /** During the conversation: the coach's whisper. */
  readonly whisper: boolean;
  /**
   * Afterwards: marks, acts, breaches and coach's notes of the replies that were given, grievances
   * that nobody heard, and readings made of them.
   */
  readonly keys: boolean;
  /**
   * Afterwards: the other replies on offer and what they would have led to; with them ceilings,
   * regret, the expert's way, drills from this run, and playing on from the middle of it.
   */
  readonly alternatives: boolean;
  /** Afterwards: facts that could have been found and were not. */
  readonly discoveries: boolean;
  /** Afterwards: what the customer thought. */
  readonly thoughts: boolean;
  /** Counts among the learner's attempts. */
  readonly attempt: boolean;
}

const LEARNER: Visibility = {
  movements: true,
  ending: true,
  whisper: true,
  keys: true,
  alternatives: true,
  discoveries: true,
  thoughts: true,
  attempt: true,
};

export const visibilityOf = (mode: Mode): Visibility => {
  switch (mode) {
    case 'practice':
      return LEARNER;
    case 'what-if':
      return { ...LEARNER, attempt: false };
    case 'exercise':
      return {
        movements: false,
        ending: false,
        whisper: false,
        keys: false,
        alternatives: false,
        discoveries: false,
        thoughts: false,
        attempt: true,
      };
    default:
      return unreachable(mode);
  }
};
