import type { KeptMessages } from '../../../app/words/messages/studio-kept.ts';
import { keptScenarioWordsFor } from '../../../app/words/studio-kept-words.ts';
import { useWords } from '../../services.ts';

/** What is said of keeping scenarios. */
export const useKeptWords = (): KeptMessages => keptScenarioWordsFor(useWords());
