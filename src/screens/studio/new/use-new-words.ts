import type { StudioNewMessages } from '../../../app/words/messages/studio-new.ts';
import { studioNewWordsFor } from '../../../app/words/studio-new-words.ts';
import { useWords } from '../../services.ts';

export const useNewWords = (): StudioNewMessages => studioNewWordsFor(useWords());
