import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, standouts, type TurnSummary } from '../../../src/app/debrief/turn-summary.ts';

const turn = (number: number, change: Partial<TurnSummary> = {}): TurnSummary => ({
  number,
  opening: '“Good evening.”',
  quality: null,
  counted: { accuracy: null, empathy: null },
  moodBefore: 0,
  moodAfter: 0,
  ...change,
});

describe('a reply in a line', () => {
  it('is cut between words, without what is left hanging', () => {
    expect(shortened('You rang ahead, and were told', 16)).toBe('You rang ahead …');
    expect(shortened('Short enough.', 16)).toBe('Short enough.');
  });
  it('is cut anywhere in a script that has no blanks, but in no letter', () => {
    expect(shortened('二重の請求について', 4)).toBe('二重の請 …');
    expect(shortened('😀😀😀', 3)).toBe('😀 …');
  });
  it('is never longer than it may be, and the beginning of what was said', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const line = shortened(text, most);
          expect(line === text || line.length <= most + 2).toBe(true);
          expect(text.startsWith(line.replace(/ …$/, ''))).toBe(true);
        },
      ),
    );
  });
});

describe('the turns that are read first', () => {
  it('are what counted most and least, the mood between equals', () => {
    const turns = [
      turn(1, { counted: { accuracy: 2, empathy: null }, moodAfter: 1 }),
      turn(2, { counted: { accuracy: null, empathy: 2 }, moodAfter: 3 }),
      turn(3, { counted: { accuracy: -1, empathy: 0 } }),
    ];
    expect(standouts(turns)).toEqual({ best: 2, worst: 3 });
  });
  it('are the turning point, where the proof knows one', () => {
    const turns = [
      turn(1, { counted: { accuracy: -2, empathy: null } }),
      turn(2, { quality: 'turning-point', counted: { accuracy: -1, empathy: null } }),
      turn(3),
    ];
    expect(standouts(turns)).toEqual({ best: 3, worst: 2 });
  });
  it('go by the mood where no marks are shown', () => {
    const turns = [turn(1, { moodAfter: -3 }), turn(2, { moodAfter: 2 }), turn(3)];
    expect(standouts(turns)).toEqual({ best: 2, worst: 1 });
  });
  it('are none in a run of no turns', () => {
    expect(standouts([])).toBeNull();
    expect(standouts([turn(1)])).toEqual({ best: 1, worst: 1 });
  });
});
