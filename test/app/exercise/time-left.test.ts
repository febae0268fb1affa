import { describe, expect, it } from 'vitest';
import { millisecondsLeft, minutesLeft, nextTick } from '../../../src/app/exercise/time-left.ts';

describe('the time that is left', () => {
  it.each([
    ['2026-11-26T10:20:00.000Z', '2026-11-26T10:00:00.000Z', 0, 1_200_000],
    // This clock is five minutes behind the server's.
    ['2026-11-26T10:20:00.000Z', '2026-11-26T10:00:00.000Z', 300_000, 900_000],
    ['2026-11-26T10:20:00.000Z', '2026-11-26T10:30:00.000Z', -900_000, 300_000],
    ['2026-11-26T10:20:00.000Z', '2026-11-26T11:00:00.000Z', 0, 0],
  ])('until %s at %s, %i ms ahead: %i', (until, now, ahead, left) => {
    expect(millisecondsLeft(until, now, ahead)).toBe(left);
  });

  it.each([
    [60_001, 2, 1],
    [60_000, 1, 60_000],
    [1, 1, 1],
    [0, 0, 0],
  ])('%i ms are shown as %i minutes, for %i ms', (left, minutes, tick) => {
    expect(minutesLeft(left)).toBe(minutes);
    if (left > 0) expect(nextTick(left)).toBe(tick);
  });
});
