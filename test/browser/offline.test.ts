import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Game } from '../support/game.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host of files that can be cut off, and that can be given a newer game. */
class Host {
  folder: string;
  isDown = false;
  private readonly server: Server;
  private constructor(folder: string) {
    this.folder = folder;
    this.server = createServer((request, response) => {
      if (this.isDown) {
        request.socket.destroy();
        return;
      }
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const file = path.endsWith('/') ? `${path}index.html` : path;
      try {
        const bytes = readFileSync(join(this.folder, file));
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
  }
  static async over(folder: string): Promise<Host> {
    const host = new Host(folder);
    await new Promise<void>(resolve => {
      host.server.listen(0, 'localhost', resolve);
    });
    return host;
  }
  get address(): string {
    const found = this.server.address();
    if (found === null || typeof found === 'string') throw new Error('The host has no port.');
    return `http://localhost:${found.port}/`;
  }
  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const SITE = process.env['COMPOSURE_SITE'] ?? 'dist';

const TEXTS = /\.(?:js|html|css|json)$/;

/** The same game as a later build names it: every program has another name, in itself and in all others. */
const newerThan = (site: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'composure-newer-'));
  cpSync(site, folder, { recursive: true });
  const programs = readdirSync(join(folder, 'assets')).filter(name => name.endsWith('.js'));
  const renamed = new RegExp(
    programs
      .toSorted((a, b) => b.length - a.length)
      .map(name => name.replaceAll('.', String.raw`\.`))
      .join('|'),
    'g',
  );
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXTS.test(path) || path.startsWith('player')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const named = text.replaceAll(renamed, name => name.replace(/js$/, '2.js'));
    // The list of what is kept tells pages apart by what is in them.
    const listed = named.replace(/(url:"index.html",revision:")/, '$1newer');
    writeFileSync(join(folder, path), listed);
  }
  for (const name of programs)
    renameSync(join(folder, 'assets', name), join(folder, 'assets', name.replace(/js$/, '2.js')));
  return folder;
};

const isKept = async (page: Page): Promise<void> => {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

const isNewer = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.querySelector('script[type=module]')?.getAttribute('src')?.endsWith('.2.js') ===
      true,
  );

/** How many programs of the older game are still kept. */
const olderKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
    const programs = kept.flat().filter(({ url }) => /\/assets\/[^?]*\.js$/.test(url));
    return programs.filter(({ url }) => !url.endsWith('.2.js')).length;
  });

const offerOn = ({ page }: Game) => page.getByRole('button', { name: 'Take the newer one' });

describe('the game without network', { timeout: 240_000 }, () => {
  const folders: string[] = [];
  let host: Host;
  beforeAll(async () => {
    host = await Host.over(SITE);
  });
  afterAll(() => {
    host.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const open = async (): Promise<Game> => {
    const browser = await chromium.connect(inject('browser'));
    return Game.open(browser, host.address, { keepsOffline: true });
  };

  it('plays a conversation to its debrief, and opens rooms that were never open', async () => {
    const game = await open();
    await isKept(game.page);
    host.isDown = true;
    await game.page.reload();
    await game.start('First shift');
    await game.playOut(() => 0);
    await game.toDebrief();
    await game.goto('#/studio');
    await game.page.getByRole('heading', { level: 1 }).waitFor();
    await game.goto('#/team');
    await game.page.getByRole('button', { name: 'Bring in results' }).waitFor();
    expect(game.errors).toEqual([]);
    host.isDown = false;
    await game.close();
  });

  it('is exchanged for a newer one when it is wished, never under a conversation, and never in part', async () => {
    const game = await open();
    await isKept(game.page);
    const other = await Game.in(game.page.context(), host.address);
    await other.start('First shift');
    folders.push((host.folder = newerThan(SITE)));
    await other.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await offerOn(game).waitFor();
    expect(await game.violations()).toEqual([]);
    // In the middle of a conversation nothing is offered, and the conversation goes on.
    expect(await offerOn(other).count()).toBe(0);
    await offerOn(game).click();
    await game.page.waitForFunction(() => document.querySelector('h1') !== null);
    expect(await isNewer(game.page)).toBe(true);
    // The host has nothing of the older game any more: what this window needs is kept for it.
    await other.playOut(() => 0);
    await other.toDebrief();
    await other.goto('#/studio');
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await isNewer(other.page)).toBe(false);
    expect(await olderKept(game.page)).toBeGreaterThan(10);
    expect(other.errors).toEqual([]);
    await other.page.close();
    await game.page.reload();
    await expect.poll(() => olderKept(game.page), { timeout: 60_000 }).toBe(0);
    host.isDown = true;
    await game.page.reload();
    await game.scenario('First shift').waitFor();
    expect(await isNewer(game.page)).toBe(true);
    expect(game.errors).toEqual([]);
    host.isDown = false;
    await game.close();
  });

  it('has a name and pictures for a home screen', async () => {
    const of = async (file: string) => fetch(new URL(file, host.address));
    const manifest: unknown = await (await of('manifest.webmanifest')).json();
    expect(manifest).toMatchObject({ name: 'Composure', display: 'standalone', start_url: './' });
    const { icons } = manifest as { icons: readonly { src: string; sizes: string }[] };
    expect(icons.length).toBeGreaterThan(2);
    for (const { src, sizes } of icons) {
      const picture = new DataView(await (await of(src)).arrayBuffer());
      expect(`${picture.getUint32(16)}x${picture.getUint32(20)}`).toBe(sizes);
    }
  });
});
