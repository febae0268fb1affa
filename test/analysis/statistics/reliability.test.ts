import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationOf } from '../../../src/analysis/statistics/moments.ts';
import {
  cronbachAlpha,
  splitHalf,
  standardErrorOf,
} from '../../../src/analysis/statistics/reliability.ts';
import { LEAST_DECISIONS, scoreBandOf } from '../../../src/analysis/statistics/score-band.ts';
import { roll, seeded } from '../../../src/engine/rng.ts';
import { WUENSCH } from '../support/kr20.ts';

describe('reliability', () => {
  it('is KR-20 of Wuensch’s example: 10 ÷ 9 × (1 − 2.18 ÷ 5.84)', () => {
    expect(cronbachAlpha(WUENSCH)).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 9);
  });

  it('is the example of R’s fmsb, three questions to ten people', () => {
    const first = [1, 5, 2, 3, 4, 2, 3, 4, 3, 2];
    const second = [2, 4, 1, 2, 4, 1, 2, 5, 2, 1];
    const third = [2, 5, 1, 3, 3, 2, 2, 4, 2, 2];
    const table = first.map((value, at) => [value, second[at] ?? 0, third[at] ?? 0]);
    expect(cronbachAlpha(table)).toBeCloseTo(0.9295, 4);
  });

  it('is 1 where every item says the same, and nothing where nobody differs', () => {
    const same = [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [5, 5, 5, 5],
    ];
    expect(cronbachAlpha(same)).toBeCloseTo(1, 9);
    expect(splitHalf(same)).toBeCloseTo(1, 9);
    expect(standardErrorOf(same)).toBeCloseTo(0, 6);
    const flat = [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ];
    expect(cronbachAlpha(flat)).toBeUndefined();
    expect(splitHalf(flat)).toBeUndefined();
    expect(standardErrorOf(flat)).toBeUndefined();
    expect(cronbachAlpha([])).toBeUndefined();
    expect(cronbachAlpha([[1], [2]])).toBeUndefined();
  });

  it('has an error of spread × √(1 − alpha)', () => {
    // The variance of the sample is 5.84 × 10 ÷ 9.
    const alpha = (10 / 9) * (1 - 2.18 / 5.84);
    expect(standardErrorOf(WUENSCH)).toBeCloseTo(Math.sqrt((58.4 / 9) * (1 - alpha)), 9);
  });

  it('is never above 1, and its error never above the spread', () => {
    const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), table => {
        expect(cronbachAlpha(table) ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        expect(splitHalf(table) ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        expect(standardErrorOf(table) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('correlation', () => {
  it('is that of Anscombe’s first set (1973), 0.816', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlationOf(x, y)).toBeCloseTo(0.81642, 5);
  });

  it('is nothing where one of them does not vary', () => {
    expect(correlationOf([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
    expect(correlationOf([1, 2], [1, 2])).toBeUndefined();
  });
});

const answers = (right: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ marks: at < right ? 1 : 0, most: 1 }));

describe('the band of a score', () => {
  it('is Lord’s error (1955) where answers are right or wrong', () => {
    // 21 of 30: √(21 × 9 ÷ 29) = 2.553 items, 8.51 points.
    const band = scoreBandOf(answers(21, 30), 30);
    expect(band).toMatchObject({ score: 70, from: 61, to: 79, decisions: 30 });
    expect(band?.standardError).toBeCloseTo((100 * Math.sqrt((21 * 9) / 29)) / 30, 9);
  });

  it('holds what somebody would score on endlessly many decisions, two times in three', () => {
    let [chance, held] = [seeded(7), 0];
    for (let person = 0; person < 2000; person++) {
      const skill = 0.4 + 0.4 * (person / 2000);
      const given = Array.from({ length: 30 }, () => {
        const [value, next] = roll(chance);
        chance = next;
        return { marks: value < skill ? 1 : 0, most: 1 };
      });
      const band = scoreBandOf(given, 30);
      if (band !== null && band.from <= 100 * skill && 100 * skill <= band.to) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.64);
    expect(held / 2000).toBeLessThan(0.74);
  });

  it('is narrower on more decisions of the same kind', () => {
    const error = (of: number) => scoreBandOf(answers(of / 2, of), of)?.standardError ?? 0;
    expect(error(40)).toBeLessThan(error(10));
  });

  it('never says that somebody is perfect for certain', () => {
    expect(scoreBandOf(answers(10, 10), 10)).toMatchObject({ score: 100, from: 95, to: 100 });
    expect(scoreBandOf(answers(0, 10), 10)).toMatchObject({ score: 0, from: 0, to: 5 });
  });

  it('counts decisions with something to earn, and says nothing from fewer than eight', () => {
    expect(scoreBandOf(answers(5, LEAST_DECISIONS - 1), 7)).toBeNull();
    const more = [...answers(5, 7), { marks: 0, most: 0 }];
    expect(scoreBandOf(more, 7)).toBeNull();
    expect(scoreBandOf(answers(5, LEAST_DECISIONS), 8)).not.toBeNull();
    expect(scoreBandOf(answers(5, LEAST_DECISIONS), 0)).toBeNull();
  });

  it('always holds its score, whatever was earned', () => {
    const one = fc.record({
      marks: fc.integer({ min: -3, max: 3 }),
      most: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 30 }),
        fc.integer({ min: 1, max: 90 }),
        (given, best) => {
          const band = scoreBandOf(given, best);
          if (band === null) return;
          expect(band.from).toBeLessThanOrEqual(band.score);
          expect(band.to).toBeGreaterThanOrEqual(band.score);
          expect(band.to).toBeGreaterThan(band.from);
          expect(band.from).toBeGreaterThanOrEqual(0);
          expect(band.to).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
