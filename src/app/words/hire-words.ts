import { hireEn } from './en/hire.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HireMessages } from './messages/hire.ts';

const HIRE: Readonly<Record<Language, HireMessages>> = { en: hireEn };

/** The words of the hiring room. Import it from what is fetched when it is opened. */
export const hireWordsFor = ({ language }: Pick<Messages, 'language'>): HireMessages =>
  HIRE[languageFor([language])];
