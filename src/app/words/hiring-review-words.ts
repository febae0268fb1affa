import { hiringReviewEn } from './en/hiring-review.ts';
import { type Language, languageFor } from './language.ts';
import type { Messages } from './messages/first-screen.ts';
import type { HiringReviewMessages } from './messages/hiring-review.ts';

const REVIEW: Readonly<Record<Language, HiringReviewMessages>> = { en: hiringReviewEn };

/** The words of those who make an exercise, mark it and decide. Import it from what is fetched when it is opened. */
export const hiringReviewWordsFor = ({
  language,
}: Pick<Messages, 'language'>): HiringReviewMessages => REVIEW[languageFor([language])];
