import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderLibrary } from '../../src/tools/scenarios/files.ts';
import { LARGEST_FILE } from '../../src/engine/limits.ts';
import { readText } from '../../src/tools/scenarios/text-file.ts';
import { inkScenarios } from '../../src/tools/build/vite-ink.ts';
import { HEADER } from '../support/ink.ts';

const GOOD = `${HEADER}-> desk
=== desk ===
Dana: Well?
* "Sorry." # id: sorry # empathy: +2 acknowledge wait # accuracy: +1 ask # why: It hurt.
- # ending: resolved :: She goes home.
-> END
=== booking ===
# desk: record :: Booking
Guest: Reyes
-> DONE
`;
const BROKEN = GOOD.replace('+2 acknowledge wait', '+9 listen');
const BROKEN_LINE = BROKEN.split('\n').findIndex(line => line.includes('+9')) + 1;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'composure-'));
  mkdirSync(join(folder, 'stories'));
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(
    join(folder, 'main.js'),
    'import { entries, loaders } from "virtual:scenarios"; globalThis.catalogue = { entries, loaders };',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, 'stories', name);
  writeFileSync(path, text);
  return path;
};

const config = () => ({
  root: folder,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [inkScenarios('stories')],
});

const cli = async (...args: readonly string[]) => {
  const run = promisify(execFile);
  const program = [
    join('node_modules', 'tsx', 'dist', 'cli.mjs'),
    join('src', 'tools', 'cli.ts'),
    ...args,
  ];
  try {
    const { stdout } = await run(process.execPath, program);
    return { code: 0, stdout };
  } catch (thrown) {
    const { code, stdout } = thrown as { code: number; stdout: string };
    return { code, stdout };
  }
};

describe('scenarios in the build', () => {
  it('a good scenario becomes an entry on the catalogue and a chunk of its own, without the compiler', async () => {
    write('good.ink', GOOD);
    const result = await build(config());
    const [{ output }] = (Array.isArray(result) ? result : [result]) as unknown as [
      { output: { code?: string }[] },
    ];
    const chunks = output.map(({ code }) => code ?? '');
    expect(chunks.filter(code => code.includes('inkVersion'))).toHaveLength(1);
    expect(
      chunks.some(
        code => (code.includes('A toy') && code.includes('"best"')) || code.includes('best:'),
      ),
    ).toBe(true);
    expect(chunks.some(code => code.includes('InkParser'))).toBe(false);
  });
  it('in development it is shown as broken, and the others play', async () => {
    write('good.ink', GOOD);
    write('broken.ink', BROKEN);
    const server = await createServer({ ...config(), server: { middlewareMode: true } });
    const catalogue = await server.ssrLoadModule('virtual:scenarios');
    await server.close();
    expect(catalogue['entries']).toMatchObject([{ id: 'good', scenario: { title: 'A toy' } }]);
    expect(catalogue['broken']).toMatchObject([
      { id: 'broken', problems: [{ line: BROKEN_LINE }] },
    ]);
  });
});

describe('composure play', () => {
  it('plays the given replies and shows what they moved', async () => {
    const { code, stdout } = await cli('play', write('good.ink', GOOD), '--choose', '1', '--marks');
    expect(code).toBe(0);
    expect(stdout).toContain('Dana: Well?');
    expect(stdout).toContain('heat -2  M2');
    expect(stdout).toContain('resolved: She goes home.');
  });
  it('says what is wrong with a broken scenario', async () => {
    const { code, stdout } = await cli('play', write('broken.ink', BROKEN));
    expect(code).toBe(1);
    expect(stdout).toContain(`broken.ink:${BROKEN_LINE}:`);
  });
  it('without a file it says how it is used', async () => {
    expect(await cli('play')).toMatchObject({ code: 2 });
    expect(await cli('nonsense')).toMatchObject({ code: 2 });
  });
});

describe('files', () => {
  it.each([
    {
      name: 'rubbish.ink',
      bytes: new Uint8Array([0xff, 0xc0, 0x80, 0x01]),
      error: 'file/not-text',
    },
    {
      name: 'half.ink',
      bytes: new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
      error: 'file/not-text',
    },
    { name: 'nul.ink', bytes: new TextEncoder().encode('a\0b'), error: 'file/not-text' },
    { name: 'huge.ink', bytes: new Uint8Array(LARGEST_FILE + 1), error: 'file/too-large' },
  ])('$name is $error', ({ name, bytes, error }) => {
    expect(readText(write(name, bytes))).toEqual({ ok: false, error });
  });
  it('a missing file and a folder have codes', () => {
    expect(readText(join(folder, 'gone.ink'))).toEqual({ ok: false, error: 'file/missing' });
    expect(readText(folder)).toEqual({ ok: false, error: 'file/folder' });
  });
  it('finds an included file in another letter case or without its ending', () => {
    write('Card.ink', 'Text.');
    const library = folderLibrary(join(folder, 'stories'));
    for (const wanted of ['Card.ink', 'card.ink', 'card']) {
      expect(library.read(wanted)).toEqual({ name: 'Card.ink', text: 'Text.' });
    }
    expect(library.read('gone.ink')).toBeNull();
  });
});
