import type { Mouth } from '../figure/index.ts';

/** Letters that one shape of the mouth stands for: about a syllable. */
const SYLLABLE = 3;

const SHAPES: readonly (readonly [letters: string, mouth: Mouth])[] = [
  ['aáàâäå', 'open'],
  ['oóòôöuúùûüwq', 'round'],
  ['eéèêëiíìîïy', 'wide'],
  ['bmpfv', 'closed'],
];

const SILENCE = /^[\s.,;:!?…—–-]*$/u;

const shapeOfLetter = (letter: string): Mouth | undefined =>
  SHAPES.find(([letters]) => letters.includes(letter))?.[1];

/** The first vowel is what is seen of a syllable; without one the lips, and then the tongue. */
const shapeOfSyllable = (syllable: string): Mouth => {
  const shapes = syllable
    .split('')
    .map(shapeOfLetter)
    .filter(shape => shape !== undefined);
  return shapes.find(shape => shape !== 'closed') ?? shapes[0] ?? 'small';
};

/** The shape of the mouth while the first `shown` letters of a line have been said. */
export const mouthAt = (text: string, shown: number): Mouth => {
  const at = Math.floor(shown);
  if (at <= 0 || at >= text.length) return 'rest';
  const from = at - (at % SYLLABLE);
  const syllable = text.slice(from, from + SYLLABLE).toLowerCase();
  return SILENCE.test(syllable) ? 'rest' : shapeOfSyllable(syllable);
};
