import { linesOf } from '../../../narrative/authoring/code-text.ts';

/** Where a line begins, in UTF-16 units; lines count from 1. Behind the last one: where the text ends. */
export const lineStart = (text: string, line: number): number =>
  linesOf(text)[line - 1]?.from ?? text.length;
