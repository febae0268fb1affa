import { describe, expect, it } from 'vitest';
import { currencyIn } from '../../../src/engine/model/scenario.ts';
import { scenarioOf } from '../../../src/narrative/profile/header.ts';
import { currency, currencyFor, language } from '../../../src/narrative/profile/locale-values.ts';

describe('a language in the header', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['HE', 'he'],
    ['iw', 'he'],
    ['eng', 'en'],
    ['nds', 'nds'],
  ])('%s is %s', (written, value) => {
    expect(language([written])).toEqual({ value });
  });

  it.each([
    ['en_GB', 'en-GB'],
    ['English', 'en'],
    ['hebrew', 'he'],
    ['Japanes', 'ja'],
    ['jp', 'ja'],
    ['en-', 'en'],
  ])('for %s, %s is offered', (written, meant) => {
    const { slip, value } = language([written]);
    expect(value).toBeUndefined();
    expect(slip?.remedy).toBe(`Did you mean "${meant}"?`);
  });

  it.each(['', 'e', 'de-ab-cd', '!', 'xx'])('"%s" is refused in a sentence', written => {
    expect(language([written]).slip?.says).toBe(`"${written}" is not a language, as en or pt-BR`);
  });
});

describe('a currency in the header', () => {
  it.each(['EUR', 'GBP', 'JPY', 'ILS'])('%s is one', written => {
    expect(currency([written])).toEqual({ value: written });
  });

  it.each([
    ['eur', 'EUR'],
    ['EURO', 'EUR'],
    ['€', 'EUR'],
    ['$', 'USD'],
    ['£', 'GBP'],
  ])('for %s, %s is offered', (written, meant) => {
    expect(currency([written]).slip?.remedy).toBe(`Did you mean "${meant}"?`);
  });

  it.each(['', 'XQZ', 'money', '12'])('"%s" is refused in a sentence', written => {
    expect(currency([written]).slip?.says).toBe(`"${written}" is not a currency, as EUR`);
  });
});

describe('a currency of one variant', () => {
  const scenarioWith = (header: string) => scenarioOf('a', header.split('\n'), () => undefined);

  it('names the variant behind the currency', () => {
    expect(currencyFor(['USD', 'miami'])).toEqual({ value: { code: 'USD', variant: 'miami' } });
    expect(currencyFor(['USD'])).toEqual({ value: { code: 'USD' } });
    expect(currencyFor(['$', 'miami']).slip?.remedy).toBe('Did you mean "USD"?');
  });

  it('goes before the one for all, wherever it stands', () => {
    const scenario = scenarioWith('currency: USD :: miami\ncurrency: EUR');
    expect(['miami', 'madrid'].map(variant => currencyIn(scenario, variant))).toEqual([
      'USD',
      'EUR',
    ]);
  });

  it('leaves the others euros where nothing is said for them', () => {
    const scenario = scenarioWith('currency: USD :: miami');
    expect(currencyIn(scenario, 'madrid')).toBe('EUR');
    expect(currencyIn(scenarioWith('title: A'), 'madrid')).toBe('EUR');
  });
});
