import { isEmpty, type Span, trimmed } from './span.ts';

/** A tag as it stands in the text, from its `#` to the end of its value. */
export interface TagSpan extends Span {
  readonly key: Span;
  /** Null where there is no colon. */
  readonly value: Span | null;
}

/** Words with what hangs on them, in the order in which ink takes them. */
export interface Content {
  readonly words: Span;
  readonly tags: readonly TagSpan[];
  /** `-> there`, and whatever stands behind it. */
  readonly divert: Span | null;
}

/** What ends a stretch of words: the signs that mean something outside braces. */
type Sign = '#' | '->' | '<-' | '[' | ']';

interface Found {
  readonly sign: Sign;
  readonly at: number;
}

/** Where anything may mean something: all between is words. */
const MARKS = /\\[\s\S]?|[{}#[\]]|->|<-/g;

/** The marks between two places, one after the other; what a backslash guards is none. */
const marksIn = (code: string, { from, to }: Span): readonly RegExpExecArray[] =>
  [...code.slice(from, to).matchAll(MARKS)].filter(({ 0: mark }) => !mark.startsWith('\\'));

/** Braces that open, less those that close, at one place. */
const deeper = (mark: string): number => (mark === '{' ? 1 : mark === '}' ? -1 : 0);

const isSign = (mark: string): mark is Sign => mark !== '{' && mark !== '}';

/** The signs between two places, outside braces; a sign behind a backslash means nothing. */
export const signsIn = (code: string, span: Span): readonly Found[] => {
  let depth = 0;
  return marksIn(code, span).flatMap(({ 0: mark, index }) => {
    const outside = depth === 0;
    depth += deeper(mark);
    return outside && isSign(mark) ? [{ sign: mark, at: span.from + index }] : [];
  });
};

/** Braces that are opened and not closed (more than 0), or closed and not opened (less), on a stretch. */
export const openBraces = (code: string, span: Span): number =>
  marksIn(code, span).reduce((depth, { 0: mark }) => depth + deeper(mark), 0);

const tagAt = (code: string, from: number, to: number): TagSpan => {
  const whole = trimmed(code, { from, to });
  const end = Math.max(whole.to, from + 1);
  const colon = code.indexOf(':', from);
  const inside = colon >= 0 && colon < end;
  return {
    from,
    to: end,
    key: trimmed(code, { from: from + 1, to: inside ? colon : end }),
    value: inside ? trimmed(code, { from: colon + 1, to: end }) : null,
  };
};

/** Reads words, tags and a divert between two places of one line. */
export const contentOf = (code: string, span: Span): Content => {
  const signs = signsIn(code, span).filter(({ sign }) => sign === '#' || sign === '->');
  const divert = signs.find(({ sign }) => sign === '->')?.at ?? span.to;
  const tags = signs.filter(({ sign, at }) => sign === '#' && at < divert);
  const wordsEnd = tags[0]?.at ?? divert;
  return {
    words: trimmed(code, { from: span.from, to: wordsEnd }),
    tags: tags.map(({ at }, index) => tagAt(code, at, tags[index + 1]?.at ?? divert)),
    divert: divert < span.to ? trimmed(code, { from: divert, to: span.to }) : null,
  };
};

/** A reply's words: what is said and offered, what is only offered, what is only told. */
export interface ChoiceContent {
  readonly said: Content;
  /** Between the brackets, without them; null where there are none. */
  readonly bracket: (Content & { readonly outer: Span }) | null;
  readonly told: Content | null;
}

/** Reads the part of a choice behind its conditions. */
export const choiceContentOf = (code: string, span: Span): ChoiceContent => {
  const signs = signsIn(code, span);
  const divert = signs.find(({ sign }) => sign === '->')?.at ?? span.to;
  const open = signs.find(({ sign, at }) => sign === '[' && at < divert)?.at;
  const close = signs.find(({ sign, at }) => sign === ']' && at > (open ?? span.to))?.at;
  if (open === undefined || close === undefined) {
    return { said: contentOf(code, span), bracket: null, told: null };
  }
  const behind = trimmed(code, { from: close + 1, to: span.to });
  return {
    said: contentOf(code, { from: span.from, to: open }),
    bracket: {
      ...contentOf(code, { from: open + 1, to: close }),
      outer: { from: open, to: close + 1 },
    },
    told: isEmpty(behind) ? null : contentOf(code, behind),
  };
};
