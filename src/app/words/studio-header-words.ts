import { studioHeaderEn } from './en/studio-header.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioHeaderMessages } from './messages/studio-header.ts';

const HEADER: Readonly<Record<Language, StudioHeaderMessages>> = { en: studioHeaderEn };

/** The words of the forms for header and desk, in the language of the page. Import it from what is fetched when it is opened. */
export const studioHeaderWordsFor = ({
  language,
}: Pick<Messages, 'language'>): StudioHeaderMessages => HEADER[languageFor([language])];
