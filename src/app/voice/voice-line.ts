import type { Voice } from './voice.ts';

/** Samples for each character. */
const FINE = 4;
/** Samples over which loudness swells and fades: syllables, not letters. */
const SMOOTH = 5;

const VOWEL = /[aeiouyäöüáéíóúàèìòùâêîôûåæø]/iu;
const LETTER = /\p{L}/u;
const STOP = /[.!?…—–:;,]/u;

const loudnessOf = (character: string): number => {
  if (VOWEL.test(character)) return 1;
  if (LETTER.test(character)) return 0.62;
  return STOP.test(character) ? 0 : 0.18;
};

/** Whoever shouts writes in capitals. */
const isShouted = (word: string): boolean =>
  word.length > 2 && word === word.toUpperCase() && LETTER.test(word);

const SHOUT = 1.35;

const wordLoudness = (word: string): readonly number[] => {
  const louder = isShouted(word) ? SHOUT : 1;
  return Array.from(word, character => loudnessOf(character) * louder);
};

/** How loud each character of a sentence is, 0 … about 1. */
export const loudnessIn = (text: string): readonly number[] =>
  text.split(/(\s+)/u).flatMap(wordLoudness);

/** Round or jagged, as the voice has it; both go from −1 to 1. */
const swing = (turns: number, edge: number): number => {
  const phase = turns - Math.floor(turns);
  const saw = phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase;
  return (1 - edge) * Math.sin(2 * Math.PI * turns) + edge * saw;
};

/** A voice that breaks goes away for a moment, again and again, and never in step. */
const held = (at: number, breaks: number): number =>
  1 - breaks * (0.5 + 0.5 * Math.sin(at * 1.7) * Math.cos(at * 0.63 + 1));

const around = (values: readonly number[], at: number): number => {
  let sum = 0;
  for (let step = -SMOOTH; step <= SMOOTH; step++)
    sum += values[Math.floor((at + step) / FINE)] ?? 0;
  return sum / (2 * SMOOTH + 1);
};

/** A sentence as a voice swings: a value, −1 … about 1, for each quarter of a character up to `until`. */
export const swingsOf = (
  text: string,
  voice: Voice,
  until: number = text.length,
): readonly number[] => {
  const loudness = loudnessIn(text.slice(0, Math.max(0, Math.floor(until))));
  return Array.from({ length: loudness.length * FINE }, (_, at) => {
    const character = at / FINE;
    const uneven = 0.75 + 0.25 * Math.sin(character * 0.37);
    const size = around(loudness, at) * voice.loudness * held(character, voice.breaks) * uneven;
    return size * swing(character * voice.pace, voice.edge);
  });
};

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Path data through points. */
export const pathThrough = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

interface Strip {
  readonly width: number;
  readonly height: number;
}

/** A whole sentence from left to right, for a page that looks back: long ones are pressed together. */
export const voiceStrip = (text: string, voice: Voice, { width, height }: Strip): string => {
  const swings = swingsOf(text, voice);
  const step = Math.min(width / Math.max(1, swings.length - 1), 1.6);
  const middle = height / 2;
  const spoken = swings.map((value, at): [number, number] => [
    at * step,
    middle * (1 - 0.92 * value),
  ]);
  return pathThrough([[0, middle], ...spoken, [width, middle]]);
};
