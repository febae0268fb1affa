import { CARD, type Layout, type Point } from './layout.ts';

/** What is seen of a map: where its corner lies in the window, and how large it is drawn. */
export interface Viewport extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Small enough to show a thousand parts in a row at once. */
const SMALLEST = 0.005;
const LARGEST = 2;

/** Cards smaller than this cannot be read: a map opens no smaller. */
const READABLE = 0.9;

const within = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

export const panned = (view: Viewport, by: Point): Viewport => ({
  ...view,
  x: view.x + by.x,
  y: view.y + by.y,
});

/** Larger or smaller around a point of the window, which stays where it is. */
export const zoomed = (view: Viewport, factor: number, around: Point): Viewport => {
  const scale = within(view.scale * factor);
  const real = scale / view.scale;
  return {
    scale,
    x: around.x - (around.x - view.x) * real,
    y: around.y - (around.y - view.y) * real,
  };
};

/** What somebody looks at: the chosen card where it is in sight, or else the middle of the window. */
export const lookedAt = (
  view: Viewport,
  { cards }: Layout,
  id: string,
  { width, height }: Size,
  unit: number,
): Point => {
  const middle = { x: width / 2, y: height / 2 };
  const card = cards.get(id);
  if (card === undefined) return middle;
  const size = unit * view.scale;
  const at = { x: view.x + card.x * size, y: view.y + card.y * size };
  return at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height ? at : middle;
};

/** The whole map in the middle of the window; `unit` is the map's unit in the window's. */
export const fitted = (layout: Size, window: Size, unit: number): Viewport => {
  const scale = within(
    Math.min(1, window.width / (layout.width * unit), window.height / (layout.height * unit)),
  );
  return {
    scale,
    x: (window.width - layout.width * unit * scale) / 2,
    y: Math.max(0, (window.height - layout.height * unit * scale) / 2),
  };
};

/** As a map opens: whole where it can be read whole, or else from its first card on. */
export const opened = (layout: Layout, window: Size, unit: number): Viewport => {
  const whole = fitted(layout, window, unit);
  const [first] = layout.cards.values();
  if (whole.scale >= READABLE || first === undefined) return whole;
  return {
    scale: READABLE,
    x: window.width / 2 - first.x * unit * READABLE,
    y: 16 - (first.y - CARD.height / 2) * unit * READABLE,
  };
};

/** The same size, with a place of the map in the middle of the window. */
export const centred = (view: Viewport, at: Point, window: Size, unit: number): Viewport => ({
  ...view,
  x: window.width / 2 - at.x * unit * view.scale,
  y: window.height / 2 - at.y * unit * view.scale,
});

/** After the map was laid out anew: the card lies where it lay before. */
export const kept = (
  view: Viewport,
  before: Layout,
  after: Layout,
  id: string,
  unit: number,
): Viewport => {
  const [was, is] = [before.cards.get(id), after.cards.get(id)];
  if (was === undefined || is === undefined) return view;
  const size = unit * view.scale;
  return panned(view, { x: (was.x - is.x) * size, y: (was.y - is.y) * size });
};

/** Pixels that stay free around a card that is moved into sight. */
const MARGIN = 8;

/** How far to move so that what lies around a place lies inside. */
const into = (at: number, half: number, room: number): number => {
  if (at - half < MARGIN) return MARGIN + half - at;
  return at + half > room - MARGIN ? room - MARGIN - half - at : 0;
};

/** Moved no further than it takes to see the whole card. */
export const shown = (
  view: Viewport,
  layout: Layout,
  id: string,
  window: Size,
  unit: number,
): Viewport => {
  const card = layout.cards.get(id);
  if (card === undefined) return view;
  const size = unit * view.scale;
  const [halfWidth, halfHeight] = [(CARD.width / 2) * size, (CARD.height / 2) * size];
  const [x, y] = [view.x + card.x * size, view.y + card.y * size];
  return panned(view, {
    x: into(x, halfWidth, window.width),
    y: into(y, halfHeight, window.height),
  });
};
