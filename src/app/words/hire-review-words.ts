import { hireReviewEn } from './en/hire-review.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HireReviewMessages } from './messages/hire-review.ts';

const HIRE_REVIEW: Readonly<Record<Language, HireReviewMessages>> = { en: hireReviewEn };

/** The words of the page of one review. Import it from what is fetched when it is opened. */
export const hireReviewWordsFor = ({ language }: Pick<Messages, 'language'>): HireReviewMessages =>
  HIRE_REVIEW[languageFor([language])];
