import { strToU8, zipSync } from 'fflate';
import { array, assert, constantFrom, property, record, string, uniqueArray } from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  readComposureFile,
  writeComposureFile,
} from '../../src/formats/scenario-file/composure-file.ts';
import { linkDataOf, readLinkData } from '../../src/formats/scenario-file/link.ts';

const files = uniqueArray(
  record({
    name: constantFrom('a.ink', 'b.ink', 'policies/c.ink'),
    text: string({ unit: 'binary' }),
  }),
  { minLength: 1, selector: ({ name }) => name },
);
const bundle = record({
  title: string({ maxLength: 60 }),
  files,
  versions: array(
    record({
      name: string({ maxLength: 30 }),
      at: constantFrom('2026-11-25T10:00:00.000Z'),
      files,
    }),
    { maxLength: 3 },
  ),
});

const zipped = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

const manifest = (more: object): string =>
  JSON.stringify({ composure: 1, title: 'T', files: ['a.ink'], versions: [], ...more });

describe('a .composure file', () => {
  it('comes back as it was given, and is the same bytes for the same scenario', () => {
    assert(
      property(bundle, given => {
        const written = writeComposureFile(given);
        expect(readComposureFile(written)).toEqual({ ok: true, value: given });
        expect(writeComposureFile(given)).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });
  it.each([
    ['nothing', new Uint8Array(), 'bundle/no-bundle'],
    ['text', strToU8('# title: Hello'), 'bundle/no-bundle'],
    ['another zip', zipped({ 'readme.txt': 'hi' }), 'bundle/no-bundle'],
    ['of a later version', zipped({ 'composure.json': '{"composure":2}' }), 'bundle/newer'],
    ['no JSON', zipped({ 'composure.json': '{' }), 'bundle/damaged'],
    ['a file is missing', zipped({ 'composure.json': manifest({}) }), 'bundle/damaged'],
    ['no files', zipped({ 'composure.json': manifest({ files: [] }) }), 'bundle/damaged'],
    [
      'a name that leads out of the folder',
      zipped({ 'composure.json': manifest({ files: ['../a.ink'] }), 'files/../a.ink': 'x' }),
      'bundle/damaged',
    ],
    [
      'one name again and again',
      zipped({ 'composure.json': manifest({ files: ['a.ink', 'a.ink'] }), 'files/a.ink': 'x' }),
      'bundle/damaged',
    ],
    [
      'gigabytes in kilobytes',
      zipSync({ 'composure.json': strToU8('{}'), 'files/a.ink': new Uint8Array(80_000_000) }),
      'bundle/damaged',
    ],
  ])('%s: refused with a reason', (_, bytes, error) => {
    expect(readComposureFile(bytes)).toEqual({ ok: false, error });
  });
  it('cut off anywhere is refused, and never read in part', () => {
    const whole = writeComposureFile({
      title: 'T',
      files: [{ name: 'a.ink', text: 'words '.repeat(50) }],
      versions: [],
    });
    for (let length = 0; length < whole.length; length += 7)
      expect(readComposureFile(whole.slice(0, length)).ok).toBe(false);
  });
});

describe('a scenario inside a link', () => {
  it('comes back as it was given, in letters that an address can hold', () => {
    assert(
      property(bundle, ({ title, files: given }) => {
        const data = linkDataOf(title, given) ?? '';
        expect(data).toMatch(/^1[\w-]+$/);
        expect(readLinkData(data)).toEqual({
          ok: true,
          value: { title, files: given, versions: [] },
        });
      }),
      { numRuns: 50 },
    );
  });
  it('is small enough for the starter, and refused where it would be cut off', () => {
    const text = readFileSync('stories/first-shift.ink', 'utf8');
    expect(linkDataOf('First shift', [{ name: 'a.ink', text }])?.length).toBeLessThan(14_000);
    // Numbers that no packer finds a pattern in (Lehmer 1951).
    let seed = 7;
    const noise = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
    expect(linkDataOf('Noise', [{ name: 'a.ink', text: noise }])).toBeNull();
  });
  it.each([
    ['', 'bundle/no-bundle'],
    ['hello', 'bundle/no-bundle'],
    ['2abc', 'bundle/newer'],
    ['1<script>', 'bundle/damaged'],
    ['1abcd', 'bundle/damaged'],
    [`1${'A'.repeat(70_000)}`, 'bundle/too-large'],
  ])('%s: refused with a reason', (data, error) => {
    expect(readLinkData(data)).toEqual({ ok: false, error });
  });
});
