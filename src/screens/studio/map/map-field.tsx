import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Direction, nextPart } from '../../../app/studio/map/next-part.ts';
import { type MapPart, partOf, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { fitted, panned, shown, zoomed } from '../../../app/studio/map/viewport.ts';
import { Cards, type Shares } from './cards.tsx';
import type { LaidOut } from './use-layout.ts';
import { useMapWords } from './use-map-words.ts';
import { sizeOf, unitNow, useViewport } from './use-viewport.ts';
import { Ways } from './ways.tsx';

interface Props {
  readonly map: StoryMap;
  readonly laid: LaidOut;
  readonly shares: Shares;
  readonly chosen: string;
  readonly sought: string;
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

type InField = (work: (element: HTMLDivElement) => void) => () => void;

/** The field, and what is seen of the map in it: the chosen card wherever it was chosen. */
const useField = ({ laid: { layout }, chosen }: Props) => {
  const field = useRef<HTMLDivElement>(null);
  const [view, setView] = useViewport(field, layout, chosen);
  const before = useRef(chosen);
  useEffect(() => {
    if (field.current === null || chosen === before.current) return;
    before.current = chosen;
    const size = sizeOf(field.current);
    setView(now => shown(now, layout, chosen, size, unitNow()));
  }, [layout, chosen, setView]);
  const inField: InField = work => () => {
    if (field.current !== null) work(field.current);
  };
  const zoom = (factor: number) =>
    inField(element => {
      const { width, height } = sizeOf(element);
      setView(now => zoomed(now, factor, { x: width / 2, y: height / 2 }));
    });
  const whole = inField(element => setView(fitted(layout, sizeOf(element), unitNow())));
  const moves = { larger: zoom(ZOOM), smaller: zoom(1 / ZOOM), whole };
  return { field, view, setView, inField, moves };
};

type Field = ReturnType<typeof useField>;

const worksOf = (
  { map, laid: { layout }, chosen, onChoose, onOpen }: Props,
  { setView, inField, moves }: Field,
) => {
  const go = (direction: Direction): void => {
    const next = nextPart(map, layout, chosen, direction);
    if (next === null) return;
    onChoose(next);
    // What the browser would scroll into sight, the map moves there.
    inField(element => cardIn(element, next)?.focus({ preventScroll: true }))();
  };
  const open = (): void => {
    const part = partOf(map, chosen);
    if (part !== undefined) onOpen(part);
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': moves.larger,
    '=': moves.larger,
    '-': moves.smaller,
    '0': moves.whole,
    Enter: open,
  };
  return ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const direction = DIRECTIONS[key];
    if (direction === undefined) return keys[key];
    return shiftKey ? () => setView(now => panned(now, STEPS[direction])) : () => go(direction);
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

/** The map itself: cards with ways between them, larger than its window. */
export const MapField = (props: Props) => {
  const { map, laid, shares, chosen, sought, onChoose, onOpen } = props;
  const words = useMapWords();
  const field = useField(props);
  const workOf = worksOf(props, field);
  const press = (event: KeyboardEvent): void => {
    const work = event.ctrlKey || event.metaKey || event.altKey ? undefined : workOf(event);
    if (work === undefined) return;
    event.preventDefault();
    work();
  };
  const { x, y, scale } = field.view;
  const shared = { map, shares, chosen };
  const cards = { ...shared, layout: laid.layout, sought, onChoose, onOpen };
  // Moving the map moves what is drawn, and draws nothing anew.
  const drawn = useMemo(
    () => [<Ways key="ways" laid={laid} {...shared} />, <Cards key="cards" {...cards} />],
    [map, laid, shares, chosen, sought, onChoose, onOpen],
  );
  return (
    <div class="map-frame">
      <div
        class="map-field"
        ref={field.field}
        role="group"
        aria-label={words.map}
        onKeyDown={press}
      >
        <div class="map-canvas" style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}>
          {drawn}
        </div>
      </div>
      <ZoomButtons {...field.moves} />
    </div>
  );
};
