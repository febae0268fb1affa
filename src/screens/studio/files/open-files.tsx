import { useMemo } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import type { Studio } from '../../../app/studio/studio.ts';
import { useCommands, useCommandWords } from '../commands/use-commands.ts';
import { useFilesWords } from './use-files-words.ts';

/** Endings that the studio knows. */
export const ENDINGS = ['.ink', '.txt', '.composure', '.zip'];

/** Lets somebody choose files of their own. */
export const OpenFiles = ({ studio: { filing } }: { studio: Studio }) => {
  const words = useFilesWords();
  const { groups } = useCommandWords();
  const open = async (): Promise<void> => filing.incoming.take(await filing.disk.choose(ENDINGS));
  const list = useMemo(
    (): readonly Command[] => [
      { id: 'open-files', name: words.open, group: groups.keep, run: () => void open() },
    ],
    [words, groups],
  );
  useCommands(list);
  return (
    <button type="button" class="button" onClick={() => void open()}>
      {words.open}
    </button>
  );
};
