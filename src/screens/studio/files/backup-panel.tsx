import './files.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { overdue } from '../../../app/studio/backup/reminder.ts';
import type { Command } from '../../../app/studio/commands.ts';
import type { Studio } from '../../../app/studio/studio.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useCommands, useCommandWords } from '../commands/use-commands.ts';
import { useKeptWords } from '../kept/use-kept-words.ts';
import { useFilesWords } from './use-files-words.ts';

interface Props {
  readonly studio: Studio;
}

/** Saves everything, and tells what came of it. */
const useSaving = ({ filing }: Studio) => {
  const { backup, disk } = useFilesWords();
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    setSaid(backup.making);
    const saved = await filing.backups.save();
    setSaid(saved.ok ? backup.saved(saved.value) : disk.problems[saved.error]);
  };
  return { said, save };
};

/** What the browser has said of keeping things for good, in plain words. */
const Promised = ({ studio }: Props) => {
  const { promise } = useKeptWords();
  const { said } = useStore(studio.promise);
  return said === null ? null : <p class="note">{promise[said]}</p>;
};

interface Doing {
  readonly hasSome: boolean;
  readonly save: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** The same for palette and keys. */
const useBackupCommands = (doing: Doing): void => {
  const { backup } = useFilesWords();
  const { groups } = useCommandWords();
  const latest = useRef(doing);
  latest.current = doing;
  const list = useMemo((): readonly Command[] => {
    const group = groups.keep;
    return [
      {
        id: 'backup',
        name: backup.make,
        group,
        available: () => latest.current.hasSome,
        why: backup.nothingToSave,
        run: () => void latest.current.save(),
      },
      { id: 'restore', name: backup.restore, group, run: () => void latest.current.restore() },
    ];
  }, [backup, groups]);
  useCommands(list);
};

/** Everything in one file, and back. */
export const BackupPanel = ({ studio }: Props) => {
  const { backup } = useFilesWords();
  const { records } = useStore(studio.drafts.store);
  const { said, save } = useSaving(studio);
  const { incoming, disk } = studio.filing;
  const restore = async (): Promise<void> => incoming.take(await disk.choose(['.zip']));
  const hasSome = records.length > 0;
  useBackupCommands({ hasSome, save, restore });
  return (
    <section class="backup" aria-labelledby="backup">
      <h2 id="backup">{backup.heading}</h2>
      <Promised studio={studio} />
      <p class="note">{backup.text}</p>
      <div class="actions">
        {hasSome && (
          <button type="button" class="button" onClick={() => void save()}>
            {backup.make}
          </button>
        )}
        <button type="button" class="button" onClick={() => void restore()}>
          {backup.restore}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
};

/** A word when what was written has been in this browser alone for long. */
export const BackupReminder = ({ studio }: Props) => {
  const { backup } = useFilesWords();
  const { records } = useStore(studio.drafts.store);
  const [isLater, setLater] = useState(false);
  const { said, save } = useSaving(studio);
  const count = isLater ? 0 : overdue(records, studio.clock.now());
  return (
    <div class="notice-place" role="status">
      {count > 0 && (
        <div class="notice backup-reminder">
          <p>{backup.reminder(count)}</p>
          <button type="button" class="button button-main" onClick={() => void save()}>
            {backup.make}
          </button>
          <button type="button" class="button" onClick={() => setLater(true)}>
            {backup.later}
          </button>
        </div>
      )}
      {said !== '' && <p>{said}</p>}
    </div>
  );
};
