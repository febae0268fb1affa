import type { StudioShareMessages } from '../../../app/words/messages/studio-share.ts';
import { studioShareWordsFor } from '../../../app/words/studio-share-words.ts';
import { useWords } from '../../services.ts';

export const useShareWords = (): StudioShareMessages => studioShareWordsFor(useWords());
