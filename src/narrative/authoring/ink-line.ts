import type { TextLine } from './code-text.ts';
import { type ChoiceContent, choiceContentOf, type Content, contentOf } from './content.ts';
import { isEmpty, type Span, trimmed } from './span.ts';

interface Line extends TextLine {
  /** What stands on the line, without white space and comments around it. */
  readonly code: Span;
}

/** A line by what it is, as ink's own parser takes it; every character of a file is in one of them. */
export type InkLine = Line &
  (
    | { readonly kind: 'blank' }
    | { readonly kind: 'knot'; readonly name: Span; readonly isFunction: boolean }
    | { readonly kind: 'stitch'; readonly name: Span }
    | { readonly kind: 'declaration'; readonly keyword: string; readonly rest: Span }
    | { readonly kind: 'logic' }
    /** Nothing but tags. */
    | { readonly kind: 'tags'; readonly content: Content }
    | { readonly kind: 'text'; readonly content: Content }
    | ChoiceLine
    | GatherLine
  );

interface ChoiceLine {
  readonly kind: 'choice';
  /** How many bullets. */
  readonly depth: number;
  readonly sticky: boolean;
  readonly label: Span | null;
  /** Between braces, each without them. */
  readonly conditions: readonly Span[];
  /** Where the part behind bullets, label and conditions begins. */
  readonly start: number;
  readonly content: ChoiceContent;
}

interface GatherLine {
  readonly kind: 'gather';
  readonly depth: number;
  readonly label: Span | null;
  /** Behind the dashes logic, and no words: `- ~ found = true`. */
  readonly isLogic: boolean;
  readonly content: Content;
}

export type LineOf<K extends InkLine['kind']> = Extract<InkLine, { kind: K }>;

const KNOT = /^={2,}\s*(function\b\s*)?([\p{L}\p{M}\p{N}_]*)/u;
const STITCH = /^=\s*([\p{L}\p{M}\p{N}_]*)/u;
const DECLARATION = /^(VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)(?![\p{L}\p{N}_])/u;
const BULLETS = /^(?:\*[\t ]*)+|^(?:\+[\t ]*)+/;
const DASHES = /^(?:-(?!>)[\t ]*)+/;
const LABEL = /^\(\s*([\p{L}\p{M}\p{N}_]+)\s*\)[\t ]*/u;

const isLogicAt = (written: string): boolean => written.startsWith('~') || written.startsWith('<-');

const countOf = (text: string, signs: string): number =>
  text.split('').filter(char => signs.includes(char)).length;

/** The end of a pair of braces that opens here, or −1. */
const closingBrace = (code: string, { from, to }: Span): number => {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (code[at] === '\\') at += 1;
    else depth += code[at] === '{' ? 1 : code[at] === '}' ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
};

const blankEnd = (code: string, at: number): number => {
  let end = at;
  while (code[end] === ' ' || code[end] === '\t') end += 1;
  return end;
};

interface Head {
  readonly label: Span | null;
  readonly conditions: readonly Span[];
  readonly start: number;
}

const labelAt = (code: string, from: number, to: number): { label: Span | null; end: number } => {
  const found = LABEL.exec(code.slice(from, to));
  if (found === null) return { label: null, end: from };
  const name = found[1] ?? '';
  const at = code.indexOf(name, from);
  return { label: { from: at, to: at + name.length }, end: from + found[0].length };
};

const headOf = (code: string, from: number, to: number): Head => {
  const { label, end } = labelAt(code, from, to);
  const conditions: Span[] = [];
  let start = end;
  while (code[start] === '{') {
    const close = closingBrace(code, { from: start, to });
    if (close < 0) break;
    conditions.push(trimmed(code, { from: start + 1, to: close }));
    start = blankEnd(code, close + 1);
  }
  return { label, conditions, start };
};

const choiceOf = (code: string, span: Span, bullets: string): ChoiceLine => {
  const { label, conditions, start } = headOf(code, span.from + bullets.length, span.to);
  return {
    kind: 'choice',
    depth: countOf(bullets, '*+'),
    sticky: bullets.startsWith('+'),
    label,
    conditions,
    start,
    content: choiceContentOf(code, { from: start, to: span.to }),
  };
};

const gatherOf = (code: string, span: Span, dashes: string): GatherLine => {
  const { label, end } = labelAt(code, span.from + dashes.length, span.to);
  const isLogic = isLogicAt(code.slice(end, span.to));
  return {
    kind: 'gather',
    depth: countOf(dashes, '-'),
    label,
    isLogic,
    content: contentOf(code, { from: end, to: isLogic ? end : span.to }),
  };
};

const named = (span: Span, found: RegExpExecArray, name: string): Span => {
  const at = span.from + found[0].length - name.length;
  return { from: at, to: at + name.length };
};

const knotOrStitch = (span: Span, written: string) => {
  const knot = KNOT.exec(written);
  if (knot !== null) {
    const isFunction = knot[1] !== undefined;
    return { kind: 'knot' as const, name: named(span, knot, knot[2] ?? ''), isFunction };
  }
  const stitch = STITCH.exec(written);
  return stitch === null
    ? null
    : { kind: 'stitch' as const, name: named(span, stitch, stitch[1] ?? '') };
};

const declarationOf = (code: string, span: Span, written: string) => {
  const keyword = DECLARATION.exec(written)?.[1];
  if (keyword === undefined) return null;
  const rest = trimmed(code, { from: span.from + keyword.length, to: span.to });
  return { kind: 'declaration' as const, keyword, rest };
};

const textOf = (code: string, span: Span) => {
  const content = contentOf(code, span);
  const onlyTags = isEmpty(content.words) && content.tags.length > 0 && content.divert === null;
  return onlyTags ? { kind: 'tags' as const, content } : { kind: 'text' as const, content };
};

/** Reads one line. `code` is the whole file without its comments. */
export const readLine = (code: string, line: TextLine): InkLine => {
  const span = trimmed(code, line);
  const written = code.slice(span.from, span.to);
  const base = { ...line, code: span };
  if (written === '') return { ...base, kind: 'blank' };
  const start = knotOrStitch(span, written) ?? declarationOf(code, span, written);
  if (start !== null) return { ...base, ...start };
  if (isLogicAt(written)) return { ...base, kind: 'logic' };
  const bullets = BULLETS.exec(written)?.[0];
  if (bullets !== undefined) return { ...base, ...choiceOf(code, span, bullets) };
  const dashes = DASHES.exec(written)?.[0];
  if (dashes !== undefined) return { ...base, ...gatherOf(code, span, dashes) };
  return { ...base, ...textOf(code, span) };
};
