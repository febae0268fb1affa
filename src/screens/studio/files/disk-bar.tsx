import './files.css';
import { useEffect, useMemo } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import type { DiskProblem } from '../../../app/studio/disk/disk.ts';
import type { DiskDesk, DiskState } from '../../../app/studio/disk/disk-desk.ts';
import { useStore } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { CommandButton } from '../commands/command-button.tsx';
import { useCommands, useCommandWords } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { useFilesWords } from './use-files-words.ts';

const useDiskCommands = (desk: DiskDesk): void => {
  const { groups } = useCommandWords();
  const { disk } = useFilesWords();
  const list = useMemo((): readonly Command[] => {
    const group = groups.keep;
    return [
      { id: 'save', name: disk.save, keys: ['Mod-s'], group, run: () => void desk.save() },
      { id: 'save-as', name: disk.saveAs, group, run: () => void desk.saveAs() },
    ];
  }, [desk, groups, disk]);
  useCommands(list);
};

/** Whoever comes back from another program may have changed the file there. */
const useLooking = (desk: DiskDesk): void =>
  useEffect(() => {
    const look = (): void => void desk.look();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [desk]);

const Changed = ({ desk, file }: { desk: DiskDesk; file: string }) => {
  const { disk } = useFilesWords();
  return (
    <div class="notice" role="alert">
      <Icon name="warning" />
      <p>{disk.changed(file)}</p>
      <button type="button" class="button" onClick={() => desk.takeOver()}>
        {disk.takeOver}
      </button>
      <button type="button" class="button" onClick={() => void desk.overwrite()}>
        {disk.overwrite}
      </button>
    </div>
  );
};

/** A few words on how the disk stands to what is here; '' before it matters, and while there is more to say. */
const useStanding = ({ file, isCurrent, downloaded, unsaved, changed }: DiskState): string => {
  const { disk } = useFilesWords();
  if (changed !== null) return '';
  if (file === null) return downloaded === null ? '' : disk.downloaded(downloaded);
  const left = unsaved.length === 0 ? [] : [disk.unsaved(unsaved)];
  return [isCurrent ? disk.current(file) : disk.differs(file), ...left].join(' · ');
};

const Failed = ({ problem }: { problem: DiskProblem }) => (
  <div class="notice" role="alert">
    <Icon name="warning" />
    <p>{useFilesWords().disk.problems[problem]}</p>
    <CommandButton id="save-as" />
  </div>
);

/** Saves what is written to a file, and tells how the file stands to it. */
export const DiskBar = () => {
  const { studio, workspace } = useDraft();
  const desk = studio.filing.diskOf(workspace);
  const state = useStore(desk.store);
  useDiskCommands(desk);
  useLooking(desk);
  const standing = useStanding(state);
  return (
    <>
      <CommandButton id="save" isQuiet />
      <p class="note disk-state" role="status">
        {standing}
      </p>
      {state.changed !== null && <Changed desk={desk} file={state.file ?? ''} />}
      {state.problem !== null && <Failed problem={state.problem} />}
    </>
  );
};
