import { coachingWordsFor } from '../../app/words/coaching.ts';
import type { CoachingWords } from '../../app/words/debrief-words.ts';
import { useWords } from '../services.ts';

/** The words that only the debrief needs. */
export const useCoaching = (): CoachingWords => coachingWordsFor(useWords());
