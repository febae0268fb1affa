import type { Axis } from '../../engine/model/acts.ts';
import type { Answers } from './answers.ts';
import { answersByItem, LEAST_ANSWERS, type Placed, timesIn } from './item-statistics.ts';

export interface ReplyStatistics {
  readonly reply: string;
  /** Answers in which it was on offer, and in which it was taken. */
  readonly offered: number;
  readonly taken: number;
  /** It is the best on this axis for somebody who was offered it. */
  readonly isKeyed: boolean;
  /** What those who took it earned on the rest of the form, on average; null where nobody did. */
  readonly rest: number | null;
  /** Its share among those who did best on the rest; null where there are too few to say. */
  readonly amongTop: number | null;
}

export interface ItemReplies {
  readonly item: string;
  readonly answers: number;
  readonly replies: readonly ReplyStatistics[];
  /** Replies that fewer than one in twenty of those who were offered them took. */
  readonly hardlyTaken: readonly string[];
  /** Replies that more of the best took than the keyed one: is the key right? */
  readonly rivals: readonly string[];
  /** Fewer answers than anything can be read from. */
  readonly tooFew: boolean;
}

/** A reply that fewer take tempts nobody (Haladyna & Downing 1993). */
const LEAST_TAKEN = 0.05;

/** The best on the rest of the form: the upper 27 % part most clearly from the lower (Kelley 1939). */
const TOP_SHARE = 0.27;

/** Everybody as good as the last of them counts too: nobody is in by chance. */
const topOf = (placed: readonly Placed[]): readonly Placed[] => {
  const sorted = placed.toSorted((a, b) => b.rest - a.rest);
  let left = Math.max(1, Math.ceil(TOP_SHARE * timesIn(placed)));
  const last = sorted.find(({ times }) => (left -= times) <= 0);
  return last === undefined ? [] : sorted.filter(({ rest }) => rest >= last.rest);
};

const shareOf = (reply: string, placed: readonly Placed[]): number | null => {
  const offered = placed.filter(({ answer }) => answer.offered.includes(reply));
  const taken = offered.filter(({ answer }) => answer.reply === reply);
  return offered.length === 0 ? null : timesIn(taken) / timesIn(offered);
};

const restOf = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { rest, times }) => sum + rest * times, 0) / timesIn(placed);

const replyOf = (
  reply: string,
  placed: readonly Placed[],
  top: readonly Placed[] | null,
  axis: Axis,
): ReplyStatistics => {
  const taken = placed.filter(({ answer }) => answer.reply === reply);
  return {
    reply,
    offered: timesIn(placed.filter(({ answer }) => answer.offered.includes(reply))),
    taken: timesIn(taken),
    isKeyed: placed.some(({ answer }) => answer.keyed[axis].includes(reply)),
    rest: taken.length === 0 ? null : restOf(taken),
    amongTop: top === null ? null : shareOf(reply, top),
  };
};

const isHardlyTaken = ({ offered, taken }: ReplyStatistics): boolean =>
  offered >= LEAST_ANSWERS && taken < LEAST_TAKEN * offered;

/** Where nothing is keyed on this axis there is nothing to be wrong about. */
const rivalsIn = (replies: readonly ReplyStatistics[]): readonly string[] => {
  const keyed = replies.filter(({ isKeyed }) => isKeyed);
  const most = Math.max(...keyed.map(({ amongTop }) => amongTop ?? 0));
  return replies
    .filter(({ isKeyed, amongTop }) => !isKeyed && amongTop !== null && amongTop > most)
    .map(({ reply }) => reply);
};

/** What each reply of one decision did, on one axis. */
export const repliesFrom = (item: string, placed: readonly Placed[], axis: Axis): ItemReplies => {
  const answers = timesIn(placed);
  const tooFew = answers < LEAST_ANSWERS;
  const top = tooFew ? null : topOf(placed);
  const names = [...new Set(placed.flatMap(({ answer }) => answer.offered))];
  const replies = names.map(reply => replyOf(reply, placed, top, axis));
  const isKeyed = replies.some(reply => reply.isKeyed);
  return {
    item,
    answers,
    replies,
    hardlyTaken: replies.filter(isHardlyTaken).map(({ reply }) => reply),
    rivals: tooFew || !isKeyed ? [] : rivalsIn(replies),
    tooFew,
  };
};

/** What each reply of each decision did: which nobody takes, and where the key may be wrong. */
export const replyStatistics = (people: readonly Answers[], axis: Axis): readonly ItemReplies[] =>
  [...answersByItem(people, axis)].map(([item, placed]) => repliesFrom(item, placed, axis));
