import './cards.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import { createCardReader, type PlacedSection } from '../../../app/studio/cards/cards.ts';
import { addFirstDecision, type Told } from '../../../app/studio/cards/decision-commands.ts';
import { changeSectionInk } from '../../../app/studio/cards/card-commands.ts';
import { actWordsFor, cardsWordsFor } from '../../../app/words/studio-cards-words.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { CardsProvider, useCards } from './context.ts';
import { DecisionCard, keyOfPiece, type PlacedPiece, spotOf, TextScene } from './decision-card.tsx';
import { MarksHelp } from './help.tsx';
import { InkField } from './text-field.tsx';

const piecesOf = (sections: readonly PlacedSection[]): readonly PlacedPiece[] =>
  sections
    .filter(({ section }) => section.knot !== '')
    .flatMap(placed =>
      placed.section.pieces.map((piece, at) => ({ placed, piece, isFirst: at === 0 })),
    );

interface Arranged {
  /** What stands before the first decision. */
  readonly before: readonly PlacedPiece[];
  /** Each decision, with the scenes that follow it up to the next one. */
  readonly decisions: readonly {
    readonly decision: PlacedPiece;
    readonly scenes: readonly PlacedPiece[];
  }[];
  /** What stands behind the last decision: endings, the desk. */
  readonly after: readonly PlacedPiece[];
}

const isDecision = ({ piece }: PlacedPiece): boolean => piece.replies.length > 0;

const arranged = (pieces: readonly PlacedPiece[]): Arranged => {
  const starts = pieces.flatMap((piece, at) => (isDecision(piece) ? [at] : []));
  const [first = pieces.length] = starts;
  const last = starts.at(-1) ?? pieces.length - 1;
  const decisions = starts.flatMap((start, index) => {
    const decision = pieces[start];
    const end = start === last ? start + 1 : (starts[index + 1] ?? pieces.length);
    return decision === undefined ? [] : [{ decision, scenes: pieces.slice(start + 1, end) }];
  });
  return { before: pieces.slice(0, first), decisions, after: pieces.slice(last + 1) };
};

const TextScenes = ({ scenes }: { scenes: readonly PlacedPiece[] }) => (
  <>
    {scenes.map(scene => (
      <TextScene key={keyOfPiece(scene)} {...scene} />
    ))}
  </>
);

/** What stands above the first knot, as it is: its forms are the header's. */
const Header = ({ placed }: { placed: PlacedSection }) => {
  const { words, workspace } = useCards();
  const [isOpen, setOpen] = useState(false);
  const spot = { file: placed.file, section: placed.index, path: [] };
  if (placed.section.text.trim() === '') return null;
  return (
    <details class="cards-header" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="disclosure">{words.header}</summary>
      {isOpen && (
        <InkField
          label={words.inkOf(words.header)}
          value={placed.section.text}
          onInk={ink => changeSectionInk({ words, workspace }, spot, ink)}
        />
      )}
    </details>
  );
};

const titleOf = ({ piece }: PlacedPiece, untitled: string): string =>
  piece.title === '' ? untitled : piece.title;

const idOf = (number: number): string => `decision-${number}`;

const Jump = ({ decisions }: Pick<Arranged, 'decisions'>) => {
  const { words } = useCards();
  return (
    <nav class="cards-jump" aria-label={words.jump}>
      {decisions.map(({ decision }, at) => (
        <button
          key={keyOfPiece(decision)}
          type="button"
          onClick={() => {
            const item = document.getElementById(idOf(at + 1));
            item?.scrollIntoView();
            item?.focus({ preventScroll: true });
          }}
        >
          <span class="decision-number">{at + 1}</span>
          <span>{titleOf(decision, words.untitled)}</span>
        </button>
      ))}
    </nav>
  );
};

const useFolds = (decisions: Arranged['decisions']) => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setFolded(now => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const foldAll = (): void => {
    const keys = decisions.map(({ decision }) => keyOfPiece(decision));
    setFolded(folded.size > 0 ? new Set() : new Set(keys));
  };
  return { folded, toggle, foldAll };
};

