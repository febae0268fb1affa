import type { Timer } from '../../ports.ts';

/** Notices that somebody who should speak from time to time has fallen silent. */
export interface Watchdog {
  /** From now on a word is expected before so many beats have passed. */
  expect(beats: number): void;
  /** Nothing is expected any more. */
  rest(): void;
  /** Something is expected, and at least one beat has passed without it. */
  isUneasy(): boolean;
}

/**
 * Milliseconds of a beat. Silence is counted in beats and not told by one long wait: a machine that
 * slept wakes with its waits run out and nobody to blame, and so costs one beat.
 */
const BEAT = 1000;

export const createWatchdog = (timer: Timer, bark: () => void): Watchdog => {
  let left = 0;
  let passed = 0;
  let unwait: (() => void) | null = null;
  const rest = (): void => {
    unwait?.();
    unwait = null;
  };
  const beat = (): void => {
    passed += 1;
    unwait = timer.after(BEAT, beat);
    if (passed < left) return;
    rest();
    bark();
  };
  return {
    expect: beats => {
      rest();
      [left, passed] = [beats, 0];
      unwait = timer.after(BEAT, beat);
    },
    rest,
    isUneasy: () => unwait !== null && passed > 0,
  };
};
