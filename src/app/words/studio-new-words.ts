import { studioNewEn } from './en/studio-new.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioNewMessages } from './messages/studio-new.ts';

const NEW: Readonly<Record<Language, StudioNewMessages>> = { en: studioNewEn };

/** The words of a new scenario, in the language of the page. Import it from what is fetched when it is opened. */
export const studioNewWordsFor = ({ language }: Pick<Messages, 'language'>): StudioNewMessages =>
  NEW[languageFor([language])];
