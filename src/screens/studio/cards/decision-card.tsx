import { memo } from '../../hooks/memo.ts';
import { useState } from 'preact/hooks';
import {
  addToSection,
  changeSectionInk,
  lineInk,
} from '../../../app/studio/cards/card-commands.ts';
import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import {
  addDecisionAfter,
  copyDecision,
  removeDecision,
  swapDecisions,
} from '../../../app/studio/cards/decision-commands.ts';
import { type DecisionSpot, open } from '../../../app/studio/cards/decision-reading.ts';
import { givenName } from '../../../app/studio/cards/given-name.ts';
import { spotAt } from '../../../app/studio/play/spot.ts';
import { usePlayWords } from '../play/use-play-words.ts';
import { useServices } from '../../services.ts';
import { useDraft } from '../services.ts';
import {
  firstLineOf,
  keyOfPiece,
  lastLineOf,
  type PlacedPiece,
  spotOf,
  titleOfPiece,
  titleOfScene,
} from './arranged.ts';
import { CardMenu, stepOfKey } from './card-menu.tsx';
import { DragHandle } from './drag-handle.tsx';
import { markedAt, useCards } from './context.ts';
import { useAddEntries } from './add-entries.ts';
import { Items } from './items.tsx';
import { ProblemBadge } from './notes.tsx';
import { useDecisionDrag } from './use-decision-drag.ts';
import { InkField } from './text-field.tsx';

/** The ink of a section, as a whole. */
const SectionInk = ({ placed, what }: { placed: PlacedSection; what: string }) => {
  const { words, workspace } = useCards();
  const spot = { file: placed.file, section: placed.index, path: [] };
  return (
    <InkField
      label={words.inkOf(what)}
      value={placed.section.text}
      onInk={ink => changeSectionInk({ words, workspace }, spot, ink)}
    />
  );
};

const AsInk = ({ placed, what }: { placed: PlacedSection; what: string }) => {
  const { words } = useCards();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-ink" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="disclosure">{words.asInk}</summary>
      {isOpen && <SectionInk placed={placed} what={what} />}
    </details>
  );
};

const Lead = ({ placed, piece }: PlacedPiece) => {
  const { act, names, words, workspace } = useCards();
  const place = { file: placed.file, section: placed.index };
  const last = piece.lead.at(-1);
  const entries = useAddEntries(place, last?.path ?? []);
  const line = lineInk(names.customer === '' ? null : names.customer, '');
  const add = (): void => {
    if (last === undefined)
      act(() => addToSection({ words, workspace }, { ...place, path: [] }, [line]));
    else entries[0]?.run();
  };
  return (
    <div class="cards-lead">
      <Items place={place} items={piece.lead} />
      <button type="button" class="card-quiet" onClick={add}>
        + {words.addLine}
      </button>
    </div>
  );
};

const Scene = ({ placed, piece }: PlacedPiece) => {
  const place = { file: placed.file, section: placed.index };
  return (
    <>
      <Lead placed={placed} piece={piece} isFirst />
      <Items place={place} items={piece.replies} />
      <div class="cards-after">
        <Items place={place} items={piece.after} />
      </div>
    </>
  );
};

const isSamePiece = (a: PlacedPiece, b: PlacedPiece): boolean =>
  a.piece === b.piece &&
  a.placed.section === b.placed.section &&
  a.placed.index === b.placed.index &&
  a.placed.file === b.placed.file;

/** What lies on the desk is written in the scene: here it can be read on the way. */
const DeskText = ({ placed, what }: { placed: PlacedSection; what: string }) => {
  const { words, workspace } = useCards();
  const { navigation } = useServices();
  const draft = workspace.store.getState().id;
  return (
    <>
      <button
        type="button"
        class="card-quiet"
        onClick={() => navigation.go({ name: 'draft', draft, view: 'scene' })}
      >
        {words.inScene}
      </button>
      <AsInk placed={placed} what={what} />
    </>
  );
};

/** A scene in which the player is not asked anything: what is told on the way, an ending, the desk. */
export const TextScene = memo(({ placed, piece, isFirst }: PlacedPiece) => {
  const { words } = useCards();
  const { desk, isFunction } = placed.section;
  const at = markedAt(
    { file: placed.file, section: placed.index },
    { line: firstLineOf({ placed, piece, isFirst }) },
  );
  const title = titleOfScene({ placed, piece, isFirst }, words);
  return (
    <section
      class="text-scene"
      data-desk={desk === null ? undefined : ''}
      aria-label={title}
      {...at}
    >
      {isFirst && <h2>{title}</h2>}
      {desk !== null ? (
        <DeskText placed={placed} what={title} />
      ) : isFunction ? (
        <SectionInk placed={placed} what={title} />
      ) : (
        <>
          <Lead placed={placed} piece={piece} isFirst={isFirst} />
          <AsInk placed={placed} what={title} />
        </>
      )}
    </section>
  );
}, isSamePiece);

