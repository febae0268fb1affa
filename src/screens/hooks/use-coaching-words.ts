import { coachingWordsFor } from '../../app/words/lazy-words.ts';
import type { CoachingWords } from '../../app/words/coaching-message-types.ts';
import { useWords } from '../services.ts';

/** The words that only the debrief needs. */
export const useCoaching = (): CoachingWords => coachingWordsFor(useWords());
