import { missing } from '../../../engine/result.ts';
import { linesOf } from '../../../narrative/authoring/code-text.ts';
import type { Span } from '../../../narrative/authoring/span.ts';

/** Where a line begins, in UTF-16 units; lines count from 1. Behind the last one: where the text ends. */
export const lineStart = (text: string, line: number): number =>
  linesOf(text)[line - 1]?.from ?? text.length;

/** Where each line of a text stands, without its break; behind the last one: the last one. */
export const lineSpans = (text: string): ((line: number) => Span) => {
  const lines = linesOf(text);
  return line => lines[Math.max(0, Math.min(line, lines.length) - 1)] ?? missing();
};
