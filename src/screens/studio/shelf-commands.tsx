import { useMemo, useState } from 'preact/hooks';
import { keysInWords } from '../../app/studio/command-keys.ts';
import type { Command } from '../../app/studio/commands.ts';
import type { Studio } from '../../app/studio/studio.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices } from '../services.ts';
import { isMac } from './commands/is-mac.ts';
import { KeysDialog } from './commands/keys-dialog.tsx';
import { Palette } from './commands/palette.tsx';
import { useCommands, useCommandWords } from './commands/use-commands.ts';
import { useShortcuts } from './commands/use-shortcuts.ts';
import { KINDS, type Kind } from './new/use-beginning.ts';
import { useNewWords } from './new/use-new-words.ts';
import { useStudioWords } from './use-studio-words.ts';

const PALETTE = 'Mod-k';

interface Props {
  readonly studio: Studio;
  /** Stays the same one. */
  readonly begin: (kind: Kind) => void;
}

/** Ways to begin, and to each scenario that there is. */
const useShelfCommands = ({ studio, begin }: Props): void => {
  const { navigation } = useServices();
  const [words, { kinds }] = [useStudioWords(), useNewWords()];
  const { records } = useStore(studio.drafts.store);
  const list = useMemo(
    (): readonly Command[] => [
      ...KINDS.map(kind => ({
        id: `new-${kind}`,
        name: `${words.newScenario}: ${kinds[kind].name}`,
        group: words.heading,
        run: () => begin(kind),
      })),
      ...records.map(({ id, title }) => ({
        id: `open-${id}`,
        name: title === '' ? words.untitled : title,
        group: words.mine,
        isOne: true,
        run: () => navigation.go({ name: 'draft', draft: id, view: 'cards' }),
      })),
    ],
    [words, kinds, records, navigation, begin],
  );
  useCommands(list);
};

/** What lies over the page, and the commands that open it. */
const useDoors = () => {
  const words = useCommandWords();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const list = useMemo((): readonly Command[] => {
    const group = words.groups.help;
    const [palette, keys] = [() => setOpen('palette'), () => setOpen('keys')];
    return [
      { id: 'palette', name: words.palette, keys: [PALETTE], group, run: palette },
      { id: 'keys', name: words.keys, keys: ['?'], group, run: keys },
    ];
  }, [words]);
  useCommands(list);
  return { words, open, setOpen };
};

/** The button that finds every command of the home page, and what it opens. */
export const ShelfCommands = (props: Props) => {
  const { words, open, setOpen } = useDoors();
  useShelfCommands(props);
  useShortcuts();
  const close = (): void => setOpen(null);
  const toPalette = (): void => setOpen('palette');
  return (
    <>
      <button
        type="button"
        class="studio-quiet"
        title={`${words.palette} (${keysInWords(PALETTE, isMac())})`}
        onClick={toPalette}
      >
        {words.palette}
      </button>
      {open === 'palette' && <Palette close={close} />}
      {open === 'keys' && <KeysDialog close={close} toPalette={toPalette} />}
    </>
  );
};
