import type { RefObject } from 'preact';
import { addressOf, DRAFT_VIEWS, type DraftView } from '../../app/route.ts';
import { titleOf } from '../../app/studio/workspace/title.ts';
import { useSelected } from '../hooks/use-store.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHeading } from '../parts/page.tsx';
import { useServices } from '../services.ts';
import { CommandButton } from './commands/command-button.tsx';
import { DiskBar } from './files/disk-bar.tsx';
import { Origin } from './kept/origin.tsx';
import { ReadySwitch } from './kept/ready-switch.tsx';
import { SaveState } from './kept/save-state.tsx';
import { useKeptWords } from './kept/use-kept-words.ts';
import { usePlayWords } from './play/use-play-words.ts';
import { useDraft } from './services.ts';
import { useStudioWords } from './use-studio-words.ts';

/** A panel beside the view, and the button that opens it. */
interface Panel {
  readonly isOpen: boolean;
  readonly open: () => void;
}

const ARROWS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The tabs are one stop for the Tab key; arrows go from one to the next. */
const moveAmongTabs = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex(tab => tab === document.activeElement);
  const next = ARROWS[event.key]?.(at, tabs.length);
  if (next === undefined || at < 0) return;
  event.preventDefault();
  tabs[next]?.focus();
};

const Tabs = ({ view }: { view: DraftView }) => {
  const { navigation } = useServices();
  const { workspace } = useDraft();
  const words = useStudioWords();
  const draft = workspace.store.getState().id;
  return (
    <nav class="studio-tabs" aria-label={words.tabs}>
      <div role="tablist" onKeyDown={moveAmongTabs}>
        {DRAFT_VIEWS.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === view}
            tabIndex={name === view ? 0 : -1}
            onClick={() => navigation.go({ name: 'draft', draft, view: name })}
          >
            {words.views[name]}
          </button>
        ))}
      </div>
    </nav>
  );
};

/** What the scenario is called, and what becomes of it. */
export const DraftHead = ({ versions }: { versions: Panel }) => {
  const { workspace } = useDraft();
  const { history } = useKeptWords();
  const words = useStudioWords();
  const title = useSelected(workspace.store, ({ files }) => titleOf(files));
  return (
    <div class="studio-head">
      <a class="studio-back" href={addressOf({ name: 'studio' })} aria-label={words.toStudio}>
        <Icon name="back" />
      </a>
      <PageHeading>{title === '' ? words.untitled : title}</PageHeading>
      <Origin />
      <SaveState />
      <ReadySwitch />
      <DiskBar />
      <button
        type="button"
        class="studio-quiet"
        aria-expanded={versions.isOpen}
        onClick={versions.open}
      >
        {history.open}
      </button>
    </div>
  );
};

interface BarProps {
  readonly view: DraftView;
  readonly playing: Panel & { readonly button: RefObject<HTMLButtonElement | null> };
}

/** The ways through the scenario and what is always at hand; it stays in sight while the page scrolls. */
export const DraftBar = ({ view, playing }: BarProps) => {
  const words = usePlayWords();
  return (
    <div class="studio-bar">
      <Tabs view={view} />
      <div class="studio-tools">
        <CommandButton id="undo" icon="undo" />
        <CommandButton id="redo" icon="redo" />
        <CommandButton id="palette" icon="search" />
        <button
          type="button"
          class="button button-main studio-play"
          ref={playing.button}
          aria-expanded={playing.isOpen}
          onClick={playing.open}
        >
          {words.open}
        </button>
      </div>
    </div>
  );
};
