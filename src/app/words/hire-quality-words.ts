import { hireQualityEn } from './en/hire-quality.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HireQualityMessages } from './messages/hire-quality.ts';

const HIRE_QUALITY: Readonly<Record<Language, HireQualityMessages>> = { en: hireQualityEn };

/** The words about an exercise's quality. Import it from what is fetched when it is opened. */
export const hireQualityWordsFor = ({
  language,
}: Pick<Messages, 'language'>): HireQualityMessages => HIRE_QUALITY[languageFor([language])];
