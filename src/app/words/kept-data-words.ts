import { keptDataEn } from './en/kept-data.ts';
import { type Language, languageFor } from './language.ts';
import type { KeptDataMessages } from './messages/kept-data.ts';
import type { Messages } from './messages/first-screen.ts';

const KEPT_DATA: Readonly<Record<Language, KeptDataMessages>> = { en: keptDataEn };

/** What the settings say of everything that this browser keeps, in the language of the page. Import it from what is fetched when it is opened. */
export const keptDataWordsFor = ({ language }: Pick<Messages, 'language'>): KeptDataMessages =>
  KEPT_DATA[languageFor([language])];
