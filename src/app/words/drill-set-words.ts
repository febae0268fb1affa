import { drillSetEn } from './en/drill-set.ts';
import { type Language, languageFor } from './language.ts';
import type { DrillSetMessages } from './messages/drill-set.ts';
import type { Messages } from './messages/first-screen.ts';

const DRILL_SET: Readonly<Record<Language, DrillSetMessages>> = { en: drillSetEn };

/** The words of a set of drills, in the language of the page. */
export const drillSetWordsFor = ({ language }: Pick<Messages, 'language'>): DrillSetMessages =>
  DRILL_SET[languageFor([language])];
