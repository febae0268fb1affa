import type { TargetedEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  type Box,
  detailAt,
  drawnFor,
  inSight,
  linesAt,
  windowOn,
} from '../../../app/studio/map/in-sight.ts';
import type { Command } from '../../../app/studio/commands.ts';
import type { Layout, Point } from '../../../app/studio/map/layout.ts';
import { type Direction, nextPart } from '../../../app/studio/map/next-part.ts';
import { type MapPart, partOf, type StoryMap } from '../../../app/studio/map/story-map.ts';
import {
  centred,
  fitted,
  lookedAt,
  panned,
  shown,
  type Size,
  zoomed,
} from '../../../app/studio/map/viewport.ts';
import { useCommands } from '../commands/use-commands.ts';
import { Cards, type Shares } from './cards.tsx';
import { Overview } from './overview.tsx';
import type { LaidOut } from './use-layout.ts';
import type { FocusWish } from './focus-wish.ts';
import { useMapWords } from './use-map-words.ts';
import { sizeOf, useSize } from './use-size.ts';
import { unitNow, useViewport } from './use-viewport.ts';
import { Ways } from './ways.tsx';

/** What else a key does on the map, besides moving on it. */
export type MapKeys = Readonly<Record<string, () => void>>;

interface Props {
  readonly map: StoryMap;
  readonly laid: LaidOut;
  readonly shares: Shares;
  readonly chosen: string;
  readonly sought: string;
  readonly keys: MapKeys;
  /** The chosen card is to have the focus as soon as it is drawn. */
  readonly focusWanted: FocusWish;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (part: MapPart) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Pixels that Shift with an arrow key moves the map. */
const STEP = 80;
const STEPS: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  up: { x: 0, y: STEP },
  down: { x: 0, y: -STEP },
  left: { x: STEP, y: 0 },
  right: { x: -STEP, y: 0 },
};

const ZOOM = 1.25;

const cardIn = (field: HTMLElement, id: string): HTMLElement | undefined =>
  [...field.querySelectorAll<HTMLElement>('[data-part]')].find(
    ({ dataset }) => dataset['part'] === id,
  );

/** Whoever chose a part from far below, as in the list of problems, wants to see it. */
const bringIntoSight = (field: HTMLElement): void => {
  const { top, bottom } = field.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) field.scrollIntoView({ block: 'nearest' });
};

type InField = (work: (element: HTMLDivElement) => void) => () => void;

/** The field, and what is seen of the map in it: the chosen card wherever it was chosen. */
const useField = ({ laid: { layout }, chosen }: Props) => {
  const field = useRef<HTMLDivElement>(null);
  const [view, setView] = useViewport(field, layout, chosen);
  const before = useRef(chosen);
  useEffect(() => {
    if (field.current === null || chosen === before.current) return;
    before.current = chosen;
    bringIntoSight(field.current);
    const size = sizeOf(field.current);
    setView(now => shown(now, layout, chosen, size, unitNow()));
  }, [layout, chosen, setView]);
  const inField: InField = work => () => {
    if (field.current !== null) work(field.current);
  };
  const zoom = (factor: number) =>
    inField(element =>
      setView(now =>
        zoomed(now, factor, lookedAt(now, layout, chosen, sizeOf(element), unitNow())),
      ),
    );
  const whole = inField(element => setView(fitted(layout, sizeOf(element), unitNow())));
  const moves = { larger: zoom(ZOOM), smaller: zoom(1 / ZOOM), whole };
  return { field, view, setView, moves };
};

type Field = ReturnType<typeof useField>;

/** The same for the palette. */
const useZoomCommands = ({ moves }: Field): void => {
  const words = useMapWords();
  const latest = useRef(moves);
  latest.current = moves;
  const list = useMemo(
    (): readonly Command[] => [
      {
        id: 'map-larger',
        name: words.larger,
        group: words.map,
        run: () => latest.current.larger(),
      },
      {
        id: 'map-smaller',
        name: words.smaller,
        group: words.map,
        run: () => latest.current.smaller(),
      },
      { id: 'map-whole', name: words.whole, group: words.map, run: () => latest.current.whole() },
    ],
    [words],
  );
  useCommands(list);
};

/** Gives the focus to the chosen card, once it is drawn. */
const useFocus = ({ field }: Field, { chosen, focusWanted }: Props): void => {
  useLayoutEffect(() => {
    if (!focusWanted.current || field.current === null) return;
    const card = cardIn(field.current, chosen);
    if (card === undefined) return;
    focusWanted.current = false;
    // What the browser would scroll into sight, the map moves there.
    card.focus({ preventScroll: true });
  });
};

