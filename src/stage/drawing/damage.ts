import type { Box } from '../figure/index.ts';

/** A picture as it lies on the canvas, in device pixels. */
export interface Shown {
  /** Another name is another picture. */
  readonly picture: string;
  /** 0 … 1, with everything that it lies in. */
  readonly alpha: number;
  /** x and y of its four corners. */
  readonly corners: readonly number[];
  /** It is part of the counter, or stands on it. */
  readonly isNear: boolean;
}

/** Pixels that a corner may be off before anybody sees it. */
const UNSEEN_SHIFT = 0.4;
const UNSEEN_FADE = 0.04;
/** Pixels around a picture into which filtering lets it bleed. */
const BLEED = 2;

const differs = (a: Shown, b: Shown): boolean =>
  a.picture !== b.picture ||
  Math.abs(a.alpha - b.alpha) > UNSEEN_FADE ||
  a.corners.some((at, index) => Math.abs(at - (b.corners[index] ?? 0)) > UNSEEN_SHIFT);

const boxOf = ({ corners }: Shown): Box => {
  const xs = corners.filter((_, index) => index % 2 === 0);
  const ys = corners.filter((_, index) => index % 2 === 1);
  const x = Math.floor(Math.min(...xs)) - BLEED;
  const y = Math.floor(Math.min(...ys)) - BLEED;
  return {
    x,
    y,
    width: Math.ceil(Math.max(...xs)) + BLEED - x,
    height: Math.ceil(Math.max(...ys)) + BLEED - y,
  };
};

/** A part of the canvas that is no longer right. */
export interface Damage {
  readonly box: Box;
  readonly isNear: boolean;
}

/**
 * What has to be drawn again so that nobody can tell the canvas from `now`. `drawn` is what it
 * shows; it is brought up to date, except for what differs too little to be seen: that adds up
 * until it can be.
 */
export const damageOf = <K>(
  drawn: Map<K, Shown>,
  now: ReadonlyMap<K, Shown>,
): readonly Damage[] => {
  const damage: Damage[] = [];
  const spoil = (shown: Shown): void => {
    damage.push({ box: boxOf(shown), isNear: shown.isNear });
  };
  for (const [key, before] of drawn) {
    if (now.has(key)) continue;
    spoil(before);
    drawn.delete(key);
  }
  for (const [key, shown] of now) {
    const before = drawn.get(key);
    if (before !== undefined && !differs(before, shown)) continue;
    if (before !== undefined) spoil(before);
    spoil(shown);
    drawn.set(key, shown);
  }
  return damage;
};

const around = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

const areaOf = ({ width, height }: Box): number => width * height;

/** Pixels that are drawn for nothing when two boxes become one; less than none if they overlap. */
const wasteOf = (a: Box, b: Box): number => areaOf(around(a, b)) - areaOf(a) - areaOf(b);

/** To begin with another region costs about as much as so many pixels. */
const PRICE_OF_A_REGION = 6000;

const closest = (boxes: readonly Box[]): { waste: number; pair: readonly [Box, Box] } | null => {
  let best: { waste: number; pair: readonly [Box, Box] } | null = null;
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const waste = wasteOf(a, b);
      if (best === null || waste < best.waste) best = { waste, pair: [a, b] };
    }
  });
  return best;
};

/** The same boxes as regions to draw, `most` at most: those that are near one another become one. */
export const regionsOf = (boxes: readonly Box[], most: number): readonly Box[] => {
  let regions = boxes.filter(box => box.width > 0 && box.height > 0);
  for (;;) {
    const best = closest(regions);
    if (best === null || (regions.length <= most && best.waste > PRICE_OF_A_REGION)) return regions;
    const [a, b] = best.pair;
    regions = [...regions.filter(box => box !== a && box !== b), around(a, b)];
  }
};
