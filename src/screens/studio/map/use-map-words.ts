import type { StudioMapMessages } from '../../../app/words/messages/studio-map.ts';
import { studioMapWordsFor } from '../../../app/words/studio-map-words.ts';
import { useWords } from '../../services.ts';

export const useMapWords = (): StudioMapMessages => studioMapWordsFor(useWords());
