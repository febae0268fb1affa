import type { Voice } from './speech-port.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a: the same name gives the same number on every machine. */
const hashOf = (name: string): number =>
  Array.from(name).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME) >>> 0,
    FNV_OFFSET,
  );

/** `en_GB` and `EN-gb` are both `en`. */
const primary = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? '';

const byId = (a: Voice, b: Voice): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Voices that speak a language, in an order that does not depend on the machine's mood. */
const speakersOf = (voices: readonly Voice[], language: string): readonly Voice[] =>
  voices.filter(voice => primary(voice.language) === primary(language)).sort(byId);

/**
 * The voice of somebody, always the same; `null` is the narrator, whose voice nobody else has where
 * there are two or more. Null where no voice speaks the language.
 */
export const voiceFor = (
  voices: readonly Voice[],
  language: string,
  speaker: string | null,
): Voice | null => {
  const [narrator = null, ...others] = speakersOf(voices, language);
  if (speaker === null) return narrator;
  return others[hashOf(speaker) % Math.max(1, others.length)] ?? narrator;
};
