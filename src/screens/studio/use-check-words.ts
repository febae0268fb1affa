import type { StudioCheckMessages } from '../../app/words/messages/studio-check.ts';
import { studioCheckWordsFor } from '../../app/words/studio-check-words.ts';
import { useWords } from '../services.ts';

export const useCheckWords = (): StudioCheckMessages => studioCheckWordsFor(useWords());
