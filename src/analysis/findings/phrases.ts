export const AXIS_NAMES = { accuracy: 'resolution accuracy', empathy: 'empathy' } as const;

const ROUND_WORDS = /^["'“”„‟«»‹›‘’‚「」『』\s]+|["'“”„‟«»‹›‘’‚「」『』\s]+$/gu;

/** A reply's words however they are quoted and closed: what people read as the same. */
export const wordsOnly = (text: string): string =>
  text
    .replace(ROUND_WORDS, '')
    .replaceAll(/[“”„‟«»]/gu, '"')
    .replaceAll(/[‘’‚‹›]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.!?…]+$/u, '')
    .toLowerCase();

/** A reply's words, cut for a sentence about it. */
export const short = (text: string): string => {
  const bare = text.replace(ROUND_WORDS, '');
  return bare.length > 60 ? `${bare.slice(0, 57)}…` : bare;
};
