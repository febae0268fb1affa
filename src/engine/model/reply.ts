import { type Act, type Reception, receptionOfAct } from './acts.ts';

export const MARK_LIMIT = 3;

/** The author's key for a reply on one axis. `value` is whole, −3 … +3. */
export interface Mark {
  readonly value: number;
  readonly act: Act;
  /** The grievance that is named; only with `acknowledge`. */
  readonly grievance?: string;
}

/** An author's short names, and what they are called for people. */
export type NamesInWords = Readonly<Partial<Record<string, string>>>;

/** What a reply is worth and does: the author's tags, checked. Never shown to a candidate. */
export interface ReplyKey {
  readonly id?: string;
  readonly empathy?: Mark;
  readonly accuracy?: Mark;
  /** An action at the desk rather than speech. */
  readonly action: boolean;
  /** Minutes the customer is kept waiting, whole, ≥ 0. */
  readonly hold: number;
  /** Goodwill given, in the variant's currency, ≥ 0: never what is owed. */
  readonly cost: number;
  /** What is owed and handed over with this reply, in the variant's currency, ≥ 0. */
  readonly pays: number;
  /** This customer sees at once what others would believe or miss. */
  readonly seen: boolean;
  readonly promises: readonly string[];
  /** What a reader calls these promises, by their names, where the author says so. */
  readonly promiseWords?: NamesInWords;
  readonly kept: readonly string[];
  /** Fatal errors, reported beside the scores and never averaged away. */
  readonly breaches: readonly string[];
  /** What a reader calls these errors, by their names, where the author says so. */
  readonly breachWords?: NamesInWords;
  /** The coach's note. */
  readonly why?: string;
  /** The desk card that decides this reply. */
  readonly card?: string;
}

export const EMPTY_KEY: ReplyKey = {
  action: false,
  hold: 0,
  cost: 0,
  pays: 0,
  seen: false,
  promises: [],
  kept: [],
  breaches: [],
};

/** How a wrong reply reaches this customer; null where nothing in it is wrong. */
export const receptionOf = ({ accuracy, seen }: ReplyKey): Reception | null => {
  if (accuracy === undefined || accuracy.value >= 0) return null;
  return seen ? 'noticed' : receptionOfAct(accuracy.act);
};

/** Says something that is not so, or keeps back what is: whether the customer believes it or not. */
export const isUntrue = ({ accuracy }: ReplyKey): boolean =>
  accuracy !== undefined && accuracy.value < 0 && receptionOfAct(accuracy.act) === 'believed';

/** A reply on offer. `index` is its place in the story's own order, from 0. */
export interface Reply {
  readonly index: number;
  readonly text: string;
  readonly key: ReplyKey;
}
