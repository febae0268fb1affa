import { studioInkEn } from './en/studio-ink.ts';
import { inkHelpEn } from './en/studio-ink-help.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { InkHelpMessages, StudioInkMessages } from './messages/studio-ink.ts';

const HELP: Readonly<Record<Language, InkHelpMessages>> = { en: inkHelpEn };
const INK: Readonly<Record<Language, StudioInkMessages>> = { en: studioInkEn };

/** The words of the ink view, in the language of the page. Import it from what is fetched when it is opened. */
export const studioInkWordsFor = ({ language }: Pick<Messages, 'language'>): StudioInkMessages =>
  INK[languageFor([language])];

/** What tags and signs of ink mean, in the language of the page. */
export const inkHelpWordsFor = ({ language }: Pick<Messages, 'language'>): InkHelpMessages =>
  HELP[languageFor([language])];
