/** Milliseconds of one blink: the lids fall quickly and rise slowly. */
const CLOSING = 70;
const CLOSED = 55;
const OPENING = 120;
const BLINK = CLOSING + CLOSED + OPENING;

const SHORTEST = 2300;
const SPREAD = 3600;

/** The same scatter every time, so that a test can foresee a blink. */
const scatter = (n: number): number => ((n * 7919 + 311) % 1009) / 1009;

const waitBefore = (n: number): number => SHORTEST + scatter(n) * SPREAD;

/** Where blinks are: how many have gone by, and how long ago the last one began. */
export interface Blinks {
  readonly count: number;
  /** Milliseconds since the wait for the next blink began. */
  readonly waited: number;
}

export const NO_BLINKS: Blinks = { count: 0, waited: 0 };

export const watch = ({ count, waited }: Blinks, milliseconds: number): Blinks => {
  const now = waited + milliseconds;
  return now < waitBefore(count) + BLINK
    ? { count, waited: now }
    : { count: count + 1, waited: now - waitBefore(count) - BLINK };
};

/** The next blink begins at once: people blink as their feelings turn. */
export const blinkNow = ({ count, waited }: Blinks): Blinks => ({
  count,
  waited: Math.max(waited, waitBefore(count)),
});

/** How far the lids are down, 0 … 1. */
export const lidsOf = ({ count, waited }: Blinks): number => {
  const into = waited - waitBefore(count);
  if (into <= 0) return 0;
  if (into < CLOSING) return into / CLOSING;
  if (into < CLOSING + CLOSED) return 1;
  return Math.max(0, 1 - (into - CLOSING - CLOSED) / OPENING);
};
