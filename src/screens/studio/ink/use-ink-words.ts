import type { StudioInkMessages } from '../../../app/words/messages/studio-ink.ts';
import { studioInkWordsFor } from '../../../app/words/studio-ink-words.ts';
import { useWords } from '../../services.ts';

/** The words of the ink view. */
export const useInkWords = (): StudioInkMessages => studioInkWordsFor(useWords());
