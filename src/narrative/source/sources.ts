import { CommentEliminator } from 'inkjs/compiler/Parser/CommentEliminator';
import type { ScriptProblem } from './problem.ts';

/** One ink file: its name as authors write it (relative to the main file) and its text. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Where ink files come from: a folder, the bundler, an editor. Answers null for a file it has not got. */
export interface Library {
  /** May answer with a file of another spelling (`Policies/x` for `policies/X.ink`). */
  read(name: string): Source | null;
  /** Why a file that is there is not read, as a sentence; null where nothing speaks against it. */
  refusalOf?(name: string): string | null;
}

export interface Sources {
  /** The main file first, each file once, in the order of inclusion. */
  readonly files: readonly Source[];
  readonly problems: readonly ScriptProblem[];
  /** What an INCLUDE line says → the file it means. */
  readonly resolved: ReadonlyMap<string, string>;
}

/** Two habits of editors that ink does not know: a mark before the text, and lines that end in CR alone. */
export const plainText = ({ name, text }: Source): Source => {
  const unmarked = text.replace(/^\uFEFF/, '');
  return { name, text: unmarked.includes('\n') ? unmarked : unmarked.replaceAll('\r', '\n') };
};

/**
 * A line comment, or a block comment: with its end, or with whatever follows where it has none. One
 * with nothing in it is none to ink.
 */
const COMMENT = /\/\/[^\n]*|\/\*(?!\*\/)(?:[\s\S]+?(\*\/)|[\s\S]+$)/g;

/** The text with spaces for its comments, so that every place in it stays what it was. */
export const withoutComments = (text: string): string =>
  text.replaceAll(COMMENT, comment => comment.replaceAll(/[^\n\r]/g, ' '));

/** The line of a comment that is never closed, and takes what follows with it. */
export const unclosedComment = (text: string): number | null => {
  for (const { 0: comment, 1: end, index } of text.matchAll(COMMENT)) {
    if (end === undefined && comment.startsWith('/*') && comment.slice(2).trim() !== '')
      return text.slice(0, index).split('\n').length;
  }
  return null;
};

/** Texts whose lines are kept: the files of one scenario, about which a dozen checks ask. */
const KEPT_TEXTS = 16;
const linesOfText = new Map<string, readonly string[]>();

/** The lines of a file without comments, as ink's own parser takes them out; line numbers stay. */
export const codeLines = (text: string): readonly string[] => {
  const known = linesOfText.get(text);
  if (known !== undefined) return known;
  if (linesOfText.size >= KEPT_TEXTS) linesOfText.clear();
  const lines = new CommentEliminator(text).Process().split('\n');
  linesOfText.set(text, lines);
  return lines;
};
