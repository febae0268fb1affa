import type { NamedMishap } from '../../engine/review/mishaps.ts';
import type { CoachingMessages } from '../words/messages/coaching.ts';

/** What a serious error is called: by its author, or as those that scenarios share; null where neither has a word for it. */
export const breachInWords = (
  { id, words }: NamedMishap,
  { breaches }: Pick<CoachingMessages, 'breaches'>,
): string | null => words ?? breaches[id] ?? null;
