import { drillsEn } from './en/drills.ts';
import { type Language, languageFor } from './language.ts';
import type { DrillMessages } from './messages/drills.ts';
import type { Messages } from './messages/first-screen.ts';

const DRILLS: Readonly<Record<Language, DrillMessages>> = { en: drillsEn };

/** The words of the drills and of the skills page, in the language of the page. Import it from what is fetched when it is opened. */
export const drillWordsFor = ({ language }: Pick<Messages, 'language'>): DrillMessages =>
  DRILLS[languageFor([language])];
