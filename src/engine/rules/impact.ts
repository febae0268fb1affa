import { type Customer, isUnheard, timesHeard } from '../model/customer.ts';
import type { Reception } from '../model/acts.ts';
import { receptionOf, type ReplyKey } from '../model/reply.ts';
import { type Stance, stanceOf } from './abuse.ts';
import { type DiminishedMarks, diminishedMarksOf } from './diminishing-returns.ts';
import { toSorrow, type ToSorrow } from './sorrow.ts';

/**
 * What a reply is to a customer who remembers what this one does. With the levels it is all that the
 * rules read, so that replies of one impact move the same levels in the same way.
 */
export interface Impact {
  readonly worth: DiminishedMarks;
  readonly reception: Reception | null;
  /** Some grievance was unheard before the reply. */
  readonly unheardBefore: boolean;
  /** Some grievance is unheard still. */
  readonly unheardAfter: boolean;
  /** It names a grievance that nobody had named, and warmly. */
  readonly namesFresh: boolean;
  /** It makes a promise that was not open yet. */
  readonly promisesAnew: boolean;
  /** Something has been done about the matter, this reply included (M13). */
  readonly helped: boolean;
  /** Minutes the customer is kept waiting. */
  readonly hold: number;
  /** What it is to abuse, and to sorrow (M15, M16). */
  readonly stance: Stance;
  readonly toSorrow: ToSorrow;
}

const namesFresh = (before: Customer, { empathy }: ReplyKey, { warmth }: DiminishedMarks) =>
  warmth > 0 && empathy?.grievance !== undefined && timesHeard(before, empathy.grievance) === 0;

/** `after` is the customer once the reply is remembered; no level of either is read. */
export const impactOf = (before: Customer, after: Customer, key: ReplyKey): Impact => {
  const worth = diminishedMarksOf(key, before);
  return {
    worth,
    reception: receptionOf(key),
    unheardBefore: isUnheard(before),
    unheardAfter: isUnheard(after),
    namesFresh: namesFresh(before, key, worth),
    promisesAnew: key.promises.some(promise => !before.openPromises.includes(promise)),
    helped: after.helped,
    hold: key.hold,
    stance: stanceOf(key, before),
    toSorrow: toSorrow(key, before),
  };
};
