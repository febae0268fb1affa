import { studioEn } from './en/studio.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioMessages } from './messages/studio.ts';

const STUDIO: Readonly<Record<Language, StudioMessages>> = { en: studioEn };

/** The words of the studio's frame, in the language of the page. Import it from what is fetched when it is opened. */
export const studioWordsFor = ({ language }: Pick<Messages, 'language'>): StudioMessages =>
  STUDIO[languageFor([language])];
