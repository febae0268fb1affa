import { lineBreakOf } from './code-text.ts';
import { escapeInk, escapeLine, unescapeInk } from './escape.ts';
import type { InkFile, InkNode, PlainLine } from './ink-file.ts';
import type { LineOf } from './ink-line.ts';
import { isEmpty, type Span, textAt } from './span.ts';
import type { TagHolder } from './tag-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** A line that is told: who says it, the words, and its tags. */
export interface LineRow extends TagHolder {
  readonly line: LineOf<'text'> | LineOf<'gather'>;
  /** Null for narration. */
  readonly speaker: Span | null;
  readonly words: Span;
}

const SPEAKER = /^([^:{}#\\]{1,60}?)\s*:\s+/;

const speakerIn = (text: string, words: Span, cast: readonly string[]): Span | null => {
  const name = SPEAKER.exec(textAt(text, words))?.[1];
  return name !== undefined && cast.includes(name)
    ? { from: words.from, to: words.from + name.length }
    : null;
};

/** The line as a row; null for one that tells nothing. `cast` are the names that speak. */
export const lineRowOf = (
  { text }: InkFile,
  line: PlainLine | LineOf<'gather'>,
  cast: readonly string[],
): LineRow | null => {
  if ((line.kind !== 'text' && line.kind !== 'gather') || isEmpty(line.content.words)) return null;
  const { words: all, tags } = line.content;
  const speaker = speakerIn(text, all, cast);
  const said = SPEAKER.exec(textAt(text, all))?.[0].length ?? 0;
  const words = speaker === null ? all : { from: all.from + said, to: all.to };
  return { line, speaker, words, tags, wordsEnd: all.to };
};

/** The rows among these nodes, without what stands inside conditions. */
export const lineRowsOf = (
  file: InkFile,
  nodes: readonly InkNode[],
  cast: readonly string[],
): readonly LineRow[] =>
  nodes.flatMap(node => {
    if (node.kind !== 'line' && node.kind !== 'gather') return [];
    const row = lineRowOf(file, node.line, cast);
    return row === null ? [] : [row];
  });

export const wordsOfLine = ({ text }: InkFile, { words }: LineRow): string =>
  unescapeInk(textAt(text, words));

/** The words of a line; who says them, and its tags, stay. */
export const setLineWords = (
  { text }: InkFile,
  { words, speaker }: LineRow,
  said: string,
): readonly TextEdit[] => {
  const insert = speaker === null ? escapeLine(said.trim()) : escapeInk(said.trim());
  return insert === textAt(text, words) ? [] : [{ ...words, insert }];
};

/** Who says a line; null makes it narration. */
export const setSpeaker = (
  { text }: InkFile,
  { line, speaker, words }: LineRow,
  name: string | null,
): readonly TextEdit[] => {
  const from = line.content.words.from;
  const insert = name === null ? '' : `${name}: `;
  const old = text.slice(from, words.from);
  return old === insert || (speaker === null && name === null)
    ? []
    : [{ from, to: words.from, insert }];
};

/** Puts a line behind another one, as far in as that one. */
export const addLine = (
  file: InkFile,
  { line }: LineRow,
  speaker: string | null,
  words: string,
): readonly TextEdit[] => {
  const indent = file.text.slice(line.from, line.code.from);
  const said = speaker === null ? escapeLine(words) : `${speaker}: ${escapeInk(words)}`;
  return [{ from: line.to, to: line.to, insert: `${lineBreakOf(file.text)}${indent}${said}` }];
};

/** Takes a line out; a gather keeps its dash. */
export const removeLine = (_file: InkFile, { line }: LineRow): readonly TextEdit[] =>
  line.kind === 'gather'
    ? [{ from: line.content.words.from, to: line.code.to, insert: '' }]
    : [{ from: line.from, to: line.next, insert: '' }];
