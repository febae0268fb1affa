import { CARD, type Layout, type Point } from './layout.ts';
import type { Size, Viewport } from './viewport.ts';

/** A stretch of the map, in its unit. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The stretch that the window shows. */
export const windowOn = ({ x, y, scale }: Viewport, window: Size, unit: number): Box => {
  const size = unit * scale;
  return {
    left: -x / size,
    top: -y / size,
    right: (window.width - x) / size,
    bottom: (window.height - y) / size,
  };
};

/** How much of a card can be told at this size: all of it, its name, or that it is there. */
export type Detail = 'whole' | 'name' | 'shape';

const LEAST_FOR_ALL = 0.6;
const LEAST_FOR_NAME = 0.2;

/** Smaller, and letters that can be read leave room for one line. */
const LEAST_FOR_TWO_LINES = 0.3;

export const detailAt = (scale: number): Detail => {
  if (scale >= LEAST_FOR_ALL) return 'whole';
  return scale >= LEAST_FOR_NAME ? 'name' : 'shape';
};

/** Lines on which a name can stand. */
export const linesAt = (scale: number): number => (scale >= LEAST_FOR_TWO_LINES ? 2 : 1);

/** Steps in which what is drawn changes, as a share of the window: so that not every pixel draws anew. */
const STEP = 0.25;

/** What is to be drawn: the window and what is close around it, the same for a stretch of moving. */
export const drawnAround = ({ left, top, right, bottom }: Box): Box => {
  const [width, height] = [(right - left) * STEP, (bottom - top) * STEP];
  if (!(width > 0 && height > 0)) return { left, top, right, bottom };
  // A size that changes with the zoom only, so that moving meets the same steps again.
  const [across, down] = [2 ** Math.ceil(Math.log2(width)), 2 ** Math.ceil(Math.log2(height))];
  return {
    left: Math.floor(left / across) * across,
    top: Math.floor(top / down) * down,
    right: Math.ceil(right / across) * across,
    bottom: Math.ceil(bottom / down) * down,
  };
};

const meets = (box: Box, points: readonly Point[], around: Size): boolean => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return (
    Math.max(...xs) + around.width / 2 >= box.left &&
    Math.min(...xs) - around.width / 2 <= box.right &&
    Math.max(...ys) + around.height / 2 >= box.top &&
    Math.min(...ys) - around.height / 2 <= box.bottom
  );
};

const NOTHING: Size = { width: 0, height: 0 };

/** Cards and ways (by number) of which something lies in the box. */
export interface InSight {
  readonly cards: ReadonlySet<string>;
  readonly ways: readonly number[];
}

export const inSight = ({ cards, ways }: Layout, box: Box): InSight => ({
  cards: new Set([...cards].filter(([, at]) => meets(box, [at], CARD)).map(([id]) => id)),
  ways: ways.flatMap((points, at) => (meets(box, points, NOTHING) ? [at] : [])),
});

/** So many cards are drawn wherever they lie: whoever reads along the page meets all of them. */
const FEW = 100;

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** What is to be drawn while the window shows this box. */
export const drawnFor = ({ cards }: Layout, box: Box): Box =>
  cards.size <= FEW ? EVERYWHERE : drawnAround(box);