const Empty = () => {
  const { words, names, workspace, told } = useCards();
  const ids = names.replies.map(({ id }) => id);
  return (
    <div class="cards-empty">
      <p>{words.empty}</p>
      <button
        type="button"
        class="button button-main"
        onClick={() =>
          told(addFirstDecision({ words, workspace }, { customer: names.customer, ids }))
        }
      >
        {words.steps.addDecision}
      </button>
    </div>
  );
};

/** What can be done with the decisions together. */
const useListCommands = (foldAll: () => void): void => {
  const { words, openHelp } = useCards();
  const latest = useRef(foldAll);
  latest.current = foldAll;
  const list = useMemo((): readonly Command[] => {
    const group = words.decisions;
    return [
      { id: 'cards-fold', name: words.foldAll, group, run: () => latest.current() },
      { id: 'cards-help', name: words.help, group, run: openHelp },
    ];
  }, [words, openHelp]);
  useCommands(list);
};

const DecisionList = ({ decisions }: Pick<Arranged, 'decisions'>) => {
  const { words, openHelp } = useCards();
  const { folded, toggle, foldAll } = useFolds(decisions);
  useListCommands(foldAll);
  return (
    <>
      <div class="cards-tools">
        <button type="button" class="card-quiet" onClick={foldAll}>
          {folded.size > 0 ? words.unfoldAll : words.foldAll}
        </button>
        <button type="button" class="card-quiet" onClick={openHelp}>
          {words.help}
        </button>
      </div>
      {decisions.length === 0 && <Empty />}
      <ol class="decisions" role="list" aria-label={words.decisions}>
        {decisions.map(({ decision, scenes }, at) => {
          const key = keyOfPiece(decision);
          const [before, behind] = [decisions[at - 1]?.decision, decisions[at + 1]?.decision];
          return (
            <li
              key={key}
              id={idOf(at + 1)}
              class="decision"
              tabIndex={-1}
              aria-label={titleOf(decision, words.untitled)}
            >
              <DecisionCard
                {...decision}
                number={at + 1}
                previous={before === undefined ? null : spotOf(before)}
                next={behind === undefined ? null : spotOf(behind)}
                isFolded={folded.has(key)}
                onFold={toggle}
              />
              <TextScenes scenes={scenes} />
            </li>
          );
        })}
      </ol>
    </>
  );
};

const Script = ({ sections }: { sections: readonly PlacedSection[] }) => {
  const { before, decisions, after } = arranged(piecesOf(sections));
  return (
    <div class="cards-page">
      <Jump decisions={decisions} />
      <div class="cards-script">
        {sections
          .filter(({ section }) => section.knot === '')
          .map(placed => (
            <Header key={`${placed.file}/${placed.index}`} placed={placed} />
          ))}
        <TextScenes scenes={before} />
        <DecisionList decisions={decisions} />
        <TextScenes scenes={after} />
      </div>
    </div>
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
  const read = useMemo(createCardReader, [workspace]);
  const files = useSelected(workspace.store, state => state.files);
  const { sections, names } = useMemo(() => read(files), [read, files]);
  const [notice, tell] = useState('');
  const [isHelping, setHelping] = useState(false);
  const context = useMemo(
    () => ({
      workspace,
      words,
      acts,
      names,
      tell,
      told: (what: Told) => tell(words.did[what]),
      openHelp: () => setHelping(true),
    }),
    [workspace, words, acts, names],
  );
  useEffect(() => {
    if (notice === '') return undefined;
    const timer = setTimeout(() => tell(''), 8000);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <CardsProvider value={context}>
      <div class="cards">
        <p class="cards-notice" role="status">
          {notice}
        </p>
        <Script sections={sections} />
      </div>
      <MarksHelp isOpen={isHelping} onClose={() => setHelping(false)} />
    </CardsProvider>
  );
};
