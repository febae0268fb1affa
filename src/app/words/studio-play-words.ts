import { studioPlayEn } from './en/studio-play.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioPlayMessages } from './messages/studio-play.ts';

const PLAY: Readonly<Record<Language, StudioPlayMessages>> = { en: studioPlayEn };

/** What is said while a draft is played. Import it from what is fetched when it is opened. */
export const studioPlayWordsFor = ({ language }: Pick<Messages, 'language'>): StudioPlayMessages =>
  PLAY[languageFor([language])];
