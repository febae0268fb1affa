import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/app/words/formats.ts';

const { money } = formatsOf('en-GB');

describe('a number', () => {
  it('has no sign where it is rounded to nothing, and a true minus below', () => {
    const { number } = formatsOf('en-GB');
    expect(number(-0.001, 2)).toBe('0');
    expect(number(-0)).toBe('0');
    expect(number(-0.25, 2)).toBe('\u22120.25');
  });
});

describe('money', () => {
  it.each([
    [40, 'EUR', '€40'],
    [12.5, 'GBP', '£12.50'],
    [40, 'XQZ', 'XQZ\u00a040'],
    [12.5, 'euros', '12.50 euros'],
    [40, '€', '40 €'],
    [40, '', '40'],
  ])('%s of %s is written %s', (amount, currency, written) => {
    expect(money(amount, currency)).toBe(written);
  });

  it('is written whatever a header says', () => {
    assert(
      property(string(), currency => {
        expect(money(3, currency)).toContain('3');
      }),
    );
  });
});
