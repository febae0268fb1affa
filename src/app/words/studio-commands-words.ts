import { studioCommandsEn } from './en/studio-commands.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { StudioCommandsMessages } from './messages/studio-commands.ts';

const COMMANDS: Readonly<Record<Language, StudioCommandsMessages>> = { en: studioCommandsEn };

/** The words of the commands, in the language of the page. Import it from what is fetched when it is opened. */
export const studioCommandsWordsFor = ({
  language,
}: Pick<Messages, 'language'>): StudioCommandsMessages => COMMANDS[languageFor([language])];
