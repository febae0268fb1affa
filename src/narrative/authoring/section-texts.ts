import { codeOf, linesOf } from './code-text.ts';
import { type InkFile, readInk } from './ink-file.ts';
import type { Span } from './span.ts';
import type { TextEdit } from './text-edit.ts';

/** A part of a file as text of its own: what stands above the first knot, a knot, or a stitch. */
export interface SectionText extends Span {
  readonly text: string;
  /** The text with spaces for its comments, which may begin or end in another part. */
  readonly code: string;
  /** Its first line in the file, from 1. */
  readonly line: number;
}

/** The parts of a file, which touch each other: as `readInk` divides it, and a tenth of its work. */
export const sectionTexts = (text: string): readonly SectionText[] => {
  const code = codeOf(text);
  const starts = linesOf(text).flatMap(({ from, to }, index) =>
    index === 0 || code.slice(from, to).trimStart().startsWith('=')
      ? [{ from, line: index + 1 }]
      : [],
  );
  return starts.map(({ from, line }, index) => {
    const to = starts[index + 1]?.from ?? text.length;
    return { from, to, line, text: text.slice(from, to), code: code.slice(from, to) };
  });
};

/** A part read by itself: places count from its own start. */
export const readSection = ({ text, code }: SectionText): InkFile => readInk(text, code);

/** Edits of a part as edits of its file. */
export const inFile = ({ from }: Span, edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.map(edit => ({ ...edit, from: edit.from + from, to: edit.to + from }));
