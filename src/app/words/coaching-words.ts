import { coachingEn } from './en/coaching.ts';
import { type Language, languageFor } from './language.ts';
import type { CoachingMessages } from './messages/coaching.ts';
import type { Messages } from './messages/first-screen.ts';

const COACHING: Readonly<Record<Language, CoachingMessages>> = { en: coachingEn };

/** The words of the debrief beyond its numbers, in the language of the page. Import it from what is fetched when it is opened. */
export const coachingWordsFor = ({ language }: Pick<Messages, 'language'>): CoachingMessages =>
  COACHING[languageFor([language])];
