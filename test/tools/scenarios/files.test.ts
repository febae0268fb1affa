import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderLibrary, openInk } from '../../../src/tools/scenarios/files.ts';
import { LARGEST_FILE } from '../../../src/engine/limits.ts';
import { readText } from '../../../src/tools/scenarios/text-file.ts';

const SECRET = 'the secret of the house';
const unix = process.platform !== 'win32';

let top = '';
let folder = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'composure-files-'));
  folder = join(top, 'stories');
  mkdirSync(join(folder, 'policies'), { recursive: true });
  writeFileSync(join(top, 'secret.ink'), SECRET);
  writeFileSync(join(folder, 'policies', 'Rooms.ink'), 'Two rooms.');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const library = () => folderLibrary(folder);

describe('a file is read where it is an ordinary file of its folder', () => {
  it('and below: in any spelling of the path', () => {
    for (const wanted of [
      'policies/Rooms.ink',
      './policies/rooms',
      'policies\\ROOMS.INK',
      'policies/../policies/Rooms.ink',
    ]) {
      expect(library().read(wanted)).toEqual({ name: 'policies/Rooms.ink', text: 'Two rooms.' });
    }
  });
  it('also through a link that stays inside, or a name that only begins with dots', () => {
    symlinkSync(at('policies/Rooms.ink'), at('link.ink'));
    writeFileSync(at('..odd.ink'), 'Odd.');
    expect(library().read('link.ink')?.text).toBe('Two rooms.');
    expect(library().read('..odd.ink')?.text).toBe('Odd.');
    expect(readText(at('link.ink'))).toEqual({ ok: true, value: 'Two rooms.' });
  });
  it('in UTF-8 or UTF-16 with a mark at its front, and in nothing else', () => {
    const words = '-> shop: Grüße, שלום 👍';
    const little = Buffer.from(`\uFEFF${words}`, 'utf16le');
    const files = {
      'utf8.ink': Buffer.from(`\uFEFF${words}`, 'utf8'),
      'little.ink': little,
      'big.ink': Buffer.from(little).swap16(),
    };
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(at(name), bytes);
      expect(readText(at(name))).toEqual({ ok: true, value: words });
    }
    writeFileSync(at('unmarked.ink'), Buffer.from(words, 'utf16le'));
    expect(readText(at('unmarked.ink'))).toEqual({ ok: false, error: 'file/not-text' });
  });
  it('even where the folder itself is reached by a link', () => {
    symlinkSync(folder, join(top, 'elsewhere'));
    expect(folderLibrary(join(top, 'elsewhere')).read('policies/Rooms.ink')?.text).toBe(
      'Two rooms.',
    );
    writeFileSync(at('main.ink'), 'Main.');
    expect(openInk(join(top, 'elsewhere', 'main.ink')).ok).toBe(true);
  });
});

describe('nothing outside the folder is read', () => {
  it.each([
    '../secret.ink',
    '..\\secret.ink',
    'policies/../../secret.ink',
    '../stories/../secret.ink',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'file:///etc/passwd',
    '../../../../../../dev/zero',
    '//etc/passwd',
  ])('%s is refused with a reason', wanted => {
    expect(library().read(wanted)).toBeNull();
    expect(library().refusalOf?.(wanted)).toContain('Only files in the folder');
  });
  it('nor through a link to a file, or a folder that is a link', () => {
    symlinkSync(join(top, 'secret.ink'), at('out.ink'));
    symlinkSync(top, at('up'));
    for (const wanted of ['out.ink', 'up/secret.ink']) {
      expect(library().read(wanted)).toBeNull();
      expect(library().refusalOf?.(wanted)).toContain('leads out of its folder');
    }
    expect(readText(at('out.ink'))).toEqual({ ok: false, error: 'file/outside' });
    expect(openInk(at('out.ink'))).toEqual({ ok: false, error: 'file/outside' });
  });
});

describe.runIf(unix)('nothing but ordinary files is read', () => {
  it.each(['/dev/zero', '/dev/stdin', '/dev/tty'])('a link to %s is not followed', device => {
    symlinkSync(device, at('device.ink'));
    expect(readText(at('device.ink')).ok).toBe(false);
    expect(library().read('device.ink')).toBeNull();
  });
  it('a device by its own path has a code', () => {
    expect(readText('/dev/zero')).toEqual({ ok: false, error: 'file/special' });
    expect(readText('/dev/null')).toEqual({ ok: false, error: 'file/special' });
  });
  it('a pipe does not make anybody wait, with and without a writer', () => {
    execFileSync('mkfifo', [at('pipe.ink')]);
    expect(readText(at('pipe.ink'))).toEqual({ ok: false, error: 'file/special' });
    const writer = spawn('sh', ['-c', `yes > '${at('pipe.ink')}'`], { stdio: 'ignore' });
    expect(library().read('pipe.ink')).toBeNull();
    expect(library().refusalOf?.('pipe.ink')).toContain('no ordinary file');
    writer.kill('SIGKILL');
  });
  it('a link that goes in a circle, one to nowhere, and a folder named like a scenario', () => {
    symlinkSync(at('b.ink'), at('a.ink'));
    symlinkSync(at('a.ink'), at('b.ink'));
    symlinkSync(at('nowhere'), at('lost.ink'));
    mkdirSync(at('folder.ink'));
    expect(readText(at('a.ink'))).toEqual({ ok: false, error: 'file/unreadable' });
    expect(readText(at('lost.ink'))).toEqual({ ok: false, error: 'file/missing' });
    expect(readText(at('folder.ink'))).toEqual({ ok: false, error: 'file/folder' });
  });
});

describe('what is read has bounds', () => {
  it.runIf(process.platform === 'linux')('a file whose size is said to be 0', () => {
    // Endless for practical purposes, and an ordinary file of 0 bytes by its own account.
    expect(readText('/proc/self/smaps').ok).toBe(true);
    expect(readText('/proc/kcore').ok).toBe(false);
  });
  it('a file that grows while it is looked at: what is there is read, up to the limit', () => {
    writeFileSync(at('log.ink'), 'x'.repeat(LARGEST_FILE));
    expect(readText(at('log.ink')).ok).toBe(true);
    appendFileSync(at('log.ink'), 'y');
    expect(readText(at('log.ink'))).toEqual({ ok: false, error: 'file/too-large' });
  });
  it('a file of one name is one file, however often it is asked for', () => {
    writeFileSync(at('changing.ink'), 'one');
    const one = library();
    expect(one.read('changing.ink')?.text).toBe('one');
    writeFileSync(at('changing.ink'), 'two');
    expect(one.read('changing.ink')?.text).toBe('one');
  });
  it('more files, or more text, than any scenario has', () => {
    const many = library();
    for (let index = 0; index <= 200; index++) writeFileSync(at(`${index}.ink`), 'x');
    for (let index = 0; index < 200; index++) expect(many.read(`${index}.ink`)).not.toBeNull();
    expect(many.read('200.ink')).toBeNull();
    expect(many.refusalOf?.('200.ink')).toContain('more than 200 files');
    const large = library();
    for (const name of ['a.ink', 'b.ink', 'c.ink'])
      writeFileSync(at(name), 'x'.repeat(LARGEST_FILE));
    expect([large.read('a.ink'), large.read('b.ink')]).not.toContain(null);
    expect(large.read('c.ink')).toBeNull();
    expect(large.refusalOf?.('c.ink')).toContain('4 million characters');
  });
  it('two names of one file are two names, not a way around', () => {
    linkSync(at('policies/Rooms.ink'), at('twin.ink'));
    expect(library().read('twin.ink')?.text).toBe('Two rooms.');
  });
});
