import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../services.ts';
import { usePlayServices } from './services.ts';
import type { Talking } from '../../app/conversation/play-store.ts';
import { CardBody } from '../conversation/desk-card.tsx';
import { ScenarioText } from '../parts/scenario-text.tsx';
import { useHiddenTabs } from './use-hidden-tabs.ts';

type DeskCard = Talking['desk'][number];

interface TabsProps {
  readonly cards: readonly DeskCard[];
  readonly open: string | null;
  readonly choose: (knot: string) => void;
  readonly list: RefObject<HTMLDivElement | null>;
  /** A tab has the focus, so all are wanted. */
  readonly onFocus: () => void;
}

const NEXT: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrow keys move along the tabs without opening them: a card counts as read when it is opened. */
const moveAlong = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
  const step = NEXT[event.key];
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const from = tabs.findIndex(tab => tab === document.activeElement);
  if (step === undefined || from < 0) return;
  event.preventDefault();
  tabs[(from + step + tabs.length) % tabs.length]?.focus();
};

const Tabs = ({ cards, open, choose, list, onFocus }: TabsProps) => {
  const { desk } = useWords().play;
  const stop = cards.some(({ knot }) => knot === open) ? open : cards[0]?.knot;
  return (
    <div
      class="desk-tabs"
      role="tablist"
      aria-label={desk}
      ref={list}
      onKeyDown={moveAlong}
      onFocusCapture={onFocus}
    >
      {cards.map(({ knot, kind, title }, place) => (
        <button
          key={knot}
          type="button"
          role="tab"
          id={`tab-${knot}`}
          class={`desk-tab desk-tab-${kind}`}
          aria-selected={knot === open}
          aria-controls={knot === open ? 'desk-card' : undefined}
          tabIndex={knot === stop ? 0 : -1}
          style={{ order: 2 * place }}
          onClick={() => choose(knot)}
        >
          <Icon name={kind} />
          <ScenarioText text={title} />
        </button>
      ))}
    </div>
  );
};

/** On a small page it lies right under its tab, hence the order. */
const OpenCard = ({ card, place }: { card: DeskCard; place: number }) => (
  <div
    class={`desk-card desk-card-${card.kind}`}
    role="tabpanel"
    id="desk-card"
    aria-labelledby={`tab-${card.knot}`}
    tabIndex={0}
    style={{ order: 2 * place + 1 }}
  >
    <CardBody card={card} />
  </div>
);

/** Beside the conversation there is room for a card from the start; above it there is not. */
const hasRoom = (place: HTMLElement | null): boolean =>
  place !== null && getComputedStyle(place).getPropertyValue('--room-for-card').trim() === '1';

/** The card that lies open, if any. Each is noted once it has been opened. */
const useOpenCard = (cards: readonly DeskCard[], run: string) => {
  const { play } = usePlayServices();
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const first = cards[0]?.knot ?? null;
  useEffect(() => setOpen(hasRoom(place.current) ? first : null), [run]);
  useEffect(() => {
    if (open !== null) play.noteRead(open);
  }, [open, play]);
  return { place, open, setOpen };
};

/** What is on the screen comes before what is in the house rules. */
const inOrder = (cards: readonly DeskCard[]): readonly DeskCard[] =>
  cards.toSorted((a, b) => Number(a.kind === 'policy') - Number(b.kind === 'policy'));

interface Props {
  readonly cards: readonly DeskCard[];
  readonly run: string;
}

/** The agent's terminal: what is on the screen, and the policies. Reading costs no turn. */
export const Desk = ({ cards: unsorted, run }: Props) => {
  const { play } = useWords();
  const cards = inOrder(unsorted);
  const { place, open, setOpen } = useOpenCard(cards, run);
  const card = cards.find(({ knot }) => knot === open);
  const toggle = (knot: string) => setOpen(knot === open ? null : knot);
  const list = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  // The card that lies open from the start is not read aloud; one that somebody opens is.
  const [used, setUsed] = useState(false);
  const showAll = () => {
    setAll(true);
    setUsed(true);
  };
  const hidden = useHiddenTabs(list, cards.length);
  const isOpen = card !== undefined;
  return (
    <aside class="desk" data-open={isOpen} data-all={all} aria-labelledby="desk-name" ref={place}>
      <div class="desk-head">
        <h2 id="desk-name">{play.desk}</h2>
        <p class="desk-hint">{cards.length === 0 ? play.deskEmpty : play.deskHint}</p>
        {hidden > 0 && !isOpen && (
          <button type="button" class="desk-more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? play.deskFewer : play.deskMore(hidden)}
          </button>
        )}
      </div>
      {cards.length > 0 && (
        <Tabs cards={cards} open={open} choose={toggle} list={list} onFocus={showAll} />
      )}
      <div class="desk-open" aria-live={used ? 'polite' : 'off'}>
        {card !== undefined && <OpenCard key={card.knot} card={card} place={cards.indexOf(card)} />}
      </div>
    </aside>
  );
};
