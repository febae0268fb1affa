import type { StudioPlayMessages } from '../../../app/words/messages/studio-play.ts';
import { studioPlayWordsFor } from '../../../app/words/studio-play-words.ts';
import { useWords } from '../../services.ts';

/** What is said while a draft is played. */
export const usePlayWords = (): StudioPlayMessages => studioPlayWordsFor(useWords());
