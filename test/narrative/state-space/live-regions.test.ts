import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/narrative/state-space/static/control-flow.ts';
import { LiveRegions } from '../../../src/narrative/state-space/static/live-regions.ts';
import type { Reads } from '../../../src/narrative/state-space/static/read-sets.ts';

const SLOTS = 3;

interface Drawn {
  readonly next: readonly (readonly number[])[];
  readonly read: readonly (readonly number[])[];
  readonly overwrites: readonly number[];
  readonly asked: readonly (readonly [node: number, slot: number])[];
}

const anyFlow: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 14 }).chain(nodes => {
  const node = fc.nat({ max: nodes - 1 });
  const slot = fc.nat({ max: SLOTS - 1 });
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: nodes, maxLength: nodes });
  return fc.record({
    next: each(fc.uniqueArray(node, { maxLength: 3 })),
    read: each(fc.uniqueArray(slot, { maxLength: 1 })),
    overwrites: each(fc.integer({ min: -1, max: SLOTS - 1 })),
    asked: fc.array(fc.tuple(node, slot), { minLength: 1, maxLength: 20 }),
  });
});

/** The textbook's equation, swept until nothing changes. */
const liveBySweeping = ({ next, read, overwrites }: Drawn, slot: number): readonly boolean[] => {
  const live = next.map(() => false);
  for (let grew = true; grew; ) {
    grew = false;
    next.forEach((targets, node) => {
      const after = overwrites[node] !== slot && targets.some(to => live[to] === true);
      const now = read[node]?.includes(slot) === true || after;
      if (now && live[node] === false) [live[node], grew] = [true, true];
    });
  }
  return live;
};

const regionsOf = ({ next, read, overwrites }: Drawn): LiveRegions => {
  const flow: Flow = { next, anywhere: -1 };
  const reads: Reads = { read, overwrites: Int32Array.from(overwrites) };
  return new LiveRegions(flow, reads);
};

describe('what is live', () => {
  it('is what the equation of live variables says, whatever was asked before', () => {
    fc.assert(
      fc.property(anyFlow, drawn => {
        const regions = regionsOf(drawn);
        for (const [node, slot] of drawn.asked) {
          const live = liveBySweeping(drawn, slot)[node] === true;
          expect(regions.isLive(node, slot)).toBe(live);
          if (live) expect(regions.mayComeAfter(node, slot)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of a slot that nobody reads is nothing', () => {
    const regions = regionsOf({ next: [[1], []], read: [[], []], overwrites: [-1, -1], asked: [] });
    expect(regions.isLive(0, 0)).toBe(false);
    expect(regions.mayComeAfter(0, 0)).toBe(false);
  });
});
