import type { StudioMessages } from '../../app/words/messages/studio.ts';
import { studioWordsFor } from '../../app/words/studio-words.ts';
import { useWords } from '../services.ts';

/** The words of the studio's frame. */
export const useStudioWords = (): StudioMessages => studioWordsFor(useWords());
