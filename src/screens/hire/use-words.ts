import { hireAccountWordsFor } from '../../app/words/hire-account-words.ts';
import type { HireAccountMessages } from '../../app/words/messages/hire-account.ts';
import { hireWordsFor } from '../../app/words/hire-words.ts';
import { hiringReviewWordsFor } from '../../app/words/hiring-review-words.ts';
import type { HireMessages } from '../../app/words/messages/hire.ts';
import type { HiringReviewMessages } from '../../app/words/messages/hiring-review.ts';
import { millisecondsOf } from '../../app/date-utils.ts';
import { useWords } from '../services.ts';

export const useHireWords = (): HireMessages => hireWordsFor(useWords());

/** The words about signing in and those who do. */
export const useAccountWords = (): HireAccountMessages => hireAccountWordsFor(useWords());

/** The words of those who mark and decide. */
export const useReviewWords = (): HiringReviewMessages => hiringReviewWordsFor(useWords());

/** A moment as a day, and as a day with its time. */
export const useDays = () => {
  const { formats } = useWords();
  return {
    day: (moment: string): string => formats.day(millisecondsOf(moment)),
    moment: (moment: string): string => formats.moment(millisecondsOf(moment)),
  };
};
