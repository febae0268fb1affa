import type { Conversation } from '../run/conversation.ts';
import { moodOf } from '../model/mood.ts';
import { comeOut } from '../rules/debts.ts';

/** The mood had everything been known, beside the mood as it looked. */
export interface KnownMoods {
  /** Before the first reply, then after each: what every untruth told so far would have cost. */
  readonly moods: readonly number[];
  /** The turn, from 1, with which the two part. */
  readonly partsAt: number;
}

/** Null where the customer knew everything all along, and the two moods are one (M11, M12). */
export const knownMoodsOf = ({ start, turns }: Conversation): KnownMoods | null => {
  const customers = [start, ...turns.map(({ after }) => after)];
  const moods = customers.map(customer => moodOf(comeOut(customer, null).customer));
  const partsAt = customers.findIndex((customer, at) => moodOf(customer) !== moods[at]);
  return partsAt < 0 ? null : { moods, partsAt };
};
