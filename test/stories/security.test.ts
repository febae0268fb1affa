import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = readFileSync('docs/security.md', 'utf8');

/** How many points of level 1 and 2 each section of the ASVS 5.0.0 has, counted from 1. */
const SECTIONS: Readonly<Record<string, number>> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};

const POINTS = Object.entries(SECTIONS).flatMap(([section, points]) =>
  Array.from({ length: points }, (_, at) => `${section}.${at + 1}`),
);

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

const rows = TEXT.split('\n')
  .filter(line => line.startsWith('|'))
  .map(cellsOf);
const shown = rows.filter(([points = '']) => /^\d+\.\d+\.\d+/.test(points));
const tests = rows.filter(([number = '']) => /^\[\d+\]$/.test(number));

describe('the document on security', () => {
  it('has each point of level 1 and 2, once', () => {
    const told = shown.flatMap(([points = '']) => points.split(', '));
    expect([...told].sort()).toEqual([...POINTS].sort());
  });

  it('says of each how it is met, and shows it by tests that it names, or says that there are none', () => {
    const known = new Set(tests.map(([number]) => number));
    for (const [points = '', how = '', by = ''] of shown) {
      expect(how.length, points).toBeGreaterThan(10);
      const named = by === '—' ? [] : by.split(' ');
      expect(
        named.filter(number => !known.has(number)),
        points,
      ).toEqual([]);
      expect(by, points).not.toBe('');
    }
  });

  it.each(tests)('names a test that there is: %s %s', (_, file = '', title = '') => {
    expect(readFileSync(file.replaceAll('`', ''), 'utf8')).toContain(title);
  });
});
