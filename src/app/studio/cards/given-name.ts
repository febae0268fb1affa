import { wordsAsName } from '../../../narrative/authoring/name-from-words.ts';

/** The name of a part where somebody gave it one; '' for a number, and for one that repeats its first words. */
export const givenName = (knot: string, words: string): string => {
  const isTaken = wordsAsName(words) === knot.replace(/(?<=\D)_\d+$/, '');
  return isTaken || /^decision_\d+$/.test(knot) ? '' : knot;
};
