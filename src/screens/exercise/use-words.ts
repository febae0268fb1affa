import { useMemo } from 'preact/hooks';
import { hiringCandidateWordsFor } from '../../app/words/hiring-candidate-words.ts';
import type { HiringCandidateMessages } from '../../app/words/messages/hiring-candidate.ts';
import { useWords } from '../services.ts';

export const useExerciseWords = (): HiringCandidateMessages => {
  const words = useWords();
  return useMemo(() => hiringCandidateWordsFor(words), [words]);
};
