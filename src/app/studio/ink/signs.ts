import type { Span } from '../../../narrative/authoring/span.ts';

/** Ink's own signs and words, as far as a scenario is likely to have them. */
export const INK_SIGNS = [
  'knot',
  'function',
  'stitch',
  'choice',
  'sticky',
  'gather',
  'divert',
  'tunnel',
  'thread',
  'glue',
  'logic',
  'brackets',
  'braces',
  'comment',
  'VAR',
  'CONST',
  'LIST',
  'INCLUDE',
  'EXTERNAL',
  'TODO',
] as const;
export type InkSign = (typeof INK_SIGNS)[number];

interface Shape {
  readonly sign: InkSign;
  readonly shape: RegExp;
}

/** What stands at the beginning of a line. */
const AT_START: readonly Shape[] = [
  { sign: 'function', shape: /^[ \t]*={2,}[ \t]*function\b/ },
  { sign: 'knot', shape: /^[ \t]*={2,}/ },
  { sign: 'stitch', shape: /^[ \t]*=(?!=)/ },
  { sign: 'VAR', shape: /^[ \t]*VAR\b/ },
  { sign: 'CONST', shape: /^[ \t]*CONST\b/ },
  { sign: 'LIST', shape: /^[ \t]*LIST\b/ },
  { sign: 'INCLUDE', shape: /^[ \t]*INCLUDE\b/ },
  { sign: 'EXTERNAL', shape: /^[ \t]*EXTERNAL\b/ },
  { sign: 'TODO', shape: /^[ \t]*TODO\b/ },
  { sign: 'logic', shape: /^[ \t]*(?:-[ \t]*)*~/ },
  { sign: 'choice', shape: /^[ \t]*(?:\*[ \t]*)+/ },
  { sign: 'sticky', shape: /^[ \t]*(?:\+[ \t]*)+/ },
  { sign: 'gather', shape: /^[ \t]*(?:-(?!>)[ \t]*)+/ },
];

/** What may stand anywhere. */
const ANYWHERE: readonly Shape[] = [
  { sign: 'tunnel', shape: /->[ \t]*[\p{L}\p{N}_.]*[ \t]*->|->->/gu },
  { sign: 'divert', shape: /->/g },
  { sign: 'thread', shape: /<-/g },
  { sign: 'glue', shape: /<>/g },
  { sign: 'brackets', shape: /[[\]]/g },
  { sign: 'braces', shape: /[{|}]/g },
];

export interface SignAt extends Span {
  readonly sign: InkSign;
}

const lineAround = (text: string, offset: number): Span => {
  const end = text.indexOf('\n', offset);
  return { from: text.lastIndexOf('\n', offset - 1) + 1, to: end < 0 ? text.length : end };
};

const atStart = (line: string, at: number): SignAt | null => {
  for (const { sign, shape } of AT_START) {
    const [found] = shape.exec(line) ?? [];
    if (found === undefined) continue;
    const from = found.length - found.trimStart().length;
    const to = found.trimEnd().length;
    if (from <= at && at <= to) return { from, to, sign };
  }
  return null;
};

const anywhere = (line: string, at: number): SignAt | null => {
  for (const { sign, shape } of ANYWHERE)
    for (const { 0: found, index } of line.matchAll(shape))
      if (index <= at && at <= index + found.length)
        return { from: index, to: index + found.length, sign };
  return null;
};

/** Where the text has a sign and its code a space; a comment's own spaces do not show. */
export const isInComment = (text: string, code: string, offset: number): boolean =>
  (text[offset] ?? ' ').trim() !== '' && code[offset] === ' ';

/** The sign at a place; `code` is the text with spaces for its comments. Null where there is none. */
export const signAt = (text: string, code: string, offset: number): SignAt | null => {
  const span = lineAround(text, offset);
  const line = code.slice(span.from, span.to);
  const at = offset - span.from;
  const found = atStart(line, at) ?? anywhere(line, at);
  if (found !== null)
    return { from: span.from + found.from, to: span.from + found.to, sign: found.sign };
  return isInComment(text, code, offset) ? { from: offset, to: offset + 1, sign: 'comment' } : null;
};
