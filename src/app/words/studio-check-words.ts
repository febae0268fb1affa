import { studioCheckEn } from './en/studio-check.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioCheckMessages } from './messages/studio-check.ts';

const CHECK: Readonly<Record<Language, StudioCheckMessages>> = { en: studioCheckEn };

/** The words of problems and proof, in the language of the page. Import it from what is fetched when it is opened. */
export const studioCheckWordsFor = ({
  language,
}: Pick<Messages, 'language'>): StudioCheckMessages => CHECK[languageFor([language])];
