import type { InkState } from '../ink-internals.ts';
import { PairTable } from '../value-table.ts';
import type { AccessLog } from './access-log.ts';

/** inkjs's two numbers of chance, watched: every RANDOM and shuffle reads and writes them. */
export class Chance {
  private readonly pairs = new PairTable();
  private numbers = { storySeed: 0, previousRandom: 0 };

  /** The number of the pair as it stands now. */
  now(): number {
    return this.pairs.intern(this.numbers.storySeed, this.numbers.previousRandom);
  }

  put(pair: number): void {
    const [storySeed, previousRandom] = this.pairs.pair(pair);
    this.numbers = { storySeed, previousRandom };
  }

  /** `slot` is the one that stands for chance, or −1 where the story never asks it. */
  attach(state: InkState, log: AccessLog, slot: number): void {
    this.numbers = { storySeed: state.storySeed, previousRandom: state.previousRandom };
    for (const name of ['storySeed', 'previousRandom'] as const) {
      Object.defineProperty(state, name, {
        configurable: true,
        get: () => {
          if (slot >= 0) log.read(slot);
          return this.numbers[name];
        },
        set: (value: number) => {
          log.write(slot);
          this.numbers = { ...this.numbers, [name]: value };
        },
      });
    }
  }
}
