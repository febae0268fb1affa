import { missing } from './result.ts';

/** The generator's whole memory, so that the same seed always gives the same order. */
export interface Rng {
  readonly state: number;
}

export const seeded = (seed: number): Rng => ({ state: seed >>> 0 });

/** A number in 0 … 1 (1 excluded) and the generator to use next (mulberry32). */
export const roll = (chance: Rng): readonly [value: number, next: Rng] => {
  const state = (chance.state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return [((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, { state }];
};

/** A seed that a name stands for, so that what is named the same is shuffled the same (FNV-1a). */
export const seedOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** A new order of the same items (Fisher–Yates). */
export const shuffled = <T extends string | number | object>(
  items: readonly T[],
  seed: number,
): readonly T[] => {
  const order = [...items];
  let chance = seeded(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const [value, next] = roll(chance);
    chance = next;
    const other = Math.floor(value * (last + 1));
    [order[last], order[other]] = [order[other] ?? missing(), order[last] ?? missing()];
  }
  return order;
};
