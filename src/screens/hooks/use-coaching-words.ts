import { coachingWordsFor } from '../../app/words/coaching-words.ts';
import type { CoachingMessages } from '../../app/words/messages/coaching.ts';
import { useWords } from '../services.ts';

/** The words that only the debrief needs. */
export const useCoaching = (): CoachingMessages => coachingWordsFor(useWords());
