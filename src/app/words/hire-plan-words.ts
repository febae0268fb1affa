import { hirePlanEn } from './en/hire-plan.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HirePlanMessages } from './messages/hire-plan.ts';

const HIRE_PLAN: Readonly<Record<Language, HirePlanMessages>> = { en: hirePlanEn };

/** The words of the page where an exercise is made. Import it from what is fetched when it is opened. */
export const hirePlanWordsFor = ({ language }: Pick<Messages, 'language'>): HirePlanMessages =>
  HIRE_PLAN[languageFor([language])];
