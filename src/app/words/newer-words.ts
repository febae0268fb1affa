import { newerEn } from './en/newer.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { NewerMessages } from './messages/newer.ts';

const NEWER: Readonly<Record<Language, NewerMessages>> = { en: newerEn };

/** The words for the offer of a newer game. */
export const newerWordsFor = ({ language }: Pick<Messages, 'language'>): NewerMessages =>
  NEWER[languageFor([language])];
