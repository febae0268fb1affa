import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderLibrary } from '../../../src/tools/scenarios/files.ts';
import { anyStory } from '../../analysis/support/story-maker.ts';
import { inLockstep, pairOf } from '../../support/lockstep.ts';
import { NUMBERS } from './numbers.ts';

const RUNS = Number(process.env['RUNS'] ?? 25);

/** Other ink to try it on, for instance public stories: folders, one behind the other with `:`. */
const MORE = (process.env['INK_FOLDERS'] ?? '').split(':').filter(folder => folder !== '');

const inkIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ink'))
    .map(name => join(folder, name));

const FILES = ['stories', 'test', ...MORE].flatMap(inkIn);

const picksFrom = (seed: number): readonly number[] =>
  Array.from({ length: 25 }, (_, turn) => ((seed + 1) * 7919 * (turn + 3)) % 97);

const conversations = (text: string, folder: string, count: number): void => {
  const pair = pairOf(text, folderLibrary(folder));
  if (pair === null) return;
  for (let seed = 0; seed < count; seed++) {
    inLockstep(pair, picksFrom(seed), (original, read) => expect(read).toEqual(original));
  }
};

describe('a story comes to the player as the compiler made it', () => {
  it.each(FILES)('%s', file => {
    conversations(readFileSync(file, 'utf8'), dirname(file), 6);
  });

  it.each(NUMBERS)('%j', text => {
    expect(pairOf(text)).not.toBeNull();
    conversations(text, 'stories', 3);
  });

  it('any story: same lines, tags, choices, variables and visits', () => {
    fc.assert(
      fc.property(anyStory, text => conversations(text, 'stories', 3)),
      { numRuns: RUNS, seed: 5 },
    );
  }, 240_000);

  it('any number, in the text, in a sum and in a variable', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.constantFrom(0, 0.1, 1, 2 ** 31, 2 ** 32, 2 ** 53, 0.000001),
    );
    const literal = (number: number): string => {
      const digits = Math.abs(number)
        .toFixed(9)
        .replace(/\.?0+$/, '');
      return `${number < 0 ? '-' : ''}${digits}`;
    };
    fc.assert(
      fc.property(numbers, numbers, fc.boolean(), (first, second, whole) => {
        const [x, y] = [literal(first), literal(second)];
        const float = whole && !y.includes('.') ? `${y}.0` : y;
        conversations(
          `VAR a = ${x}\nVAR b = ${float}\n-> k\n== k\nPaid ${x}, ${float}, {a / ${float}} {b * ${x}} {-b} {${x} / 2.0}.\n~ a = a + ${float}\n* [x, ${float}] {a}\n- {a > b: more, ${float}|less}\n-> END\n`,
          'stories',
          1,
        );
      }),
      { numRuns: RUNS * 4, seed: 5 },
    );
  }, 120_000);

  it('any words, as text, tag, reply and value', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map(text => text.replace(/[{}|#[\]\\/\r\n<>~*+=-]/g, '').trim());
    fc.assert(
      fc.property(words, fc.constantFrom(', 10.0', ' 2.0f', '^', '\\"', '2.50, '), (text, more) => {
        conversations(
          `VAR a = "${text.replaceAll('"', '')}"\nA${text}${more} # t${text}${more}\n* [B${text}${more}] {a}\n- -> END\n`,
          'stories',
          1,
        );
      }),
      { numRuns: RUNS * 4, seed: 5 },
    );
  }, 120_000);
});
