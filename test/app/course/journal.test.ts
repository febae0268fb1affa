import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinJournals,
  type JournalEntry,
  readJournal,
  writeJournal,
} from '../../../src/app/course/journal.ts';
import { LONGEST_JOURNAL } from '../../../src/engine/limits.ts';

const entry = fc.record<JournalEntry>({
  scenario: fc.nat(12),
  variant: fc.nat(4),
  seed: fc.nat(2 ** 32 - 1),
  startedAt: fc.nat(2 ** 31),
  scores: fc.option(fc.record({ accuracy: fc.nat(100), empathy: fc.nat(100) })),
  reviewed: fc.boolean(),
  told: fc.nat(40),
  choices: fc.array(fc.nat(60), { maxLength: 40 }),
});

const attempt = (change: Partial<JournalEntry>): JournalEntry => ({
  scenario: 0,
  variant: 0,
  seed: 7,
  startedAt: 100,
  scores: null,
  reviewed: false,
  told: 0,
  choices: [1, 2],
  ...change,
});

describe('the journal that a platform keeps', () => {
  it('gives back every attempt', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), entries => {
        expect(readJournal('abc', writeJournal('abc', entries))).toEqual(entries);
      }),
    );
  });
  it('has room on every platform, however much was played, and forgets choices before scores', () => {
    const finished = { scores: { accuracy: 80, empathy: 60 }, choices: Array<number>(40).fill(3) };
    const many = Array.from({ length: 120 }, (_none, seed) => attempt({ seed, ...finished }));
    const open = attempt({ seed: 999, choices: Array<number>(40).fill(3) });
    const text = writeJournal('abc', [...many, open]);
    expect(text.length).toBeLessThanOrEqual(LONGEST_JOURNAL);
    expect(text).toMatch(/^[\w.:*()]+$/);
    const read = readJournal('abc', text);
    expect(read.at(-1)).toEqual(open);
    expect(read[0]).toEqual({ ...many[0], choices: null });
  });
  it('keeps only scores of another version of the course', () => {
    const done = attempt({ scores: { accuracy: 50, empathy: 40 } });
    const text = writeJournal('abc', [done, attempt({ seed: 8 })]);
    expect(readJournal('other', text)).toEqual([{ ...done, choices: null }]);
  });
  it('is nothing where it cannot be read', () => {
    fc.assert(fc.property(fc.string(), text => void readJournal('abc', text)));
    for (const text of ['', '2:abc:0.0.1.1.0..0.1', '1:abc:x', '1:abc:-.0.1.1.0..0.1', '{}'])
      expect(readJournal('abc', text)).toEqual([]);
  });
  it('takes the further one of two about the same attempt, and tells no reply twice', () => {
    const kept = attempt({ choices: [1], told: 1 });
    const further = attempt({ choices: [1, 2, 3], told: 3 });
    const other = attempt({ seed: 8, startedAt: 50 });
    expect(joinJournals([kept], [further, other])).toEqual([
      { ...other, told: 0 },
      { ...further, told: 1 },
    ]);
  });
  it('counts nothing as told of an attempt that the platform never kept', () => {
    const alone = attempt({ choices: [1, 2], told: 2 });
    expect(joinJournals([], [alone])).toEqual([{ ...alone, told: 0 }]);
  });
});
