import { spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { fingerprint, openCache } from '../../../src/tools/scenarios/proof-cache.ts';

const schema = v.strictObject({ best: v.number(), lines: v.array(v.string()) });
const VALUE = { best: 24, lines: ['one\ntwo'] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'composure-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (most = 10) => openCache({ folder, schema, most });
const files = () => readdirSync(folder).sort();
const fileOf = (key: string) => join(folder, `${key}.json`);

describe('what was proved is kept', () => {
  it('and comes back as it was', () => {
    expect(open().read('a')).toBeUndefined();
    open().write('a', VALUE);
    expect(open().read('a')).toEqual(VALUE);
    expect(files()).toEqual(['a.json']);
  });

  const sealed = (value: unknown): string => {
    const body = JSON.stringify(value);
    return `${fingerprint(body)}\n${body}`;
  };
  const half = (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2));
  const DAMAGE: Readonly<Record<string, (path: string) => void>> = {
    'a letter more': path => appendFileSync(path, ' '),
    'a number that was changed': path =>
      writeFileSync(path, readFileSync(path, 'utf8').replace('24', '99')),
    'half a file': half,
    'an empty file': path => writeFileSync(path, ''),
    'no text at all': path => writeFileSync(path, Buffer.from([0xff, 0x00, 0xfe])),
    'another program’s JSON': path => writeFileSync(path, '{"best":1}'),
    'a whole file of the wrong shape': path => writeFileSync(path, sealed({ best: 'high' })),
    'a whole file with more than it should have': path =>
      writeFileSync(path, sealed({ ...VALUE, more: true })),
    'a folder in its place': path => {
      rmSync(path);
      mkdirSync(path);
    },
  };
  it.each(Object.entries(DAMAGE))('%s is noticed', (_, damage) => {
    open().write('a', VALUE);
    damage(fileOf('a'));
    expect(open().read('a')).toBeUndefined();
  });
  it('and made again after damage', () => {
    open().write('a', VALUE);
    half(fileOf('a'));
    open().write('a', VALUE);
    expect(open().read('a')).toEqual(VALUE);
  });
  it('within bounds: the longest unused go first, and what is read is used', () => {
    const cache = open(2);
    cache.write('old', VALUE);
    cache.write('read', VALUE);
    utimesSync(fileOf('old'), 1000, 1000);
    utimesSync(fileOf('read'), 900, 900);
    cache.read('read');
    cache.write('new', VALUE);
    expect(files()).toEqual(['new.json', 'read.json']);
  });
  it('and what a killed writer left behind is cleared away, but not what is being written', () => {
    writeFileSync(join(folder, 'a.json.1.part'), 'left');
    utimesSync(join(folder, 'a.json.1.part'), 1000, 1000);
    writeFileSync(join(folder, 'b.json.2.part'), 'now');
    open().write('c', VALUE);
    expect(files()).toEqual(['b.json.2.part', 'c.json']);
  });
});

describe('a folder that cannot be used', () => {
  it('because it is a file', () => {
    const cache = openCache({ folder: join(folder, 'file', 'below'), schema, most: 10 });
    writeFileSync(join(folder, 'file'), '');
    cache.write('a', VALUE);
    expect(cache.read('a')).toBeUndefined();
  });
  it('for one value, because a folder has its name: nothing unfinished is left behind', () => {
    mkdirSync(fileOf('a'));
    open().write('a', VALUE);
    expect(open().read('a')).toBeUndefined();
    expect(files()).toEqual(['a.json']);
  });
});

const WRITER = `
  import { openCache } from './src/tools/scenarios/proof-cache.ts';
  import * as v from 'valibot';
  const schema = v.strictObject({ best: v.number(), lines: v.array(v.string()) });
  const cache = openCache({ folder: process.argv[1], schema, most: 10 });
  const lines = Array.from({ length: 5000 }, () => process.argv[2]);
  for (let time = 0; time < 30; time++) cache.write('same', { best: 1, lines });
`;

describe('two writers at once', () => {
  it('leave one whole value, and a reader never sees half of one', async () => {
    const write = (word: string) =>
      spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', WRITER, folder, word],
        { stdio: 'inherit' },
      );
    const writers = [write('this'), write('that')];
    const ended = Promise.all(
      writers.map(writer => new Promise(resolve => writer.once('exit', resolve))),
    );
    const running = () => writers.some(({ exitCode }) => exitCode === null);
    let seen = 0;
    while (running()) {
      const value = open().read('same');
      // Once the first is there, there is always one.
      if (seen > 0 || value !== undefined) {
        expect(new Set(value?.lines).size).toBe(1);
        expect(value?.lines).toHaveLength(5000);
        seen += 1;
      }
      await new Promise(resolve => setTimeout(resolve, 1));
    }
    expect(await ended).toEqual([0, 0]);
    expect(seen).toBeGreaterThan(5);
    expect(files()).toEqual(['same.json']);
  });
});
