import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact, type TwoByTwo } from '../../../src/analysis/statistics/fisher.ts';

const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let i = 0; i < k; i++) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return ways;
};

/** By the definition, in whole numbers: every table with these margins, and how many ways lead to it. */
const exactly = ([[a, b], [c, d]]: TwoByTwo): number => {
  const [row, rest, column] = [a + b, c + d, a + c];
  const ways = (x: number): bigint => choose(row, x) * choose(rest, column - x);
  const tables = Array.from({ length: Math.min(row, column) + 1 }, (_, x) => x).filter(
    x => column - x <= rest,
  );
  const total = tables.reduce((sum, x) => sum + ways(x), 0n);
  const unlikely = tables.map(ways).filter(count => count <= ways(a));
  const sum = unlikely.reduce((all, count) => all + count, 0n);
  return Number((sum * 10n ** 30n) / total) / 1e30;
};

const count = fc.integer({ min: 0, max: 40 });
const table = fc.tuple(fc.tuple(count, count), fc.tuple(count, count));

describe('Fisher’s exact test', () => {
  it('gives the p-values of R’s documentation: the lady tasting tea, and Fisher’s convicts', () => {
    expect(
      fisherExact([
        [3, 1],
        [1, 3],
      ]),
    ).toBeCloseTo(0.4857, 4);
    expect(
      fisherExact([
        [2, 10],
        [15, 3],
      ]),
    ).toBeCloseTo(0.0005367, 7);
  });

  it('gives the p-values of SciPy’s documentation and of SciPy 1.17', () => {
    const known: readonly (readonly [TwoByTwo, number])[] = [
      [
        [
          [6, 2],
          [1, 4],
        ],
        0.10256410256410256,
      ],
      [
        [
          [8, 2],
          [1, 5],
        ],
        0.03496503496503495,
      ],
      [
        [
          [48, 12],
          [26, 14],
        ],
        0.10800496592788679,
      ],
    ];
    for (const [of, p] of known) expect(fisherExact(of)).toBeCloseTo(p, 12);
  });

  it('takes large counts, and the very unlikely', () => {
    expect(
      fisherExact([
        [4000, 6000],
        [3800, 6200],
      ]),
    ).toBeCloseTo(0.003913229032558865, 10);
    expect(
      fisherExact([
        [200_000, 300_000],
        [201_000, 299_000],
      ]),
    ).toBeCloseTo(0.04151434910766314, 8);
    const tiny = fisherExact([
      [900, 100],
      [300, 700],
    ]);
    expect(tiny / 1.0745653605983853e-179).toBeCloseTo(1, 8);
  });

  it('is what counting every table in whole numbers gives', () => {
    fc.assert(
      fc.property(table, of => {
        expect(fisherExact(of)).toBeCloseTo(exactly(of), 9);
      }),
    );
  });

  it('does not mind which group or which outcome comes first', () => {
    fc.assert(
      fc.property(table, ([[a, b], [c, d]]) => {
        const p = fisherExact([
          [a, b],
          [c, d],
        ]);
        expect(
          fisherExact([
            [c, d],
            [a, b],
          ]),
        ).toBeCloseTo(p, 9);
        expect(
          fisherExact([
            [b, a],
            [d, c],
          ]),
        ).toBeCloseTo(p, 9);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says nothing of nobody', () => {
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1);
  });
});
