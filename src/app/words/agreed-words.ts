import { agreedEn } from './en/agreed.ts';
import { type Language, languageFor } from './language.ts';
import type { AgreedMessages } from './messages/agreed.ts';
import type { Messages } from './messages/first-screen.ts';

const AGREED: Readonly<Record<Language, AgreedMessages>> = { en: agreedEn };

/** The words for what was agreed with a coach. Import it from what is fetched when there is something agreed. */
export const agreedWordsFor = ({ language }: Pick<Messages, 'language'>): AgreedMessages =>
  AGREED[languageFor([language])];
