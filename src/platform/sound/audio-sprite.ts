import type { SoundEffect } from '../../app/sound/sound-port.ts';

/** What `effects` holds, in order, with lengths in milliseconds: the same as assets/sounds/sprite.txt. */
export const SLOTS: Readonly<Record<SoundEffect, number>> = {
  tick: 200,
  confirm: 500,
  rise: 1400,
  fall: 1400,
  phone: 1500,
  door: 1300,
  flap: 1300,
  till: 1400,
  rain: 2400,
  bell: 1700,
  'breath-furious': 1000,
  'breath-irritated': 700,
  'breath-neutral': 1500,
  'breath-relieved': 1900,
  'end-resolved': 3000,
  'end-partial': 2800,
  'end-escalated': 2800,
  'end-unresolved': 2800,
  'end-left': 3000,
  hold: 3200,
};

/** Start and length of every cue, as howler wants them. */
export const spriteOf = (
  slots: Readonly<Record<string, number>>,
): Record<string, [start: number, length: number]> => {
  const sprite: Record<string, [number, number]> = {};
  let start = 0;
  for (const [cue, length] of Object.entries(slots)) {
    sprite[cue] = [start, length];
    start += length;
  }
  return sprite;
};
