/** Words of a text; dashes and dots alone are none. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));

const syllablesIn = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
};

const sentencesIn = (text: string): number =>
  Math.max(1, text.split(/[.!?…]+(?:\s|$|["”’])/).filter(part => /\p{L}/u.test(part)).length);

/** Flesch–Kincaid grade of English text: school years needed to read it with ease. */
export const gradeOf = (texts: readonly string[]): number => {
  const words = texts.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
};

/** Words that name a feeling: a reply that alone has one gives itself away. */
const FEELINGS =
  /\b(?:sorry|upset|frustrat\w*|angry|anger|worr\w+|disappoint\w*|stress\w*|annoy\w*|exhaust\w*|tired|scared|afraid|feel\w*|hurt|embarrass\w*|understand\w*|unfair|awful|horrible|dreadful|apolog\w+)\b/i;

export const namesFeeling = (text: string): boolean => FEELINGS.test(text);
