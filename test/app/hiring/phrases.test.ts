import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/app/hiring/review/phrases.ts';

const found = (text: string, ...phrases: readonly string[]): readonly string[] =>
  piecesOf(text, phrases).flatMap(piece => (piece.phrase === null ? [] : [piece.text]));

describe('phrases in a written answer', () => {
  it('are whole words, whatever their letter case, accents, quotes and blanks', () => {
    expect(found('Sorry. I’m SORRY, unsorry, sorry-looking.', 'sorry')).toEqual([
      'Sorry',
      'SORRY',
      'sorry',
    ]);
    expect(found("I'll ring you", 'I’ll ring')).toEqual(["I'll ring"]);
    expect(found('I will\n  call   you today', 'will call you')).toEqual(['will\n  call   you']);
    expect(found('Tu as mangé une glace', 'mange')).toEqual(['mangé']);
    expect(found('Tu as mange\u0301 une glace', 'MANGÉ')).toEqual(['mange\u0301']);
    expect(found('Ölmühle, Öl', 'ol')).toEqual(['Öl']);
  });

  it('are found at both ends, twice in a row, and where signs are no letters', () => {
    expect(found('no no', 'no')).toEqual(['no', 'no']);
    expect(found('5 % off, 15 % off', '5 %')).toEqual(['5 %']);
    expect(found('💛 thank you 💛', '💛', 'thank you')).toEqual(['💛', 'thank you', '💛']);
    expect(found('我很抱歉让您久等了', '抱歉')).toEqual(['抱歉']);
  });

  it('do not lie on top of each other: the longer one stands', () => {
    expect(piecesOf('I am so sorry about it', ['so sorry', 'sorry', 'sorry about'])).toEqual([
      { text: 'I am ', phrase: null },
      { text: 'so sorry', phrase: 'so sorry' },
      { text: ' about it', phrase: null },
    ]);
  });

  it('are none of nothing', () => {
    expect(piecesOf('', ['sorry'])).toEqual([]);
    expect(found('sorry', '', '  ')).toEqual([]);
    expect(found('a.b', 'a+b', '.*')).toEqual([]);
  });

  it('leave the text as it is, whatever it holds', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(' ', 'é', 'e\u0301', 'ß', 'İ', '😀', '\n'),
    );
    const text = fc.array(word, { maxLength: 12 }).map(words => words.join(''));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (answer, phrases) => {
        const pieces = piecesOf(answer, phrases);
        expect(pieces.map(piece => piece.text).join('')).toBe(answer);
        expect(pieces.every(piece => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('finds a phrase between two blanks, however it is written', () => {
    const word = fc.stringMatching(/^[a-zéüß]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, (before, wanted, after) => {
        const shouted =
          wanted.toUpperCase().length === wanted.length ? wanted.toUpperCase() : wanted;
        expect(found(`${before} ${wanted} ${after}`, shouted)).toContain(wanted);
      }),
    );
  });
});
