import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, createLogger, createServer } from 'vite';
import type { BrokenEntry } from '../../../src/app/catalogue/catalogue.ts';
import { inkScenarios } from '../../../src/tools/build/vite-ink.ts';
import { HEADER } from '../../support/ink.ts';

const GOOD = `${HEADER}-> desk
=== desk ===
Dana: Well?
* "Sorry." # id: sorry # empathy: +2 acknowledge wait # accuracy: +1 ask # why: It hurt.
- # ending: resolved :: She goes home.
-> END
`;

/** Faults of every kind, each in a file of its own, and what is said of it. */
const FAULTS: Readonly<Record<string, { text: string; says: string }>> = {
  'does-not-compile': { text: GOOD.replace('-> desk', '-> dsek'), says: 'not found' },
  'wrong-tag': { text: GOOD.replace('+2 acknowledge wait', '+9 listen'), says: 'not a mark' },
  'no-header': { text: '* "Hello."\n- -> END\n', says: 'title' },
  empty: { text: '', says: '' },
  unsound: { text: GOOD.replace('+2 acknowledge wait', '-2 cold'), says: 'golden/none' },
  'no-include': { text: `INCLUDE gone.ink\n${GOOD}`, says: 'gone.ink' },
  outside: { text: `${GOOD}INCLUDE ../../../../../../etc/passwd\n`, says: 'passwd' },
  'odd & "name" #1?': { text: GOOD.replace('+2 acknowledge wait', '+9 hug'), says: 'not a mark' },
  'escape\u001b[2J': { text: GOOD.replace('+2 acknowledge wait', '+9 hug'), says: '<U+001B>' },
};

let folder = '';
let warned = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'composure-broken-'));
  const stories = join(folder, 'stories');
  mkdirSync(stories);
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(
    join(folder, 'main.js'),
    'import { broken, entries, loaders } from "virtual:scenarios"; globalThis.catalogue = { broken, entries, loaders };',
  );
  for (const [name, { text }] of Object.entries(FAULTS))
    writeFileSync(join(stories, `${name}.ink`), text);
  writeFileSync(join(stories, 'good.ink'), GOOD);
  writeFileSync(join(stories, 'good & "odd" #1?.ink'), GOOD);
  writeFileSync(join(stories, 'not-text.ink'), new Uint8Array([0xff, 0xfe, 0]));
  mkdirSync(join(stories, 'folder.ink'));
  symlinkSync(join(stories, 'b.ink'), join(stories, 'a.ink'));
  symlinkSync(join(stories, 'a.ink'), join(stories, 'b.ink'));
  symlinkSync('/dev/zero', join(stories, 'device.ink'));
  execFileSync('mkfifo', [join(stories, 'pipe.ink')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = () => {
  const customLogger = createLogger('warn');
  customLogger.warn = text => {
    warned += `${text}\n`;
  };
  return {
    root: folder,
    configFile: false as const,
    customLogger,
    plugins: [inkScenarios('stories')],
  };
};

const UNREADABLE = ['a', 'b', 'device', 'folder', 'not-text', 'pipe'];

describe('broken scenarios', () => {
  it('take nothing down in a build: the rest is in it, and each is named with line and remedy', async () => {
    warned = '';
    const result = await build({
      ...config(),
      build: { write: false, minify: false, rolldownOptions: { checks: { pluginTimings: false } } },
    });
    const text = JSON.stringify(result);
    expect(warned).toContain(
      `${Object.keys(FAULTS).length + UNREADABLE.length} scenarios are not sound: left out of the game`,
    );
    for (const { says } of Object.values(FAULTS)) expect(warned).toContain(says);
    for (const name of UNREADABLE) expect(warned).toContain(`stories/${name}.ink:1: `);
    expect(warned).not.toContain('\u001b');
    expect(warned).not.toMatch(/\n\s+at |root:x:0/);
    expect(text).not.toContain('root:x:0');
    expect(text).toContain('She goes home.');
  });
  it('are shown as broken in development, and what can be read plays', async () => {
    const server = await createServer({ ...config(), server: { middlewareMode: true } });
    const catalogue = await server.ssrLoadModule('virtual:scenarios');
    const ids = (catalogue['entries'] as readonly { id: string }[]).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['good', 'good & "odd" #1?', 'unsound']);
    const broken = catalogue['broken'] as readonly BrokenEntry[];
    expect(broken).toHaveLength(Object.keys(FAULTS).length + UNREADABLE.length - 1);
    for (const { problems } of broken) {
      expect(problems.length).toBeGreaterThan(0);
      for (const { line, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(message).not.toBe('');
      }
    }
    const loaders = catalogue['loaders'] as Record<string, () => Promise<{ default: string }>>;
    for (const id of ids) expect((await loaders[id]?.())?.default).toContain('She goes home.');
    await server.close();
  });
});
