/** Which way a text runs. `auto`: as its first letter does. */
export type TextDirection = 'ltr' | 'rtl' | 'auto';

/** Scripts in use that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: readonly string[] = [
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
];

/** The blocks of those scripts (Unicode, plane 0 and plane 1). */
const RTL_LETTER =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;
const LTR_LETTER = new RegExp(`(?!${RTL_LETTER.source})\\p{L}`, 'u');

const parsed = (language: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    // Intl has no other way to say that a tag is malformed.
    return null;
  }
};

/** Every text on a page asks, of one language or two, and to work it out takes longer than the text. */
const known = new Map<string, Intl.Locale | null>();

/** A language with its usual script; null for what is no tag of BCP 47. */
export const localeOf = (language: string): Intl.Locale | null => {
  const locale = known.get(language);
  if (locale !== undefined) return locale;
  const found = parsed(language);
  known.set(language, found);
  return found;
};

/** Which way a language (BCP 47) is written, by its script; null for what is no language. */
const writingOf = (language: string): 'ltr' | 'rtl' | null => {
  const script = localeOf(language)?.script;
  if (script === undefined) return null;
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
};

/**
 * Which way a text of a scenario runs: as its language does, also where it begins with a foreign
 * name or a number; as its own letters do where none is of that language's kind.
 */
export const directionOf = (text: string, language: string | null): TextDirection => {
  const own = language === null ? null : writingOf(language);
  if (own === null) return 'auto';
  const fits = (own === 'rtl' ? RTL_LETTER : LTR_LETTER).test(text) || !LETTER.test(text);
  return fits ? own : 'auto';
};

/** First-strong isolate and its end: what stands between them does not turn what stands around it (UAX 9). */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/** Words of a scenario, to be put into a sentence of the page. */
export const isolated = (text: string): string => `${ISOLATE}${text}${ISOLATE_END}`;

export interface SentencePart {
  readonly text: string;
  /** Words of a scenario, and not of the page. */
  readonly isScenario: boolean;
}

/** A sentence of the page, taken apart again into its own words and those of a scenario. */
export const sentenceParts = (sentence: string): readonly SentencePart[] =>
  sentence
    .split(/\u2068([^\u2069]*)\u2069/u)
    .map((text, index) => ({ text, isScenario: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
