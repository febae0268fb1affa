import { castOfFile } from '../../../narrative/authoring/header-edits.ts';
import {
  type StringKind,
  type VisibleString,
  visibleStringsOf,
} from '../../../narrative/authoring/visible-strings.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { wordsIn } from '../../../analysis/findings/readability.ts';
import { readFile } from '../workspace/read-file.ts';

/** What words are counted under, beside what people in the story say. */
export const INK_PARTS = ['replies', 'notes', 'endings', 'desk', 'header'] as const;
export type InkPart = (typeof INK_PARTS)[number];

const PART_OF: Readonly<Partial<Record<StringKind, InkPart>>> = {
  reply: 'replies',
  note: 'notes',
  ending: 'endings',
  desk: 'desk',
  header: 'header',
};

export interface WordCount {
  readonly total: number;
  /** Who says how many; null is narration. The one who says most first. */
  readonly speakers: readonly { readonly speaker: string | null; readonly words: number }[];
  readonly parts: Readonly<Record<InkPart, number>>;
}

const countOf = (strings: readonly VisibleString[]): number =>
  strings.reduce((sum, { text }) => sum + wordsIn(text).length, 0);

const partsOf = (strings: readonly VisibleString[]): WordCount['parts'] => {
  const of = (part: InkPart): number =>
    countOf(strings.filter(({ kind }) => PART_OF[kind] === part));
  return {
    replies: of('replies'),
    notes: of('notes'),
    endings: of('endings'),
    desk: of('desk'),
    header: of('header'),
  };
};

/** Words that somebody reads or hears, notes for the coach among them. */
export const countWords = (files: readonly Source[]): WordCount => {
  const [main] = files;
  const cast = main === undefined ? [] : castOfFile(readFile(main));
  const strings = files.flatMap(file => visibleStringsOf(readFile(file), cast));
  const said = strings.filter(({ kind }) => PART_OF[kind] === undefined);
  const speakers = [...new Set(said.map(({ speaker }) => speaker))]
    .map(speaker => ({ speaker, words: countOf(said.filter(one => one.speaker === speaker)) }))
    .toSorted((a, b) => b.words - a.words);
  return { total: countOf(strings), speakers, parts: partsOf(strings) };
};
