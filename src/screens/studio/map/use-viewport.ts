import { type RefObject } from 'preact';
import { type Dispatch, type StateUpdater, useEffect, useRef, useState } from 'preact/hooks';
import type { Layout } from '../../../app/studio/map/layout.ts';
import { kept, opened, panned, type Viewport, zoomed } from '../../../app/studio/map/viewport.ts';
import { sizeOf } from './use-size.ts';

/** The map's unit in pixels: it grows with the letters. */
export const unitNow = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

type SetView = Dispatch<StateUpdater<Viewport>>;

/** Pixels after which a press is a drag. */
const DRAG = 5;

const WHEEL_STEP = 0.0025;

const placeIn = (field: HTMLElement, { clientX, clientY }: MouseEvent) => {
  const { left, top } = field.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

const zoomByWheel = (field: HTMLElement, setView: SetView): (() => void) => {
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * WHEEL_STEP);
    setView(view => zoomed(view, factor, placeIn(field, event)));
  };
  field.addEventListener('wheel', wheel, { passive: false });
  return () => field.removeEventListener('wheel', wheel);
};

interface Touch {
  readonly x: number;
  readonly y: number;
}

const middle = (one: Touch, other: Touch): Touch => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

const apart = (one: Touch, other: Touch): number =>
  Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));

const by = (from: Touch, to: Touch): Touch => ({ x: to.x - from.x, y: to.y - from.y });

/** One finger or the mouse moves the map; two fingers also stretch it. */
const moveByPointers = (field: HTMLElement, setView: SetView): (() => void) => {
  const down = new Map<number, Touch>();
  let dragging = false;
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    down.set(event.pointerId, placeIn(field, event));
    dragging = down.size > 1;
  };
  const move = (event: PointerEvent): void => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const now = placeIn(field, event);
    if (!dragging && apart(before, now) < DRAG) return;
    dragging = true;
    field.setPointerCapture(event.pointerId);
    const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, touch]) => touch);
    down.set(event.pointerId, now);
    if (other === undefined) return setView(view => panned(view, by(before, now)));
    const [was, is] = [middle(before, other), middle(now, other)];
    const factor = apart(now, other) / apart(before, other);
    setView(view => zoomed(panned(view, by(was, is)), factor, is));
  };
  const lift = ({ pointerId }: PointerEvent): void => {
    down.delete(pointerId);
    dragging = dragging && down.size > 0;
  };
  field.addEventListener('pointerdown', press);
  field.addEventListener('pointermove', move);
  field.addEventListener('pointerup', lift);
  field.addEventListener('pointercancel', lift);
  return () => {
    field.removeEventListener('pointerdown', press);
    field.removeEventListener('pointermove', move);
    field.removeEventListener('pointerup', lift);
    field.removeEventListener('pointercancel', lift);
  };
};

/** What is seen of the map: moved by hand, and held where it is when the map is laid out anew. */
export const useViewport = (
  field: RefObject<HTMLElement | null>,
  layout: Layout,
  chosen: string,
): readonly [Viewport, SetView] => {
  const [view, setView] = useState<Viewport>({ x: 0, y: 0, scale: 1 });
  const before = useRef<Layout | null>(null);
  useEffect(() => {
    const { current } = field;
    if (current === null) return;
    const last = before.current;
    before.current = layout;
    const size = sizeOf(current);
    if (last === null) setView(opened(layout, size, unitNow()));
    else if (last !== layout) setView(now => kept(now, last, layout, chosen, unitNow()));
  }, [field, layout, chosen]);
  useEffect(() => {
    const { current } = field;
    if (current === null) return undefined;
    const ends = [zoomByWheel(current, setView), moveByPointers(current, setView)];
    return () => {
      for (const end of ends) end();
    };
  }, [field]);
  return [view, setView];
};
