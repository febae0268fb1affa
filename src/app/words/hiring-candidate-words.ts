import { hiringCandidateEn } from './en/hiring-candidate.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HiringCandidateMessages } from './messages/hiring-candidate.ts';

const CANDIDATE: Readonly<Record<Language, HiringCandidateMessages>> = { en: hiringCandidateEn };

/** The words that a candidate reads, in the language of the page. Import it from what is fetched when it is opened. */
export const hiringCandidateWordsFor = ({
  language,
}: Pick<Messages, 'language'>): HiringCandidateMessages => CANDIDATE[languageFor([language])];
