import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  intraclassCorrelation,
  weightedKappa,
} from '../../../src/analysis/statistics/agreement.ts';

/** Table 2 of Shrout & Fleiss (1979): six targets, four judges. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** By the definition: weights of the squared distance, observed against the product of the margins. */
const kappaByTable = (pairs: readonly (readonly [number, number])[]): number => {
  const count = pairs.length;
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / count;
  const chance =
    pairs.flatMap(([a]) => pairs.map(([, b]) => (a - b) ** 2)).reduce((sum, d) => sum + d, 0) /
    count ** 2;
  return 1 - observed / chance;
};

const mark = fc.integer({ min: -3, max: 3 });

describe('quadratic weighted kappa', () => {
  it('is what its definition says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { minLength: 2, maxLength: 40 }), pairs => {
        const kappa = weightedKappa(pairs);
        const table = kappaByTable(pairs);
        if (kappa === undefined) expect(Number.isFinite(table)).toBe(false);
        else expect(kappa).toBeCloseTo(table, 9);
      }),
    );
  });

  it('is 1 for the same marks, below 0 for opposite ones, and nothing where no marks differ', () => {
    expect(
      weightedKappa([
        [1, 1],
        [3, 3],
        [-2, -2],
      ]),
    ).toBe(1);
    expect(
      weightedKappa([
        [-3, 3],
        [3, -3],
      ]),
    ).toBeLessThan(0);
    expect(
      weightedKappa([
        [2, 2],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(weightedKappa([])).toBeUndefined();
  });
});

describe('intraclass correlation', () => {
  it('is 0.29 and 0.62 for the table of Shrout & Fleiss (1979)', () => {
    const { single, average } = intraclassCorrelation(SHROUT_FLEISS) ?? { single: 0, average: 0 };
    expect(single).toBeCloseTo(0.2898, 4);
    expect(average).toBeCloseTo(0.6201, 4);
  });

  it('is 1 where all agree, and nothing where it cannot be said', () => {
    expect(
      intraclassCorrelation([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toEqual({ single: 1, average: 1 });
    expect(intraclassCorrelation([[1, 2]])).toBeUndefined();
    expect(intraclassCorrelation([[1], [2]])).toBeUndefined();
    expect(intraclassCorrelation([[1, 2], [3]])).toBeUndefined();
    expect(
      intraclassCorrelation([
        [2, 2],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});
