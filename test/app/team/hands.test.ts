import { array, assert, integer, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allHands,
  countIn,
  majorityOf,
  MOST_HANDS,
  wasAgainstMost,
  withHands,
} from '../../../src/app/team/classroom/hands.ts';

describe('a show of hands', () => {
  it('is a whole number that somebody typed, and nothing else', () => {
    expect(['12', ' 7 ', '0'].map(countIn)).toEqual([12, 7, 0]);
    expect(['', '-1', '1.5', '1e3', 'many', '99999'].map(countIn)).toEqual(Array(6).fill(null));
    assert(property(string(), text => (countIn(text) ?? 0) <= MOST_HANDS));
  });

  it('counts for one reply, and leaves the others', () => {
    expect(withHands([], 1, 4, 3)).toEqual([0, 4, 0]);
    expect(withHands([2, 4, 1], 0, 5, 3)).toEqual([5, 4, 1]);
    expect(allHands([5, 4, 1])).toBe(10);
  });

  it('has a majority only where one reply has most', () => {
    expect(majorityOf([])).toEqual({ name: 'nothing' });
    expect(majorityOf([0, 0])).toEqual({ name: 'nothing' });
    expect(majorityOf([3, 7, 1])).toEqual({ name: 'one', at: 1 });
    expect(majorityOf([4, 1, 4])).toEqual({ name: 'level', at: [0, 2] });
    assert(
      property(
        array(nat(50), { minLength: 1, maxLength: 5 }),
        integer({ min: 0, max: 4 }),
        (hands, at) => {
          const more = withHands(hands, at % hands.length, 51, hands.length);
          expect(majorityOf(more)).toEqual({ name: 'one', at: at % hands.length });
        },
      ),
    );
  });

  it('is remembered where something else was played', () => {
    const replies = [
      { text: 'a', hands: 5 },
      { text: 'b', hands: 2 },
    ];
    expect(wasAgainstMost({ turn: 1, replies, played: 'b' })).toBe(true);
    expect(wasAgainstMost({ turn: 1, replies, played: 'a' })).toBe(false);
  });
});
