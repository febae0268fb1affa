import { hiringNoteEn } from './en/hiring-note.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HiringNoteMessages } from './messages/hiring-note.ts';

const NOTE: Readonly<Record<Language, HiringNoteMessages>> = { en: hiringNoteEn };

/** The words of the technical note, in the language of the page. Import it from what is fetched when it is opened. */
export const hiringNoteWordsFor = ({ language }: Pick<Messages, 'language'>): HiringNoteMessages =>
  NOTE[languageFor([language])];
