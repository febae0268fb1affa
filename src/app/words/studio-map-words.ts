import { studioMapEn } from './en/studio-map.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioMapMessages } from './messages/studio-map.ts';

const MAP: Readonly<Record<Language, StudioMapMessages>> = { en: studioMapEn };

/** The words of the map, in the language of the page. */
export const studioMapWordsFor = ({ language }: Pick<Messages, 'language'>): StudioMapMessages =>
  MAP[languageFor([language])];