interface DecisionProps extends PlacedPiece {
  readonly number: number;
  readonly previous: DecisionSpot | null;
  readonly next: DecisionSpot | null;
  readonly isFolded: boolean;
  readonly onFold: (key: string) => void;
}

/** Plays from a decision on, as the customer would come there. */
const usePlayFrom = (spot: DecisionSpot): (() => void) => {
  const { studio, workspace } = useDraft();
  const { words } = useCards();
  return () => {
    const nodes = open({ words, workspace }, spot)?.nodes ?? [];
    const choice = nodes.find(({ kind }) => kind === 'choice');
    const { files } = workspace.store.getState();
    if (choice !== undefined)
      studio.playAt(spotAt(files, { file: spot.file, offset: choice.from }));
  };
};

const useDecision = ({ placed, piece, isFirst, previous, next }: DecisionProps) => {
  const { act, names, words, workspace, told } = useCards();
  const editing = { words, workspace };
  const spot = spotOf({ placed, piece, isFirst });
  const ids = names.replies.map(({ id }) => id);
  const play = usePlayFrom(spot);
  const { playFromHere } = usePlayWords();
  const move = (step: 1 | -1): void => {
    const other = step === 1 ? next : previous;
    if (other === null) return;
    act(
      () =>
        told(
          step === 1 ? swapDecisions(editing, spot, other) : swapDecisions(editing, other, spot),
        ),
      placed.section.text,
    );
  };
  const add = (): void =>
    act(() => told(addDecisionAfter(editing, spot, { customer: names.customer, ids })));
  const entries = [
    { id: 'play', name: playFromHere, run: play },
    { id: 'add', name: words.addDecision, run: add },
    { id: 'copy', name: words.copy, run: () => act(() => told(copyDecision(editing, spot, ids))) },
    { id: 'up', name: words.up, isOff: previous === null, run: () => move(-1) },
    { id: 'down', name: words.down, isOff: next === null, run: () => move(1) },
    { id: 'delete', name: words.delete, run: () => act(() => told(removeDecision(editing, spot))) },
  ];
  return { add, entries, move };
};

const isSameSpot = (a: DecisionSpot | null, b: DecisionSpot | null): boolean =>
  a?.file === b?.file && a?.section === b?.section && a?.from === b?.from && a?.to === b?.to;

const isSameDecision = (a: DecisionProps, b: DecisionProps): boolean =>
  isSamePiece(a, b) &&
  a.number === b.number &&
  a.isFolded === b.isFolded &&
  a.onFold === b.onFold &&
  isSameSpot(a.previous, b.previous) &&
  isSameSpot(a.next, b.next);

type HeadProps = DecisionProps & Pick<ReturnType<typeof useDecision>, 'entries' | 'move'>;

const Head = ({ entries, move, ...props }: HeadProps) => {
  const { placed, piece, isFirst, number, isFolded, onFold } = props;
  const { words } = useCards();
  const drag = useDecisionDrag(number - 1);
  const title = titleOfPiece(piece, words);
  return (
    <header
      class="decision-head"
      {...drag.target}
      onKeyDown={event => {
        const step = stepOfKey(event);
        if (step === null) return;
        event.preventDefault();
        move(step);
      }}
    >
      <DragHandle hold={drag.hold} />
      <button
        type="button"
        class="decision-fold"
        aria-expanded={!isFolded}
        title={words.fold(title)}
        onClick={() => onFold(keyOfPiece({ placed, piece, isFirst }))}
      >
        <span class="decision-number">{number}</span>
        <span class="decision-title">
          {isFolded ? title : givenName(placed.section.knot, piece.title)}
        </span>
      </button>
      <ProblemBadge
        place={{ file: placed.file, section: placed.index }}
        from={firstLineOf({ placed, piece, isFirst })}
        to={lastLineOf(piece)}
      />
      <CardMenu kind="decision" label={words.decisionMenu} entries={entries} />
    </header>
  );
};

/** A moment in which the player answers, as a page of the script with its marks beside it. */
export const DecisionCard = memo((props: DecisionProps) => {
  const { placed, piece, isFirst, isFolded } = props;
  const { words } = useCards();
  const { add, entries, move } = useDecision(props);
  return (
    <>
      <Head {...props} entries={entries} move={move} />
      {!isFolded && (
        <>
          <Scene placed={placed} piece={piece} isFirst={isFirst} />
          <div class="decision-foot">
            <AsInk placed={placed} what={titleOfPiece(piece, words)} />
            <button type="button" class="card-quiet" onClick={add}>
              + {words.addDecision}
            </button>
          </div>
        </>
      )}
    </>
  );
}, isSameDecision);
