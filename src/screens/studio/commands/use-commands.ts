import { useEffect } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import type { StudioCommandsMessages } from '../../../app/words/messages/studio-commands.ts';
import { studioCommandsWordsFor } from '../../../app/words/studio-commands-words.ts';
import { useWords } from '../../services.ts';
import { useCommandList } from '../services.ts';

export const useCommandWords = (): StudioCommandsMessages => studioCommandsWordsFor(useWords());

/** Commands of a view, for as long as it is shown; give the same list as long as they are the same. */
export const useCommands = (list: readonly Command[]): void => {
  const commands = useCommandList();
  useEffect(() => commands.add(list), [commands, list]);
};
