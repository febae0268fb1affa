import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GroupCount,
  LEAST_IN_GROUP,
  selectionRates,
} from '../../../src/analysis/statistics/selection-rates.ts';

const group = (name: string, people: number, chosen: number): GroupCount => ({
  group: name,
  people,
  chosen,
});

describe('selection rates by group', () => {
  it('flags the example of the Uniform Guidelines’ questions and answers: 48 of 80 against 12 of 40', () => {
    const [first, second] = selectionRates([group('a', 80, 48), group('b', 40, 12)]);
    expect(first).toMatchObject({ rate: 0.6, ratio: 1, reading: 'highest', p: null });
    expect(second?.rate).toBeCloseTo(0.3, 9);
    expect(second?.ratio).toBeCloseTo(0.5, 9);
    expect(second?.p).toBeLessThan(0.05);
    expect(second?.reading).toBe('below-and-hardly-chance');
  });

  it('calls 75 % beside 100 % below four fifths', () => {
    const [, second] = selectionRates([group('a', 40, 40), group('b', 40, 30)]);
    expect(second?.ratio).toBe(0.75);
    expect(second?.reading).toBe('below-and-hardly-chance');
  });

  it('tells the rule of thumb and the test apart', () => {
    const few = selectionRates([group('a', 30, 10), group('b', 30, 7)]);
    expect(few[1]?.reading).toBe('below-four-fifths');
    const many = selectionRates([group('a', 10_000, 5000), group('b', 10_000, 4700)]);
    expect(many[1]?.reading).toBe('hardly-chance');
    const alike = selectionRates([group('a', 100, 50), group('b', 100, 49)]);
    expect(alike[1]?.reading).toBe('alike');
  });

  it('says nothing of a group below thirty, and measures nobody by it', () => {
    const rates = selectionRates([group('one', 1, 1), group('a', 60, 30), group('b', 60, 27)]);
    expect(rates.map(({ reading }) => reading)).toEqual(['too-few', 'highest', 'alike']);
    expect(rates[0]).toMatchObject({ rate: 1, ratio: null, p: null });
    expect(rates[2]?.ratio).toBeCloseTo(0.9, 9);
  });

  it('has no ratio where nobody was chosen, and no rate where nobody came', () => {
    const none = selectionRates([group('a', 50, 0), group('b', 40, 0), group('c', 0, 0)]);
    expect(none.map(({ ratio }) => ratio)).toEqual([null, null, null]);
    expect(none[2]).toMatchObject({ rate: null, reading: 'too-few' });
    expect(none[1]?.reading).toBe('alike');
  });

  it('never judges fewer than thirty, and never finds a ratio above 1', () => {
    const counts = fc
      .tuple(fc.integer({ min: 0, max: 90 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([people, share]) => group('g', people, Math.floor(people * share)));
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 6 }), groups => {
        for (const { people, ratio, reading } of selectionRates(groups)) {
          if (people < LEAST_IN_GROUP) expect(reading).toBe('too-few');
          expect(ratio ?? 1).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
