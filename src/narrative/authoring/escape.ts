/** Signs that mean something to ink wherever words stand; a comment is not to come about either. */
const SIGNS = /<(?=[->])|-(?=>)|[\\{}|#~[\]]|(?<=\/)[/*]/g;

/** What makes another kind of line of words that begin with it. */
const LINE_START = /^(?:[-*+=(]|(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)(?![\p{L}\p{N}_]))/u;

/** Words as ink takes them for words, on one line: what means something gets a backslash. */
export const escapeInk = (words: string): string =>
  words.replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ').replaceAll(SIGNS, sign => `\\${sign}`);

/** Words that begin a line. */
export const escapeLine = (words: string): string => {
  const escaped = escapeInk(words);
  return LINE_START.test(escaped) ? `\\${escaped}` : escaped;
};

/** What ink makes of words without logic in them. */
export const unescapeInk = (written: string): string => written.replaceAll(/\\([\s\S])/g, '$1');
