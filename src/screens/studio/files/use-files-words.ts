import type { StudioFilesMessages } from '../../../app/words/messages/studio-files.ts';
import { studioFilesWordsFor } from '../../../app/words/studio-files-words.ts';
import { useWords } from '../../services.ts';

/** What is said of files. */
export const useFilesWords = (): StudioFilesMessages => studioFilesWordsFor(useWords());
