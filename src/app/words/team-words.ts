import { teamEn } from './en/team.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { TeamMessages } from './messages/team.ts';

const TEAM: Readonly<Record<Language, TeamMessages>> = { en: teamEn };

/** The words of the board. Import it from what is fetched when it is opened. */
export const teamWordsFor = ({ language }: Pick<Messages, 'language'>): TeamMessages =>
  TEAM[languageFor([language])];
