import { reviewEn } from './en/review.ts';
import { ZONES } from './en/common.ts';
import type { MoodZone } from '../../engine/model/mood.ts';
import { type Language, languageFor } from './language.ts';
import type { ReviewMessages } from './messages/review.ts';

const REVIEW: Readonly<Record<Language, ReviewMessages>> = { en: reviewEn };

/** The words of the page for a colleague; that page has no other words. */
export const reviewWordsFor = (languages: readonly string[]): ReviewMessages =>
  REVIEW[languageFor(languages)];

/** What a mood is called there. */
export const zoneWords: Readonly<Record<MoodZone, string>> = ZONES;
