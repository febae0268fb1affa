import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/app/words/formats.ts';

const { money } = formatsOf('en-GB');

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