const worksOf = (
  { map, laid: { layout }, chosen, keys, focusWanted, onChoose, onOpen }: Props,
  { setView, moves }: Field,
) => {
  const goTo = (next: string | null | undefined): void => {
    if (next === null || next === undefined) return;
    focusWanted.current = true;
    onChoose(next);
  };
  const open = (): void => {
    const part = partOf(map, chosen);
    if (part !== undefined) onOpen(part);
  };
  const own: MapKeys = {
    '+': moves.larger,
    '=': moves.larger,
    '-': moves.smaller,
    '0': moves.whole,
    Home: () => goTo(map.parts[0]?.id),
    Enter: open,
    ...keys,
  };
  return ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const direction = DIRECTIONS[key];
    if (direction === undefined) return own[key];
    return shiftKey
      ? () => setView(now => panned(now, STEPS[direction]))
      : () => goTo(nextPart(map, layout, chosen, direction));
  };
};

const ZoomButtons = ({ larger, smaller, whole }: Field['moves']) => {
  const words = useMapWords();
  return (
    <div class="map-zoom">
      <button type="button" class="button" aria-label={words.larger} onClick={larger}>
        +
      </button>
      <button type="button" class="button" aria-label={words.smaller} onClick={smaller}>
        −
      </button>
      <button type="button" class="button" onClick={whole}>
        {words.whole}
      </button>
    </div>
  );
};

/** What is drawn of the map, and drawn anew only when other parts come into sight: moving it moves what is there. */
const useDrawn = (
  { map, laid, shares, chosen, sought, onChoose, onOpen }: Props,
  box: Box,
  scale: number,
) => {
  const detail = detailAt(scale);
  const { left, top, right, bottom } = drawnFor(laid.layout, box);
  const seen = useMemo(
    () => inSight(laid.layout, { left, top, right, bottom }),
    [laid, left, top, right, bottom],
  );
  return useMemo(() => {
    const shared = { map, shares, chosen, detail };
    const cards = { ...shared, layout: laid.layout, seen: seen.cards, sought, onChoose, onOpen };
    return [
      <Ways key="ways" laid={laid} seen={seen.ways} {...shared} />,
      <Cards key="cards" {...cards} />,
    ];
  }, [map, laid, shares, chosen, sought, detail, seen, onChoose, onOpen]);
};

const isWithin = ({ left, top, right, bottom }: Box, { width, height }: Layout): boolean =>
  left <= 0 && top <= 0 && right >= width && bottom >= height;

/** What the field does with keys, and with a card that gets the focus out of sight. */
const eventsOf = (props: Props, field: Field, size: Size) => {
  const workOf = worksOf(props, field);
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      const work = event.ctrlKey || event.metaKey || event.altKey ? undefined : workOf(event);
      if (work === undefined) return;
      event.preventDefault();
      work();
    },
    // The browser would scroll it into sight, within the field or with the page: the map moves there.
    onFocusIn: ({ target }: FocusEvent): void => {
      const id = target instanceof HTMLElement ? target.dataset['part'] : undefined;
      if (id === undefined) return;
      field.setView(now => shown(now, props.laid.layout, id, size, unitNow()));
    },
    onScroll: ({ currentTarget }: TargetedEvent<HTMLDivElement>): void =>
      currentTarget.scrollTo(0, 0),
  };
};

/** The map itself: cards with ways between them, larger than its window. */
export const MapField = (props: Props) => {
  const { map, laid } = props;
  const words = useMapWords();
  const field = useField(props);
  const size = useSize(field.field);
  useFocus(field, props);
  useZoomCommands(field);
  const { x, y, scale } = field.view;
  const box = windowOn(field.view, size, unitNow());
  const drawn = useDrawn(props, box, scale);
  const transform = `translate(${x}px, ${y}px) scale(${scale})`;
  const move = { transform, '--zoom': scale, '--lines': linesAt(scale) };
  const lookAt = (at: Point): void => field.setView(now => centred(now, at, size, unitNow()));
  return (
    <div class="map-frame">
      <div
        class="story-field"
        ref={field.field}
        role="group"
        aria-label={words.map}
        {...eventsOf(props, field, size)}
      >
        <div class={`map-canvas map-canvas-${detailAt(scale)}`} style={move}>
          {drawn}
        </div>
      </div>
      {!isWithin(box, laid.layout) && (
        <Overview map={map} layout={laid.layout} box={box} onLookAt={lookAt} />
      )}
      <ZoomButtons {...field.moves} />
    </div>
  );
};
