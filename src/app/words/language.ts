/**
 * The languages of the interface. A new one is a folder beside `en`; every list of messages that is
 * typed by `Language` then asks for it.
 */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `en` of `en-GB`. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The first of these languages that we have, else English. Tags of BCP 47. */
export const languageFor = (wanted: readonly string[]): Language =>
  wanted
    .map(tag => LANGUAGES.find(language => language === primarySubtag(tag)))
    .find(language => language !== undefined) ?? 'en';
