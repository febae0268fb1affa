import { settingsEn } from './en/settings.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { SettingsMessages } from './messages/settings.ts';

const SETTINGS: Readonly<Record<Language, SettingsMessages>> = { en: settingsEn };

/** The words of the settings, in the language of the page. Import it from what is fetched when it is opened. */
export const settingsWordsFor = ({ language }: Pick<Messages, 'language'>): SettingsMessages =>
  SETTINGS[languageFor([language])];
