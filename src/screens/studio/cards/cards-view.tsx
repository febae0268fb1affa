import './cards.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import { cardsOf } from '../../../app/studio/cards/cards-of.ts';
import type { Told } from '../../../app/studio/cards/decision-commands.ts';
import { placeOfStep } from '../../../app/studio/cards/places.ts';
import { actWordsFor, cardsWordsFor } from '../../../app/words/studio-cards-words.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { arranged } from './arranged.ts';
import { type CardsContext, CardsProvider, useCards } from './context.ts';
import { DecisionList, Jump, TextScenes } from './decision-list.tsx';
import { MarksHelp } from './help.tsx';
import { NotesProvider } from './notes.tsx';
import { Advice, Headers, Tools } from './tools.tsx';
import { useFolds } from './use-folds.ts';
import { useMenus } from './use-menus.ts';
import { useGaps } from './use-gaps.ts';
import { useOpenNames } from './use-open-names.ts';
import { useOpenNotes } from './use-notes.ts';
import { type Flag, usePlace } from './use-place.ts';

interface ScriptProps {
  readonly sections: readonly PlacedSection[];
  readonly isMoved: Flag;
}

const Script = ({ sections, isMoved }: ScriptProps) => {
  const { before, decisions, after } = arranged(sections);
  const folds = useFolds(decisions);
  const { host, follow } = usePlace(sections, folds.unfold, isMoved);
  const { menus } = useCards();
  const gaps = useGaps(host, sections, folds.unfoldAll);
  return (
    <div class="cards-page">
      <Jump decisions={decisions} />
      <div
        class="cards-script"
        ref={host}
        onFocusIn={event => {
          follow(event);
          if (event.target instanceof Element) menus.follow(event.target);
        }}
      >
        <Tools sections={sections} folds={folds} gaps={gaps} />
        <Advice sections={sections} />
        <TextScenes scenes={before} />
        <DecisionList decisions={decisions} folds={folds} />
        <TextScenes scenes={after} />
        <Headers sections={sections} />
      </div>
    </div>
  );
};

/** Milliseconds for which what was done is told. */
const TOLD = 8000;

const useNotice = () => {
  const [notice, tell] = useState('');
  useEffect(() => {
    if (notice === '') return undefined;
    const timer = setTimeout(() => tell(''), TOLD);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, tell] as const;
};

/** Does something, and goes to what came of it. Whoever moves something goes on in it where they were. */
const useAct = (isMoved: Flag): CardsContext['act'] => {
  const { workspace } = useDraft();
  const { store } = workspace;
  return useCallback(
    (run, moved) => {
      const { revision } = store.getState();
      run();
      const { past, revision: now } = store.getState();
      const step = past.at(-1);
      if (step === undefined || now === revision) return;
      isMoved.current = moved !== undefined;
      workspace.goTo(placeOfStep(step, moved ?? null));
    },
    [workspace],
  );
};

/** The conversation as a playscript with a marking sheet: no ink is needed to write on it. */
export const CardsView = () => {
  const { workspace } = useDraft();
  const messages = useWords();
  const [words, acts] = useMemo(
    () => [cardsWordsFor(messages), actWordsFor(messages)] as const,
    [messages],
  );
  const files = useSelected(workspace.store, state => state.files);
  const { sections, names: latest } = useMemo(() => cardsOf(workspace), [workspace, files]);
  const { names, namesNow } = useOpenNames(latest);
  const [notice, tell] = useNotice();
  const [isHelping, setHelping] = useState(false);
  const notes = useOpenNotes(sections);
  const isMoved = useRef(false);
  const act = useAct(isMoved);
  const menus = useMenus(words);
  const context = useMemo(
    () => ({
      workspace,
      words,
      acts,
      names,
      namesNow,
      tell,
      told: (what: Told) => tell(words.did[what]),
      openHelp: () => setHelping(true),
      act,
      menus,
    }),
    [workspace, words, acts, names, namesNow, act, menus],
  );
  return (
    <CardsProvider value={context}>
      <NotesProvider value={notes}>
        <div class="cards">
          <p class="cards-notice" role="status">
            {notice}
          </p>
          <Script sections={sections} isMoved={isMoved} />
        </div>
      </NotesProvider>
      <MarksHelp isOpen={isHelping} onClose={() => setHelping(false)} />
    </CardsProvider>
  );
};
