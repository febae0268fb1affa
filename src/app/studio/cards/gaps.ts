import type { CardSection, Extra, Item, ReplyView } from './model.ts';
import { GAP } from './read-section.ts';

const isOpen = (words: string): boolean => words.trim() === '';

const openExtras = (extras: readonly Extra[]): number =>
  extras.filter(({ value }) => value.split(/\s::\s/).includes(GAP)).length;

/** Nobody has judged it yet: a reply may do nothing for anybody, and then its note says so. */
export const isUnmarked = ({
  accuracy,
  empathy,
  why,
}: Pick<ReplyView, 'accuracy' | 'empathy' | 'why'>): boolean =>
  accuracy === null && empathy === null && isOpen(why);

const inReply = (reply: ReplyView): number => {
  const { words, why, open, extras, follows } = reply;
  const own = [!words.isInk && isOpen(words.text), isUnmarked(reply), isOpen(why)];
  return own.filter(Boolean).length + open.length + openExtras(extras) + inAll(follows);
};

const inItem = (item: Item): number => {
  if (item.kind === 'reply') return inReply(item.reply);
  if (item.kind === 'ending') return Number(isOpen(item.summary));
  if (item.kind === 'line')
    return Number(!item.words.isInk && isOpen(item.words.text)) + openExtras(item.extras);
  return item.kind === 'conditional' ? inAll(item.branches.flatMap(({ items }) => items)) : 0;
};

const inAll = (items: readonly Item[]): number =>
  items.reduce((count, item) => count + inItem(item), 0);

/** Parts of tags that are a lone ellipsis. */
const OPEN_PART = /(?<=:[^\S\n]+)…(?=[^\S\n]*(?:$|::))/gmu;

/** How many answers the header still waits for: who the player is, what is known, who the customer is. */
export const gapsInHeader = ({ text }: CardSection): number => text.match(OPEN_PART)?.length ?? 0;

/** Sections that stay the same are the same object. */
const COUNTED = new WeakMap<CardSection, number>();

/** How many fields of a section still wait for words: lines, replies, marks, notes, endings. */
export const gapsIn = (section: CardSection): number => {
  const known = COUNTED.get(section);
  if (known !== undefined) return known;
  const isProse = section.desk === null && !section.isFunction;
  const count = isProse
    ? inAll(section.pieces.flatMap(({ lead, replies, after }) => [...lead, ...replies, ...after]))
    : 0;
  COUNTED.set(section, count);
  return count;
};
