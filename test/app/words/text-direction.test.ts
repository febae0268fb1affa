import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, isolated, sentenceParts } from '../../../src/app/words/text-direction.ts';

describe('a text of a scenario', () => {
  it.each([
    ['he', 'שלום', 'rtl'],
    ['he-IL', 'IBM, בבקשה.', 'rtl'],
    ['iw', 'שלום', 'rtl'],
    ['ar', 'مرحبا', 'rtl'],
    ['ur', 'سلام', 'rtl'],
    ['fa-IR', 'سلام', 'rtl'],
    ['dv', 'ހެލޯ', 'rtl'],
    ['az-Arab', 'سلام', 'rtl'],
    ['az', 'Salam', 'ltr'],
    ['ja', 'はい。', 'ltr'],
    ['th', 'สวัสดี', 'ltr'],
    ['en', '“שלום” means hello.', 'ltr'],
    ['en', '231.00', 'ltr'],
    ['ar', '231.00', 'rtl'],
    // None of it is in the language: its own letters say.
    ['he', 'Right. Yes.', 'auto'],
    ['en', 'שלום', 'auto'],
    ['', 'שלום', 'auto'],
    ['no such-language!', 'Hello', 'auto'],
  ])('in %s, "%s" runs %s', (language, text, direction) => {
    expect(directionOf(text, language)).toBe(direction);
  });

  it('runs as its own letters do where the language is not known', () => {
    expect(directionOf('Hello', null)).toBe('auto');
  });

  it('runs somewhere, whatever stands in the header', () => {
    assert(
      property(string(), string({ unit: 'binary' }), (language, text) => {
        expect(['ltr', 'rtl', 'auto']).toContain(directionOf(text, language));
      }),
    );
  });
});

describe('a sentence of the page', () => {
  it('is taken apart into its own words and the scenario’s', () => {
    expect(sentenceParts(`${isolated('רז')} thought of ${isolated('Anna')}.`)).toEqual([
      { text: 'רז', isScenario: true },
      { text: ' thought of ', isScenario: false },
      { text: 'Anna', isScenario: true },
      { text: '.', isScenario: false },
    ]);
  });
});
