import type { Channel } from '../../engine/model/channel.ts';
import type { SaidNow } from './conversation-port.ts';

/** Characters per second: of somebody who talks, and of somebody who reads and writes on a telephone. */
const PER_SECOND: Readonly<Record<Channel, number>> = { counter: 14, phone: 14, chat: 7 };
/** Seconds between two lines. */
const BETWEEN = 1.5;
const MINUTE = 60;

const secondsFor = ({ text, hold = 0 }: SaidNow, channel: Channel): number =>
  BETWEEN + text.length / PER_SECOND[channel] + hold * MINUTE;

/**
 * How many seconds a conversation has taken by its own clock when a line has been said: from the
 * words and the waiting, so that whoever reads slowly is not late, and a debrief has the same time.
 */
export const secondsTo = (said: readonly SaidNow[], line: number, channel: Channel): number =>
  said.slice(0, line).reduce((sum, one) => sum + secondsFor(one, channel), 0);
