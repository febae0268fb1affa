import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readGroupFile } from '../../src/formats/hiring/group-file.ts';

const codesOf = (text: string) => {
  const read = readGroupFile(text);
  return read.ok ? [] : read.error.map(({ code, row }) => `${code} ${row}`);
};

describe('the group file', () => {
  it('is read as spreadsheets write it, with commas, semicolons or tabs', () => {
    const expected = {
      ok: true,
      value: {
        columns: ['Sex', 'Age'],
        people: [
          { code: 'K7-22', groups: ['woman', '50 and over'] },
          { code: 'K7-23', groups: ['man', ''] },
        ],
      },
    };
    for (const sign of [',', ';', '\t'])
      expect(
        readGroupFile(
          `\uFEFFSex,Candidate code,Age\r\n woman ,K7-22,50 and over\r\nman,K7-23,\r\n`.replaceAll(
            ',',
            sign,
          ),
        ),
      ).toEqual(expected);
  });

  it('says what it lacks', () => {
    expect(codesOf('')).toEqual(['groups/empty 0']);
    expect(codesOf('code,sex')).toEqual(['groups/empty 0']);
    expect(codesOf('name,sex\nAda,woman')).toEqual(['groups/no-code-column 1']);
    expect(codesOf('code,\nA1,woman')).toEqual(['groups/no-group-column 1']);
    expect(codesOf('code,a,a\nA1,x,y')).toEqual(['groups/same-column 1']);
    expect(codesOf('code,a,b,c,d,e,f,g\nA1,x')).toEqual(['groups/too-many-columns 1']);
    expect(codesOf('x'.repeat(2_000_001))).toEqual(['groups/too-large 0']);
  });

  it('names every row that is wrong at once', () => {
    expect(codesOf(`code,sex\nA1,woman\n\n,man\na1 ,man\nA2,${'x'.repeat(400)}`)).toEqual([
      'groups/no-code 4',
      'groups/same-code 5',
      'groups/too-long 6',
    ]);
  });

  it('takes back any table that was written of it, whatever stands in a cell', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map(text => text.trim())
      .filter(text => text !== '' && !text.startsWith('\uFEFF'));
    const row = fc.tuple(cell, cell);
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ([a]) => a.toUpperCase(), minLength: 1 }),
        rows => {
          const text = Papa.unparse([['code', 'group'], ...rows]);
          const read = readGroupFile(text);
          expect(read).toEqual({
            ok: true,
            value: {
              columns: ['group'],
              people: rows.map(([code, group]) => ({ code, groups: [group] })),
            },
          });
        },
      ),
    );
  });

  it('answers anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(typeof readGroupFile(text).ok).toBe('boolean');
      }),
    );
  });
});
