import { useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import { isRemovable } from '../../../app/studio/map/part-edits.ts';
import { idCalled } from '../../../app/studio/map/part-names.ts';
import type { MapPart, StoryMap } from '../../../app/studio/map/story-map.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { cardsOf, type Deeds } from './use-deeds.ts';
import { useMapWords } from './use-map-words.ts';

/** Something that can be done with the chosen part. */
export interface PartCommand {
  readonly id: string;
  readonly name: string;
  /** On the map, while a card has the focus. */
  readonly key?: string;
  readonly isMain?: boolean;
  readonly isOn: boolean;
  readonly run: () => void;
}

export interface PartCommands {
  readonly list: readonly PartCommand[];
  readonly isRenaming: boolean;
  readonly rename: (to: string) => void;
  readonly stopRenaming: () => void;
}

interface Around {
  readonly map: StoryMap;
  readonly part: MapPart | undefined;
  readonly deeds: Deeds;
  /** Gives the focus back to the map. */
  readonly onDone: () => void;
  readonly onExpect: (id: string) => void;
  readonly onNew: () => void;
}

type Words = ReturnType<typeof useMapWords>;

const listOf = (
  part: MapPart,
  { deeds, onExpect, onNew, onDone }: Around,
  words: Words,
  { canGo, rename }: { readonly canGo: boolean; readonly rename: () => void },
): readonly PartCommand[] => {
  const { kind } = part;
  const isWritten = kind !== 'missing';
  const isTold = kind === 'start' || kind === 'knot' || kind === 'stitch';
  const remove = (): void => {
    if (!deeds.remove(part)) return;
    onExpect('');
    onDone();
  };
  const make = { id: 'make', name: words.make(part.name), isMain: true, isOn: !isWritten };
  const toCard = words.toCard[cardsOf(part) === 'scene' ? 'scene' : 'cards'];
  return [
    { ...make, run: () => deeds.make(part) },
    { id: 'line', name: words.toLine, key: 'Enter', isOn: true, run: () => deeds.toLine(part) },
    {
      id: 'card',
      name: toCard,
      key: 'c',
      isOn: isTold || kind === 'desk',
      run: () => deeds.toCard(part),
    },
    { id: 'play', name: words.play, key: 'p', isOn: isTold, run: () => deeds.play(part) },
    { id: 'after', name: words.after, key: 'n', isOn: isTold, run: onNew },
    {
      id: 'rename',
      name: words.rename,
      key: 'F2',
      isOn: isWritten && kind !== 'start',
      run: rename,
    },
    { id: 'remove', name: words.remove, key: 'Delete', isOn: canGo, run: remove },
  ];
};

/** The same commands for palette and page of keys; the part is whichever is chosen by then. */
const useInPalette = (list: readonly PartCommand[]): void => {
  const words = useMapWords();
  const latest = useRef(list);
  latest.current = list;
  const commands = useMemo((): readonly Command[] => {
    const now = (id: string) => latest.current.find(command => command.id === id);
    return latest.current
      .filter(({ id }) => id !== 'make')
      .map(({ id, name }) => ({
        id: `map-${id}`,
        name,
        group: words.map,
        ...(id === 'rename' ? { keys: ['F2'] } : {}),
        available: () => now(id)?.isOn === true,
        why: words.notOfThis,
        run: () => now(id)?.run(),
      }));
  }, [words]);
  useCommands(commands);
};

/** What can be done with the chosen part, by buttons, keys and the palette. */
export const usePartCommands = (around: Around): PartCommands => {
  const { map, part, deeds, onDone, onExpect } = around;
  const { workspace } = useDraft();
  const words = useMapWords();
  const files = useSelected(workspace.store, state => state.files);
  const [renaming, setRenaming] = useState<string | null>(null);
  const canGo = useMemo(
    () => part !== undefined && isRemovable(files, map, part),
    [files, map, part],
  );
  const stop = (): void => {
    setRenaming(null);
    onDone();
  };
  const list =
    part === undefined
      ? []
      : listOf(part, around, words, { canGo, rename: () => setRenaming(part.id) });
  useInPalette(list);
  return {
    list,
    isRenaming: part !== undefined && renaming === part.id,
    rename: to => {
      if (part === undefined || !deeds.rename(part, to)) return;
      onExpect(idCalled(part.id, to));
      stop();
    },
    stopRenaming: stop,
  };
};
