import type { InkFile } from './ink-file.ts';
import { isEmpty, type Span, textAt, trimmed } from './span.ts';

/** Something that ink works out: a condition, a sum, what a `~` does. */
export interface Expression extends Span {
  /** What is compared with it, where it is one answer of several: `{ variant:` … `- "storm":`. */
  readonly asked: string | null;
}

/** Words and signs with which ink begins a sequence: texts by turn, which no condition chooses. */
const SEQUENCE = /^(?:stopping|cycle|shuffle|once)\b|^[&!~$]/;

const plain = (span: Span, asked: string | null = null): Expression => ({ ...span, asked });

/** Where braces that open here close; −1 where they never do. */
const closeOf = (code: string, { from, to }: Span): number => {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (code[at] === '\\') at += 1;
    else depth += code[at] === '{' ? 1 : code[at] === '}' ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
};

/** The first place of a sign outside braces, brackets and quotation marks, or −1. */
const outside = (code: string, { from, to }: Span, isSign: (at: number) => boolean): number => {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < to; at += 1) {
    const char = code[at] ?? '';
    if (char === '\\') at += 1;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (depth === 0 && isSign(at)) return at;
    else if ('({'.includes(char)) depth += 1;
    else if (')}'.includes(char)) depth -= 1;
  }
  return -1;
};

const colonIn = (code: string, span: Span): number => outside(code, span, at => code[at] === ':');

/** A single bar divides texts; two of them mean “or”. */
const barIn = (code: string, span: Span): number =>
  outside(code, span, at => code[at] === '|' && code[at - 1] !== '|' && code[at + 1] !== '|');

/** Conditions at the beginnings of lines inside braces: `- heat >= 7:`. */
const branchesIn = (code: string, span: Span, asked: string | null): readonly Expression[] => {
  const found: Expression[] = [];
  for (const { 0: dash, index } of textAt(code, span).matchAll(/(?<=^|[\r\n])[\t ]*-(?!>)/g)) {
    const from = span.from + index + dash.length;
    const line = { from, to: from + (/[\r\n]/.exec(code.slice(from, span.to))?.index ?? 0) };
    const end = line.to === from ? span.to : line.to;
    const colon = colonIn(code, { from, to: end });
    const condition = colon < 0 ? null : trimmed(code, { from, to: colon });
    if (condition !== null && !isEmpty(condition)) found.push(plain(condition, asked));
  }
  return found;
};

const insideBraces = (code: string, braces: Span): readonly Expression[] => {
  const inside = trimmed(code, braces);
  if (isEmpty(inside)) return [];
  const text = textAt(code, inside);
  if (text.startsWith('-') && !text.startsWith('->'))
    return [...branchesIn(code, inside, null), ...inText(code, inside)];
  if (SEQUENCE.test(text)) return inText(code, { from: inside.from + 1, to: inside.to });
  const colon = colonIn(code, inside);
  const bar = barIn(code, inside);
  if (colon >= 0 && (bar < 0 || colon < bar)) {
    const head = trimmed(code, { from: inside.from, to: colon });
    const rest = { from: colon + 1, to: inside.to };
    return [plain(head), ...branchesIn(code, rest, textAt(code, head)), ...inText(code, rest)];
  }
  return bar < 0 ? [plain(inside)] : inText(code, inside);
};

/** What stands in braces between words. */
const inText = (code: string, { from, to }: Span): readonly Expression[] => {
  const found: Expression[] = [];
  for (let at = from; at < to; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '{') {
      const close = closeOf(code, { from: at, to });
      if (close < 0) continue;
      found.push(...insideBraces(code, { from: at + 1, to: close }));
      at = close;
    }
  }
  return found;
};

/** `~ x = 1`, also behind dashes and the condition of a branch; and what a divert hands on. */
const LOGIC = /^[\t ]*(?:-(?!>)[\t ]*(?:[^~"{}\r\n]*:)?[\t ]*)*~(.*)$/gm;
const HANDED = /(?:->|<-)[\t ]*[\p{L}\p{M}\p{N}_.]+[\t ]*\(([^()\r\n]*)\)/gu;

const matched = (code: string, shape: RegExp): readonly Expression[] =>
  [...code.matchAll(shape)].map(({ 0: whole, 1: part = '', index, input }) => {
    const from = index + input.slice(index, index + whole.length).lastIndexOf(part);
    return plain({ from, to: from + part.length });
  });

const declared = ({ lines }: InkFile): readonly Expression[] =>
  lines.flatMap(line =>
    line.kind === 'declaration' && ['VAR', 'CONST'].includes(line.keyword)
      ? [plain(line.rest)]
      : [],
  );

/** Everything in a file that ink works out instead of telling it. */
export const expressionsOf = (file: InkFile): readonly Expression[] => [
  ...declared(file),
  ...inText(file.code, { from: 0, to: file.code.length }),
  ...matched(file.code, LOGIC),
  ...matched(file.code, HANDED),
];
