import type { Studio } from '../../../app/studio/studio.ts';
import { useFilesWords } from './use-files-words.ts';

/** Endings that the studio knows. */
export const ENDINGS = ['.ink', '.txt', '.composure', '.zip'];

/** Lets somebody choose files of their own. */
export const OpenFiles = ({ studio: { filing } }: { studio: Studio }) => {
  const words = useFilesWords();
  const open = async (): Promise<void> => filing.incoming.take(await filing.disk.choose(ENDINGS));
  return (
    <button type="button" class="button" onClick={() => void open()}>
      {words.open}
    </button>
  );
};
