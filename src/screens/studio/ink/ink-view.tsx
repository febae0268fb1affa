import './ink.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { unreachable } from '../../../engine/result.ts';
import { keysInWords } from '../../../app/studio/command-keys.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { isMac } from '../commands/is-mac.ts';
import { useDraft } from '../services.ts';
import type { NameHere } from '../../../app/studio/ink/name-scope.ts';
import { MeaningOf, References, Rename } from './asides.tsx';
import { FileTabs, FileTools } from './file-tabs.tsx';
import { Outline } from './outline.tsx';
import { RenameFile } from './rename-file.tsx';
import { useInkCommands } from './use-ink-commands.ts';
import { useInkEditor } from './use-ink-editor.ts';
import { useInkWords } from './use-ink-words.ts';
import { useHoverMeaning, useMeaning, type WholeMeaning } from './use-meaning.ts';
import { Words } from './words.tsx';

type Asked =
  | ({ readonly what: 'references' | 'rename' } & NameHere)
  | { readonly what: 'meaning'; readonly meaning: WholeMeaning }
  | { readonly what: 'file'; readonly file: string }
  | { readonly what: 'no-name' | 'words' };

interface AsideProps {
  readonly asked: Asked;
  readonly close: () => void;
  readonly forget: () => void;
}

const Aside = ({ asked, close, forget }: AsideProps) => {
  const words = useInkWords();
  switch (asked.what) {
    case 'references':
      return <References key={asked.name} {...asked} close={close} />;
    case 'rename':
      return <Rename key={asked.name} {...asked} close={close} />;
    case 'meaning':
      return <MeaningOf meaning={asked.meaning} close={close} />;
    case 'file':
      return <RenameFile key={asked.file} file={asked.file} close={close} renamed={forget} />;
    case 'words':
      return <p role="status">{words.nothingHere}</p>;
    case 'no-name':
      return <p role="status">{words.noName}</p>;
    default:
      return unreachable(asked);
  }
};

/** What is asked about the place of the cursor, and the answer's place on the page. */
const useAsking = (mean: ReturnType<typeof useMeaning>) => {
  const [asked, ask] = useState<Asked | null>(null);
  const asking = useMemo(() => {
    const about = (what: 'references' | 'rename') => (known: NameHere | null) =>
      ask(known === null ? { what: 'no-name' } : { what, ...known });
    return {
      references: about('references'),
      rename: about('rename'),
      renameFile: (file: string): void => ask({ what: 'file', file }),
      explain: (at: Parameters<typeof mean>[0]): void => {
        const meaning = mean(at);
        ask(meaning === null ? { what: 'words' } : { what: 'meaning', meaning });
      },
    };
  }, [mean]);
  return { asked, asking, forget: () => ask(null) };
};

/** The file that is shown: where somebody was last, or whichever is chosen. */
const useShownFile = () => {
  const { workspace } = useDraft();
  const files = useSelected(workspace.store, state => state.files);
  const place = useSelected(workspace.store, state => state.place?.file ?? null);
  const [chosen, choose] = useState(place ?? files[0]?.name ?? '');
  useEffect(() => {
    if (place !== null) choose(place);
  }, [place]);
  const file = files.some(({ name }) => name === chosen) ? chosen : (files[0]?.name ?? '');
  return { file, choose };
};

const onKeyboard = (keys: string): string => keysInWords(keys, isMac());

/** The scenario as its files say it. */
export const InkView = () => {
  const words = useInkWords();
  const { file, choose } = useShownFile();
  const mean = useMeaning();
  const { asked, asking, forget } = useAsking(mean);
  const { host, editor } = useInkEditor(file, useHoverMeaning(mean));
  useInkCommands(file, editor, asking);
  const close = (): void => {
    forget();
    editor.current?.focus();
  };
  return (
    <div class="ink" onKeyDown={event => event.key === 'Escape' && asked !== null && close()}>
      <FileTabs label={words.files} chosen={file} choose={choose} />
      <div class="ink-bar">
        <Outline file={file} />
        <Words />
        <FileTools chosen={file} />
      </div>
      {asked !== null && <Aside asked={asked} close={close} forget={forget} />}
      <div class="ink-editor" ref={host} />
      <p class="note">{words.help(onKeyboard('Shift-F1'), onKeyboard('Mod-k'))}</p>
    </div>
  );
};
