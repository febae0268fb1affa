import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoken, typographic } from '../../../src/app/words/quotation-marks.ts';

describe('straight quotation marks', () => {
  it.each([
    ['en', '"I hear you."', '“I hear you.”'],
    ['en', 'He said "no" ("never", even).', 'He said “no” (“never”, even).'],
    ['en', "I don't know.", 'I don’t know.'],
    ['en', "'Fine', he said.", '‘Fine’, he said.'],
    ['en', `"She said 'no' to me."`, '“She said ‘no’ to me.”'],
    ['en', "The drivers' entrance.", 'The drivers’ entrance.'],
    ['en', "It's from the '90s, 'tis true.", 'It’s from the ’90s, ’tis true.'],
    ['en', `A man of 5'10" is here.`, `A man of 5'10" is here.`],
    ['en', 'The pipe is 6" wide.', 'The pipe is 6" wide.'],
    ['en', '"It costs 40"', '“It costs 40”'],
    ['en', '“I hear you.”', '“I hear you.”'],
    ['de', '"Ja", sagte er.', '„Ja“, sagte er.'],
    ['fr', '"Bonjour", il l\'a dit.', '«\u202fBonjour\u202f», il l’a dit.'],
    ['sv', '"Ja"', '”Ja”'],
    ['pl-PL', '"Tak"', '„Tak”'],
    ['ja', '"はい"と言った。', '「はい」と言った。'],
    ['zh-TW', '"好"', '「好」'],
    // Gershayim and geresh are letters of a word.
    ['he', '231 ש"ח בצ\'ק', '231 ש"ח בצ\'ק'],
    ['tlh', '"Qapla\'"', '"Qapla\'"'],
    ['no such!', '"Hm"', '"Hm"'],
  ])('in %s, %s is set as %s', (language, straight, set) => {
    expect(typographic(straight, language)).toBe(set);
  });

  it('stay where the language is not known', () => {
    expect(typographic('"Hm"', null)).toBe('"Hm"');
  });

  it('set once is set', () => {
    const text = string({ unit: constantFrom('a', ' ', '"', "'", '6', '“', '.', '\n') });
    assert(
      property(text, written => {
        const once = typographic(written, 'en');
        expect(once).toHaveLength(written.length);
        expect(typographic(once, 'en')).toBe(once);
      }),
    );
  });
});

describe('what somebody says', () => {
  it.each([
    ['en', 'Good morning.', '“Good morning.”'],
    ['en', '"Good morning."', '“Good morning.”'],
    ['en', 'They said "soon" to me.', '“They said ‘soon’ to me.”'],
    ['en', 'They said “soon” to me.', '“They said ‘soon’ to me.”'],
    ['en', '"Soon" is no answer.', '“‘Soon’ is no answer.”'],
    ['de', 'Guten Tag.', '„Guten Tag.“'],
    ['de', 'Er sagte „bald“ zu mir.', '„Er sagte ‚bald‘ zu mir.“'],
    ['ja', 'はい。', '「はい。」'],
    ['ja', '「はい。」', '「はい。」'],
    ['th', 'สวัสดี', '“สวัสดี”'],
    ['he', 'שלום', '”שלום”'],
    ['tlh', 'nuqneH', '“nuqneH”'],
    [null, 'Hello', '“Hello”'],
  ])('in %s, %s reads %s', (language, text, read) => {
    expect(spoken(text, language, 'en')).toBe(read);
  });
});
