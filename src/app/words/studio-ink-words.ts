import { studioInkEn } from './en/studio-ink.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioInkMessages } from './messages/studio-ink.ts';

const INK: Readonly<Record<Language, StudioInkMessages>> = { en: studioInkEn };

/** The words of the ink view, in the language of the page. Import it from what is fetched when it is opened. */
export const studioInkWordsFor = ({ language }: Pick<Messages, 'language'>): StudioInkMessages =>
  INK[languageFor([language])];
