import { millisecondsOf } from '../date-utils.ts';

const MINUTE = 60_000;

/** Milliseconds until then by the server's clock, which is `ahead` of this one; never less than 0. */
export const millisecondsLeft = (until: string, now: string, ahead: number): number =>
  Math.max(0, millisecondsOf(until) - millisecondsOf(now) - ahead);

/** Whole minutes, the last one counted as one. */
export const minutesLeft = (milliseconds: number): number => Math.ceil(milliseconds / MINUTE);

/** Milliseconds until another figure is to be shown, or until it is over. */
export const nextTick = (milliseconds: number): number => ((milliseconds - 1) % MINUTE) + 1;
