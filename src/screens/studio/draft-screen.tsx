import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FunctionComponent } from 'preact';
import type { DraftView } from '../../app/route.ts';
import { createCommands } from '../../app/studio/commands.ts';
import type { Studio } from '../../app/studio/studio.ts';
import { titleOf } from '../../app/studio/workspace/title.ts';
import type { Workspace } from '../../app/studio/workspace/workspace.ts';
import { useSelected, useStore } from '../hooks/use-store.ts';
import { Page } from '../parts/page.tsx';
import { lazy } from '../hooks/lazy.tsx';
import { KeysDialog } from './commands/keys-dialog.tsx';
import { Palette } from './commands/palette.tsx';
import { useFrameCommands } from './commands/use-frame-commands.ts';
import { useShortcuts } from './commands/use-shortcuts.ts';
import { DraftBar, DraftHead } from './draft-head.tsx';
import { DraftDrop } from './files/draft-drop.tsx';
import { ElsewhereView } from './kept/elsewhere.tsx';
import { Problems } from './problems/problems.tsx';
import { usePlayPanel } from './play/use-play-panel.ts';
import { CommandsProvider, DraftProvider, type OpenDraft, useDraft } from './services.ts';
import { useStudioWords } from './use-studio-words.ts';

interface Props {
  readonly studio: Studio;
  readonly workspace: Workspace;
  readonly view: DraftView;
}

const InkView = lazy(async () => (await import('./ink/ink-view.tsx')).InkView);
const MapView = lazy(async () => (await import('./map/map-view.tsx')).MapView);

const ProofView = lazy(async () => (await import('./proof/proof-view.tsx')).ProofView);
const ShareView = lazy(async () => (await import('./share/share-view.tsx')).ShareView);
const SceneView = lazy(async () => (await import('./header/scene-view.tsx')).SceneView);

const CardsView = lazy(async () => (await import('./cards/cards-view.tsx')).CardsView);

const DraftPlay = lazy(async () => (await import('./play/draft-play.tsx')).DraftPlay);
const HistoryPanel = lazy(async () => (await import('./kept/history-panel.tsx')).HistoryPanel);

/** The views that there are; the frame shows a tab for each. */
const VIEWS: Readonly<Partial<Record<DraftView, FunctionComponent>>> = {
  scene: SceneView,
  cards: CardsView,
  ink: InkView,
  map: MapView,
  proof: ProofView,
  share: ShareView,
};

/** The view, or what can be read of the scenario while another tab has it. */
const Shown = ({ view }: { view: DraftView }) => {
  const { studio, workspace } = useDraft();
  const { isElsewhere } = useStore(studio.keeperOf(workspace).here);
  const View = VIEWS[view];
  const isReadOnly = isElsewhere === true;
  if (isReadOnly)
    return (
      <>
        <DraftDrop isReadOnly />
        <ElsewhereView />
      </>
    );
  return (
    <>
      <DraftDrop isReadOnly={false} />
      {View !== undefined && <View />}
      <Problems view={view} />
    </>
  );
};

/** What lies over the view or opens above it. */
const usePanels = () => {
  const [showsHistory, setShowsHistory] = useState(false);
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const doors = useMemo(
    () => ({
      openPalette: () => setOpen('palette'),
      openKeys: () => setOpen('keys'),
      openVersions: () => setShowsHistory(true),
    }),
    [],
  );
  return { showsHistory, setShowsHistory, open, setOpen, doors };
};

/** Another view begins at its top, below the bar, unless it brings its own place into sight. */
const useTopOfView = (view: DraftView): void => {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const above = document.querySelector('.studio-bar')?.previousElementSibling;
    const below = (above?.getBoundingClientRect().bottom ?? 0) + window.scrollY;
    if (!isFirst.current && window.scrollY > below) window.scrollTo(0, below);
    isFirst.current = false;
  }, [view]);
};

const Frame = ({ view }: { view: DraftView }) => {
  const { workspace } = useDraft();
  const { showsHistory, setShowsHistory, open, setOpen, doors } = usePanels();
  const words = useStudioWords();
  const title = useSelected(workspace.store, ({ files }) => titleOf(files));
  const playing = usePlayPanel();
  const versions = { isOpen: showsHistory, open: () => setShowsHistory(!showsHistory) };
  useTopOfView(view);
  useFrameCommands(view, doors);
  useShortcuts();
  return (
    <Page title={title === '' ? words.untitled : title} kind="draft">
      <DraftHead versions={versions} />
      {showsHistory && <HistoryPanel close={() => setShowsHistory(false)} />}
      <DraftBar view={view} playing={playing} />
      <Shown view={view} />
      {open === 'palette' && <Palette close={() => setOpen(null)} />}
      {open === 'keys' && <KeysDialog close={() => setOpen(null)} toPalette={doors.openPalette} />}
      {playing.isOpen && <DraftPlay close={playing.close} />}
    </Page>
  );
};

/** A scenario of one's own, open to be written on. */
export const DraftScreen = ({ studio, workspace, view }: Props) => {
  const draft = useMemo(
    (): OpenDraft => ({
      studio,
      workspace,
      checker: studio.checker(workspace),
      commands: createCommands(),
      writesIn: { current: 'cards' },
    }),
    [studio, workspace],
  );
  useEffect(() => {
    draft.checker.check();
    return () => draft.checker.close();
  }, [draft]);
  return (
    <DraftProvider value={draft}>
      <CommandsProvider value={draft.commands}>
        <Frame view={view} />
      </CommandsProvider>
    </DraftProvider>
  );
};
