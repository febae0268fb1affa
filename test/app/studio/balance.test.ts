import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/app/studio/cards/balance.ts';
import { createCardReader } from '../../../src/app/studio/cards/cards.ts';

const decision = (at: number, [best, other]: readonly [string, string]): string =>
  `=== d${at} ===\nAda: Well?\n* "${other}" # accuracy: -1 guess\n* "${best}" # accuracy: +2 inform\n- -> END\n`;

const balance = (pairs: readonly (readonly [string, string])[]) => {
  const text = `# customer: Ada Brook :: a nurse\n-> d0\n${pairs.map((pair, at) => decision(at, pair)).join('')}`;
  return balanceOf(createCardReader()([{ name: 'main.ink', text }]).sections);
};

const LONG = ['It comes on Friday, and I ring you.', 'Soon.'] as const;
const SORRY = ['Sorry. Friday.', 'I think it comes soon, as they do.'] as const;

describe('advice while somebody writes', () => {
  it('comes after three settled decisions, by what tells the best reply', () => {
    expect(balance([LONG, LONG])).toEqual([]);
    expect(balance([LONG, LONG, LONG])).toEqual([{ tell: 'longest', betrayed: 3, of: 3 }]);
    expect(balance([SORRY, SORRY, LONG])).toEqual([{ tell: 'feeling', betrayed: 2, of: 3 }]);
  });
  it('waits for words, and leaves a whole scenario to the proof', () => {
    expect(balance([LONG, LONG, ['It comes on Friday.', '…']])).toEqual([]);
    expect(balance([LONG, LONG, LONG, LONG, LONG])).toEqual([]);
  });
});
