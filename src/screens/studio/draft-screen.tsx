import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FunctionComponent } from 'preact';
import { DRAFT_VIEWS, type DraftView } from '../../app/route.ts';
import { type Command, createCommands, isAvailable, isPressed } from '../../app/studio/commands.ts';
import type { Studio } from '../../app/studio/studio.ts';
import { titleOf } from '../../app/studio/workspace/title.ts';
import type { Workspace } from '../../app/studio/workspace/workspace.ts';
import { useSelected, useStore } from '../hooks/use-store.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices } from '../services.ts';
import { lazy } from '../hooks/lazy.tsx';
import { ElsewhereView } from './kept/elsewhere.tsx';
import { ReadySwitch } from './kept/ready-switch.tsx';
import { SaveState } from './kept/save-state.tsx';
import { useKeptWords } from './kept/use-kept-words.ts';
import { Problems } from './problems/problems.tsx';
import { usePlayPanel } from './play/use-play-panel.ts';
import { DraftProvider, useDraft } from './services.ts';
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

const undoing = (
  workspace: Workspace,
  words: ReturnType<typeof useStudioWords>,
): readonly Command[] => [
  {
    id: 'undo',
    name: words.undo(null),
    keys: ['Mod-z'],
    group: words.heading,
    available: () => workspace.store.getState().past.length > 0,
    run: () => workspace.undo(),
  },
  {
    id: 'redo',
    name: words.redo(null),
    keys: ['Mod-y', 'Mod-Shift-z'],
    group: words.heading,
    available: () => workspace.store.getState().future.length > 0,
    run: () => workspace.redo(),
  },
];

const Tabs = ({ view }: { view: DraftView }) => {
  const { navigation } = useServices();
  const { workspace } = useDraft();
  const words = useStudioWords();
  const draft = workspace.store.getState().id;
  return (
    <nav class="studio-tabs" aria-label={words.tabs}>
      <div role="tablist">
        {DRAFT_VIEWS.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === view}
            onClick={() => navigation.go({ name: 'draft', draft, view: name })}
          >
            {words.views[name]}
          </button>
        ))}
      </div>
    </nav>
  );
};

const UndoRedo = () => {
  const { workspace } = useDraft();
  const words = useStudioWords();
  const { past, future } = useStore(workspace.store);
  const [done, undone] = [past.at(-1)?.says ?? null, future.at(-1)?.says ?? null];
  return (
    <div class="studio-undo">
      <button
        type="button"
        class="button"
        disabled={done === null}
        title={words.undo(done)}
        onClick={() => workspace.undo()}
      >
        {words.undo(null)}
      </button>
      <button
        type="button"
        class="button"
        disabled={undone === null}
        title={words.redo(undone)}
        onClick={() => workspace.redo()}
      >
        {words.redo(null)}
      </button>
    </div>
  );
};

const useShortcuts = (): void => {
  const { commands } = useDraft();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = commands.store
        .getState()
        .find(
          ({ keys = [], ...rest }) => keys.some(key => isPressed(key, event)) && isAvailable(rest),
        );
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands]);
};

/** The view, or what can be read of the scenario while another tab has it. */
const Shown = ({ view }: { view: DraftView }) => {
  const { studio, workspace } = useDraft();
  const { isElsewhere } = useStore(studio.keeperOf(workspace).here);
  const View = VIEWS[view];
  if (isElsewhere === true) return <ElsewhereView />;
  return (
    <>
      {View !== undefined && <View />}
      <Problems view={view} />
    </>
  );
};

const Frame = ({ view }: { view: DraftView }) => {
  const { workspace } = useDraft();
  const { history } = useKeptWords();
  const [showsHistory, setShowsHistory] = useState(false);
  const words = useStudioWords();
  const title = useSelected(workspace.store, ({ files }) => titleOf(files));
  const playing = usePlayPanel();
  useShortcuts();
  return (
    <Page title={title === '' ? words.untitled : title} kind="draft">
      <div class="studio-head">
        <PageHeading>{title === '' ? words.untitled : title}</PageHeading>
        <UndoRedo />
        <button
          type="button"
          class="button"
          aria-expanded={showsHistory}
          onClick={() => setShowsHistory(!showsHistory)}
        >
          {history.open}
        </button>
      </div>
      <div class="studio-save">
        <SaveState />
        <button
          type="button"
          class="button button-main"
          ref={playing.button}
          aria-expanded={playing.isOpen}
          onClick={playing.open}
        >
          {playing.words.open}
        </button>
      </div>
      <ReadySwitch />
      {showsHistory && <HistoryPanel close={() => setShowsHistory(false)} />}
      <Tabs view={view} />
      <Shown view={view} />
      {playing.isOpen && <DraftPlay from={playing.from} close={playing.close} />}
    </Page>
  );
};

/** A scenario of one's own, open to be written on. */
export const DraftScreen = ({ studio, workspace, view }: Props) => {
  const words = useStudioWords();
  const draft = useMemo(
    () => ({ studio, workspace, checker: studio.checker(workspace), commands: createCommands() }),
    [studio, workspace],
  );
  useEffect(() => {
    draft.checker.check();
    return () => draft.checker.close();
  }, [draft]);
  useEffect(() => draft.commands.add(undoing(workspace, words)), [draft, workspace, words]);
  return (
    <DraftProvider value={draft}>
      <Frame view={view} />
    </DraftProvider>
  );
};
