import { studioKeptEn } from './en/studio-kept.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { KeptMessages } from './messages/studio-kept.ts';

const KEPT: Readonly<Record<Language, KeptMessages>> = { en: studioKeptEn };

/** What the studio says of keeping scenarios. Import it from what is fetched when it is opened. */
export const keptScenarioWordsFor = ({ language }: Pick<Messages, 'language'>): KeptMessages =>
  KEPT[languageFor([language])];
