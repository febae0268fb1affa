import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';

/** The text as an editor holds it: every line break is one character. */
export const editable = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Where each pair of CR and LF stands, as the editor counts. */
const pairsIn = (text: string): readonly number[] => {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/\r\n/g)) pairs.push(index - pairs.length);
  return pairs;
};

const before = (pairs: readonly number[], place: number): number => {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Places of a text as it is and as an editor counts them. */
export interface LineBreaks {
  toText(place: number): number;
  toEditor(place: number): number;
  /** An edit of the editor as an edit of the text: new lines end as the others of the file do. */
  editOf(edit: TextEdit): TextEdit;
}

export const lineBreaksOf = (text: string): LineBreaks => {
  const pairs = text.includes('\r\n') ? pairsIn(text) : [];
  const end = lineBreakOf(text);
  const toText = (place: number): number => place + before(pairs, place);
  const raw = pairs.map((place, index) => place + index);
  return {
    toText,
    toEditor: place => place - before(raw, place),
    editOf: ({ from, to, insert }) => ({
      from: toText(from),
      to: toText(to),
      insert: end === '\n' ? insert : insert.replaceAll('\n', end),
    }),
  };
};

/** The smallest single edit that makes one text of the other. */
export const editBetween = (old: string, now: string): TextEdit | null => {
  if (old === now) return null;
  let from = 0;
  const shortest = Math.min(old.length, now.length);
  while (from < shortest && old[from] === now[from]) from += 1;
  let same = 0;
  while (same < shortest - from && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  return { from, to: old.length - same, insert: now.slice(from, now.length - same) };
};
