import { hireAccountEn } from './en/hire-account.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HireAccountMessages } from './messages/hire-account.ts';

const HIRE_ACCOUNT: Readonly<Record<Language, HireAccountMessages>> = { en: hireAccountEn };

/** The words about signing in. Import it from what is fetched when it is opened. */
export const hireAccountWordsFor = ({
  language,
}: Pick<Messages, 'language'>): HireAccountMessages => HIRE_ACCOUNT[languageFor([language])];
