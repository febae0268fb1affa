import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  scoreDifferences,
  standardDifference,
} from '../../../src/analysis/statistics/score-differences.ts';

describe('the difference of two groups’ scores', () => {
  it('is Cohen’s d by its definition, made smaller by Hedges’ correction', () => {
    // Means 6 and 4, both variances 2.5: d = 2 ÷ √2.5 = 1.2649, times 1 − 3 ÷ 31.
    const d = standardDifference([4, 5, 6, 7, 8], [2, 3, 4, 5, 6]);
    expect(d).toBeCloseTo((2 / Math.sqrt(2.5)) * (1 - 3 / 31), 9);
  });

  it('is nothing where nobody differs, or there are too few', () => {
    expect(standardDifference([5, 5], [5, 5])).toBeUndefined();
    expect(standardDifference([5], [4, 3])).toBeUndefined();
  });

  it('turns its sign with the groups, and does not mind the unit', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const d = standardDifference(a, b);
        expect(standardDifference(b, a) ?? 0).toBeCloseTo(-(d ?? 0), 9);
        const tenfold = (values: readonly number[]) => values.map(value => 10 * value);
        expect(standardDifference(tenfold(a), tenfold(b)) ?? 0).toBeCloseTo(d ?? 0, 9);
      }),
    );
  });

  it('is said of groups from thirty on, beside the highest of them', () => {
    const scores = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => from + (at % 10));
    const [few, low, high] = scoreDifferences([
      { group: 'few', scores: scores(29, 90) },
      { group: 'low', scores: scores(30, 40) },
      { group: 'high', scores: scores(40, 50) },
    ]);
    expect(few).toEqual({ group: 'few', people: 29, mean: null, difference: null });
    expect(high).toMatchObject({ mean: 54.5, difference: null });
    expect(low?.difference).toBeCloseTo(
      (-10 / Math.sqrt((29 * 8.5344828 + 39 * 8.4615385) / 68)) * (1 - 3 / 271),
      3,
    );
  });
});
