import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { array, assert, dictionary, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip/read-zip.ts';

const ROOM = { entries: 100, bytes: 1_000_000 };

const zipped = (entries: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    { level },
  );

const textsIn = (bytes: Uint8Array) =>
  Object.fromEntries(
    (readZip(bytes, ROOM) ?? []).map(entry => {
      const read = entry.read();
      return [entry.name, read === null ? null : strFromU8(read)];
    }),
  );

describe('a zip', () => {
  it('gives back what was put in, packed or only stored', () => {
    // The packer that fills it keeps its files in a plain object, where one name means something else.
    const name = string({ minLength: 1, maxLength: 12 }).filter(
      one => !one.endsWith('/') && one !== '__proto__',
    );
    assert(
      property(dictionary(name, string({ maxLength: 300 })), entries => {
        for (const level of [0, 6] as const)
          expect(textsIn(zipped(entries, level))).toEqual({ ...entries });
      }),
      { numRuns: 60 },
    );
  });
  it('gives a file its name, also one that objects keep for themselves', () => {
    const bytes = zipped({ 'a-proto-a': 'words' }, 0);
    const as = strToU8('__proto__');
    for (const at of bytes.keys())
      if (strFromU8(bytes.subarray(at, at + as.length)) === 'a-proto-a') bytes.set(as, at);
    expect(readZip(bytes, ROOM)?.map(entry => [entry.name, entry.read()])).toEqual([
      ['__proto__', strToU8('words')],
    ]);
  });
  it('that is damaged at one place loses only the file at that place', () => {
    const bytes = zipped({ 'a.txt': 'first '.repeat(40), 'b.txt': 'second' }, 0);
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    expect(textsIn(bytes)).toEqual({ 'a.txt': null, 'b.txt': 'second' });
  });
  it('whatever the bytes are, it is answered, and never with something else than what was put in', () => {
    const whole = zipped({ 'a.txt': 'words '.repeat(30), 'b.txt': 'more' });
    const change = array(integer({ min: 0, max: whole.length * 256 - 1 }), { maxLength: 4 });
    assert(
      property(change, changes => {
        const bytes = whole.slice();
        for (const one of changes) bytes[Math.floor(one / 256)] = one % 256;
        for (const text of Object.values(textsIn(bytes)))
          expect([null, 'words '.repeat(30), 'more']).toContain(text);
      }),
      { numRuns: 300 },
    );
  });
  it('is not unpacked beyond what there is room for, nor beyond what it claims', () => {
    const bomb: Zippable = { 'a.bin': new Uint8Array(5_000_000), 'b.txt': strToU8('small') };
    const bytes = zipSync(bomb);
    expect(readZip(bytes, ROOM)?.map(entry => entry.read()?.length ?? null)).toEqual([null, null]);
    // It claims to be small, in its head and in the directory.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 1000, true);
    expect(readZip(bytes, ROOM)?.map(entry => entry.read()?.length ?? null)).toEqual([null, 5]);
  });
  it('with more files than there is room for is not read', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}`, '']));
    expect(readZip(zipped(many), ROOM)).toBeNull();
  });
});
