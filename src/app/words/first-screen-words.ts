import { firstScreenEn } from './en/first-screen.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';

const FIRST_SCREEN: Readonly<Record<Language, Messages>> = { en: firstScreenEn };

/** The words for the first of these languages that we have, else English. BCP 47. */
export const wordsFor = (wanted: readonly string[]): Messages => FIRST_SCREEN[languageFor(wanted)];
