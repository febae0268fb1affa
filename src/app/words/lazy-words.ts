import { debriefWordsEn } from './en/debrief.ts';
import type { CoachingWords } from './coaching-message-types.ts';
import { drillsWordsEn } from './en/drills.ts';
import type { DrillWords } from './drill-message-types.ts';
import { keptDataEn } from './en/kept-data.ts';
import type { KeptDataWords } from './kept-data-messages.ts';
import type { Words } from './message-types.ts';

/**
 * Words that only the debrief, the drills and the skills page need, so that the first screen does
 * without them. Import this from pages that are fetched when they are opened.
 */
const COACHING: Readonly<Record<string, CoachingWords>> = { en: debriefWordsEn };
const DRILLS: Readonly<Record<string, DrillWords>> = { en: drillsWordsEn };

const KEPT_DATA: Readonly<Record<string, KeptDataWords>> = { en: keptDataEn };

type InLanguage = Pick<Words, 'language'>;

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** In the language of the page, else English. */
export const coachingWordsFor = ({ language }: InLanguage): CoachingWords =>
  COACHING[primary(language)] ?? debriefWordsEn;

export const drillWordsFor = ({ language }: InLanguage): DrillWords =>
  DRILLS[primary(language)] ?? drillsWordsEn;

export const keptDataWordsFor = ({ language }: InLanguage): KeptDataWords =>
  KEPT_DATA[primary(language)] ?? keptDataEn;
