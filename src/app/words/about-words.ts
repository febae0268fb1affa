import { aboutEn } from './en/about.ts';
import { type Language, languageFor } from './language.ts';
import type { AboutMessages } from './messages/about.ts';
import type { Messages } from './messages/first-screen.ts';

const ABOUT: Readonly<Record<Language, AboutMessages>> = { en: aboutEn };

/** The words of the about page, in the language of the page. Import it from what is fetched when it is opened. */
export const aboutWordsFor = ({ language }: Pick<Messages, 'language'>): AboutMessages =>
  ABOUT[languageFor([language])];
