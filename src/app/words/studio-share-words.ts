import { studioShareEn } from './en/studio-share.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioShareMessages } from './messages/studio-share.ts';

const SHARE: Readonly<Record<Language, StudioShareMessages>> = { en: studioShareEn };

/** The words of sharing, in the language of the page. Import it from what is fetched when it is opened. */
export const studioShareWordsFor = ({
  language,
}: Pick<Messages, 'language'>): StudioShareMessages => SHARE[languageFor([language])];
