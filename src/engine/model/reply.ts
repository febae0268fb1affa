import type { Act } from './acts.ts';

export const MARK_LIMIT = 3;

/** The author's key for a reply on one axis. `value` is whole, −3 … +3. */
export interface Mark {
  readonly value: number;
  readonly act: Act;
  /** The grievance that is named; only with `acknowledge`. */
  readonly grievance?: string;
}

/** What a reply is worth and does: the author's tags, checked. Never shown to a candidate. */
export interface ReplyKey {
  readonly id?: string;
  readonly empathy?: Mark;
  readonly accuracy?: Mark;
  /** An action at the desk rather than speech. */
  readonly action: boolean;
  /** Minutes the customer is kept waiting, whole, ≥ 0. */
  readonly hold: number;
  /** Goodwill given, in the scenario's currency, ≥ 0. */
  readonly cost: number;
  readonly promises: readonly string[];
  readonly kept: readonly string[];
  /** Fatal errors, reported beside the scores and never averaged away. */
  readonly breaches: readonly string[];
  /** The coach's note. */
  readonly why?: string;
  /** The desk card that decides this reply. */
  readonly card?: string;
}

export const EMPTY_KEY: ReplyKey = {
  action: false,
  hold: 0,
  cost: 0,
  promises: [],
  kept: [],
  breaches: [],
};

/** A reply on offer. `index` is its place in the story's own order, from 0. */
export interface Reply {
  readonly index: number;
  readonly text: string;
  readonly key: ReplyKey;
}
