import { studioFilesEn } from './en/studio-files.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioFilesMessages } from './messages/studio-files.ts';

const FILES: Readonly<Record<Language, StudioFilesMessages>> = { en: studioFilesEn };

/** What the studio says of files. Import it from what is fetched when it is opened. */
export const studioFilesWordsFor = ({
  language,
}: Pick<Messages, 'language'>): StudioFilesMessages => FILES[languageFor([language])];
