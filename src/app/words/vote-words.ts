import { voteEn } from './en/vote.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { VoteMessages } from './messages/vote.ts';

const VOTE: Readonly<Record<Language, VoteMessages>> = { en: voteEn };

/** The words on a phone that votes. Import it from what is fetched when it is opened. */
export const voteWordsFor = ({ language }: Pick<Messages, 'language'>): VoteMessages =>
  VOTE[languageFor([language])];
