import { withoutComments } from '../source/sources.ts';

/** The text with spaces for its comments and its byte order mark: every offset stays what it was. */
export const codeOf = (text: string): string => {
  // CR alone ends a line, and a comment on it, where no LF does.
  const code = text.includes('\n')
    ? withoutComments(text)
    : withoutComments(text.replaceAll('\r', '\n')).replaceAll('\n', '\r');
  return code.replace(/^\uFEFF/, ' ');
};

/** A line of a text, without what ends it. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
  /** Where the next line starts. */
  readonly next: number;
}

/** Every line; a text that ends in a line break ends with an empty one. CR alone ends a line where no LF does. */
export const linesOf = (text: string): readonly TextLine[] => {
  const ends = text.includes('\n') ? /\r?\n/g : /\r/g;
  const lines: TextLine[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(ends)) {
    lines.push({ from, to: index, next: index + end.length });
    from = index + end.length;
  }
  lines.push({ from, to: text.length, next: text.length });
  return lines;
};

/** What ends the lines of this text. */
export const lineBreakOf = (text: string): string =>
  /\r\n|\n/.exec(text)?.[0] ?? (text.includes('\r') ? '\r' : '\n');
