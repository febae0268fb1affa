/** How many hands went up for each reply, by its place in the list that the room sees. */
export type Hands = readonly number[];

/** More people are in no room. */
export const MOST_HANDS = 9_999;

/** What somebody typed, as a count; null where it is none. */
export const countIn = (text: string): number | null => {
  const typed = text.trim();
  return /^\d{1,4}$/.test(typed) ? Number(typed) : null;
};

export const withHands = (hands: Hands, at: number, count: number, replies: number): Hands =>
  Array.from({ length: replies }, (_, index) =>
    index === at ? Math.max(0, Math.min(MOST_HANDS, count)) : (hands[index] ?? 0),
  );

export const allHands = (hands: Hands): number => hands.reduce((sum, count) => sum + count, 0);

/** Hands that were typed in and votes that came by phone, together. */
export const handsTogether = (typed: Hands, byPhone: Hands, replies: number): Hands =>
  Array.from({ length: replies }, (_, at) => (typed[at] ?? 0) + (byPhone[at] ?? 0));

/** What the room wants: one reply, several that are level, or nothing yet. */
export type Majority =
  | { readonly name: 'nothing' }
  | { readonly name: 'one'; readonly at: number }
  | { readonly name: 'level'; readonly at: readonly number[] };

export const majorityOf = (hands: Hands): Majority => {
  const most = Math.max(0, ...hands);
  if (most === 0) return { name: 'nothing' };
  const at = hands.flatMap((count, index) => (count === most ? [index] : []));
  const [first, ...others] = at;
  return first !== undefined && others.length === 0
    ? { name: 'one', at: first }
    : { name: 'level', at };
};

/** One decision of the room: what was on offer, how many wanted each, and what was played. */
export interface RoomTurn {
  /** From 1. */
  readonly turn: number;
  readonly replies: readonly { readonly text: string; readonly hands: number }[];
  readonly played: string;
}

/** Whoever holds the room may play what fewer wanted. */
export const wasAgainstMost = ({ replies, played }: RoomTurn): boolean => {
  const most = Math.max(0, ...replies.map(({ hands }) => hands));
  const own = replies.find(({ text }) => text === played)?.hands ?? 0;
  return own < most;
};
