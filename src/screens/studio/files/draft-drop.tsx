import './files.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import type { Chosen } from '../../../app/studio/disk/disk.ts';
import type { OpenedScenario, Refused } from '../../../app/studio/incoming/opened.ts';
import { addFiles, counterpart } from '../../../app/studio/workspace/add-files.ts';
import { replaceFiles } from '../../../app/studio/workspace/replace-files.ts';
import { useServices } from '../../services.ts';
import { Dialog } from '../commands/dialog.tsx';
import { useCommands, useCommandWords } from '../commands/use-commands.ts';
import { type OpenDraft, useDraft } from '../services.ts';
import { DropZone } from './drop-zone.tsx';
import { ENDINGS } from './open-files.tsx';
import { useFilesWords } from './use-files-words.ts';

/** Files that were dropped onto a scenario, until somebody has said what they are to be. */
interface Dropped {
  readonly chosen: Chosen;
  readonly name: string;
  readonly scenario: OpenedScenario | null;
  readonly refused: readonly Refused[];
}

const read = async ({ studio }: OpenDraft, chosen: Chosen): Promise<Dropped | 'many' | null> => {
  const sharing = await studio.loadSharing().catch(() => null);
  if (sharing === null || chosen.files.length + chosen.unread.length === 0) return null;
  const { scenarios, backups, refused } = await sharing.readOpened(chosen.files);
  if (backups.length > 0 || scenarios.length > 1) return 'many';
  const unread = chosen.unread.map(name => ({ name, problem: 'opened/unreadable' as const }));
  const [scenario = null] = scenarios;
  const name =
    scenario?.container ?? scenario?.from[0] ?? refused[0]?.name ?? unread[0]?.name ?? '';
  return { chosen, name, scenario, refused: [...refused, ...unread] };
};

/** Two changes that the scenario may go through; each is one step that can be undone. */
const useTaking = ({ name, scenario }: Dropped) => {
  const { workspace } = useDraft();
  const { dropped: words } = useFilesWords();
  const { files } = workspace.store.getState();
  const given = scenario?.files ?? [];
  const others = files.filter(file => scenario?.missing.includes(file.name));
  return {
    known: given.length === 1 ? counterpart(files, given[0]?.name ?? '') : undefined,
    replace: () =>
      workspace.change(replaceFiles(words.replaced(name), files, [...given, ...others])),
    include: () => workspace.change(addFiles(words.included(name), files, given)),
  };
};

interface AskProps {
  readonly dropped: Dropped;
  readonly close: () => void;
  readonly another: () => void;
}

const Ways = ({ dropped, close, another }: AskProps) => {
  const { dropped: words } = useFilesWords();
  const { known, replace, include } = useTaking(dropped);
  const ways = [
    { name: words.replace, act: replace },
    { name: known === undefined ? words.include : words.renew(known.name), act: include },
    { name: words.another, act: another },
  ];
  return (
    <>
      <p>{words.text}</p>
      <div class="drop-ways">
        {ways.map(({ name, act }) => (
          <button
            key={name}
            type="button"
            class="button"
            onClick={() => {
              act();
              close();
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
};

const Ask = (props: AskProps) => {
  const { dropped, close } = props;
  const words = useFilesWords();
  const heading = words.dropped.heading(dropped.name);
  return (
    <Dialog class="drop-dialog" label={heading} onClose={close}>
      {dropped.refused.map(({ name, problem }) => (
        <p key={name}>{words.refused[problem](name)}</p>
      ))}
      {dropped.scenario !== null && (
        <>
          <h2>{heading}</h2>
          <Ways {...props} />
        </>
      )}
      <button type="button" class="button" onClick={close}>
        {dropped.scenario === null ? words.dismiss : words.dropped.cancel}
      </button>
    </Dialog>
  );
};

/** The same for whoever drags nothing. */
const useAddCommand = (take: (chosen: Chosen) => Promise<void>, isReadOnly: boolean): void => {
  const { disk } = useDraft().studio.filing;
  const { groups } = useCommandWords();
  const { dropped } = useFilesWords();
  const taking = useRef(take);
  taking.current = take;
  const list = useMemo((): readonly Command[] => {
    const run = async (): Promise<void> => taking.current(await disk.choose(ENDINGS));
    const add = { id: 'add-files', name: dropped.command, group: groups.keep };
    return isReadOnly ? [] : [{ ...add, run: () => void run() }];
  }, [disk, dropped, groups, isReadOnly]);
  useCommands(list);
};

/**
 * Takes files that are dropped onto a scenario: nothing happens to it before somebody has said what,
 * and nothing at all where another tab has it.
 */
export const DraftDrop = ({ isReadOnly }: { isReadOnly: boolean }) => {
  const draft = useDraft();
  const { navigation } = useServices();
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const another = (chosen: Chosen): void => {
    void draft.studio.filing.incoming.take(chosen);
    navigation.go({ name: 'studio' });
  };
  const take = async (chosen: Chosen): Promise<void> => {
    const found = isReadOnly ? 'many' : await read(draft, chosen);
    if (found === 'many') another(chosen);
    else setDropped(found);
  };
  useAddCommand(take, isReadOnly);
  return (
    <>
      <DropZone onFiles={chosen => void take(chosen)} />
      {dropped !== null && (
        <Ask
          dropped={dropped}
          close={() => setDropped(null)}
          another={() => another(dropped.chosen)}
        />
      )}
    </>
  );
};
