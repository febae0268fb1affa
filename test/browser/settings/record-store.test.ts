import { createServer, type Server, type ServerResponse } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { Game, type GameOptions } from '../../support/game.ts';
import { KEY, openPlainStore, type PlainStore, SECRET } from '../../support/lms/plain-store.ts';
import { statementFaults } from '../../support/lms/statement-faults.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('first-shift').scenario.title;
const HEADING = 'Send what I play to a learning record store';

const ASKS_ITS_HOST = /connect-src (?:'self'|&#39;self&#39;)/;

let browser: Browser;
let store: PlainStore;
let site: Server;
let address = '';
const games: Game[] = [];

const listening = (server: Server): Promise<string> =>
  new Promise(resolve =>
    server.listen(0, 'localhost', () => {
      const found = server.address();
      resolve(`http://localhost:${typeof found === 'object' ? found?.port : ''}/`);
    }),
  );

/** The built game, with a page as a build that names a record store makes it. */
const openSite = (offered: string, allowed: string): Server => {
  const tag = `<meta name="composure-record-stores" content="${offered}">`;
  const serve = async (path: string, response: ServerResponse): Promise<void> => {
    const found = await fetch(new URL(path, inject('address')));
    const type = found.headers.get('content-type') ?? '';
    response.writeHead(found.status, { 'Content-Type': type });
    if (type.startsWith('text/html')) {
      const html = (await found.text()).replace(ASKS_ITS_HOST, `$& ${allowed}`);
      response.end(html.replace('</head>', `${tag}</head>`));
    } else response.end(Buffer.from(await found.arrayBuffer()));
  };
  return createServer((request, response) => void serve(request.url ?? '/', response));
};

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openPlainStore();
  site = openSite(`${store.address}/xapi`, store.address);
  address = await listening(site);
});
afterEach(async () => {
  for (const game of games.splice(0)) await game.page.context().close();
  site.closeAllConnections();
  site.close();
  await store.close();
});

const open = async (options: GameOptions = {}): Promise<Game> => {
  const game = await Game.open(browser, address, options);
  games.push(game);
  return game;
};

/** How many statements wait in the browser, and one entry that says how far each conversation is told. */
const waiting = ({ page }: Game): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const opening = indexedDB.open('composure');
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('outbox').objectStore('outbox').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );

const section = ({ page }: Game) => page.locator('section', { hasText: HEADING });
const press = (game: Game, name: string) => section(game).getByRole('button', { name }).click();

const toSettings = async (game: Game): Promise<void> => {
  await game.goto('#/settings');
  await section(game).waitFor();
};

const fill = async (game: Game, secret = SECRET): Promise<void> => {
  await section(game).getByLabel('Key').fill(KEY);
  await section(game).getByLabel('Secret').fill(secret);
};

/** A game whose player has turned sending on, back on the home screen. */
const sendingGame = async (options?: GameOptions): Promise<Game> => {
  const game = await open(options);
  await toSettings(game);
  await fill(game);
  await press(game, 'Turn on sending');
  await expect.poll(() => section(game).innerText()).toContain('Everything has been sent.');
  await game.goto('#/');
  return game;
};

const verbs = (): readonly string[] =>
  store.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');

const expected = (replies: number): readonly string[] => [
  'initialized',
  ...Array.from({ length: replies }, () => 'answered'),
  'completed',
];

describe('telling a record store what is played', () => {
  it('is off: nothing is asked of anybody, and what would be sent stands there before', async () => {
    const game = await open();
    await game.start(TITLE);
    await game.playOut(() => 0);
    await toSettings(game);
    await expect
      .poll(() => section(game).innerText())
      .toContain('nothing is sent, until you turn it on');
    expect(store.asked()).toBe(0);
    expect(await game.violations()).toEqual([]);
  });
  it('is not offered where whoever built the game names no store', async () => {
    const game = await Game.open(browser, inject('address'));
    games.push(game);
    await game.goto('#/settings');
    await game.page.getByRole('heading', { name: 'What this browser keeps' }).waitFor();
    expect(await section(game).count()).toBe(0);
  });
  it('turned on: begun, each reply, both scores; each once, each valid, in their order', async () => {
    const game = await sendingGame({ preferences: { name: 'Mia' } });
    await game.start(TITLE);
    const turns = await game.playOut(() => 0);
    await expect.poll(verbs).toEqual(expected(turns));
    expect(store.statements.flatMap(statementFaults)).toEqual([]);
    expect(new Set(store.arrivals).size).toBe(store.arrivals.length);
    expect(store.statements[0]?.actor).toMatchObject({ account: { name: 'Mia' } });
    await toSettings(game);
    expect(await game.page.locator('main').innerText()).not.toContain('nobody else sees them');
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
  it.each(['cut', 'broken'] as const)(
    'a store that is %s, and a page that is loaded again: what waits is sent when it is back, once',
    async fault => {
      const game = await sendingGame();
      store.behave(fault);
      await game.start(TITLE);
      const turns = await game.playOut(() => 0);
      expect(store.statements).toEqual([]);
      await toSettings(game);
      await expect.poll(() => section(game).innerText()).toContain(`${turns + 2} statements wait`);
      expect(await game.violations()).toEqual([]);
      store.behave('well');
      await game.page.reload();
      await expect.poll(verbs).toEqual(expected(turns));
      expect(store.statements.flatMap(statementFaults)).toEqual([]);
    },
  );
  it('a tab that is closed in the middle: the next one tells the rest', async () => {
    const game = await sendingGame();
    store.behave('hangs');
    await game.start(TITLE);
    await game.press(game.replies().first());
    await expect.poll(() => waiting(game)).toBe(3);
    const context = game.page.context();
    await game.page.close();
    store.behave('well');
    games.push(await Game.in(context, address));
    await expect.poll(verbs).toEqual(['initialized', 'answered']);
  });
  it('[409] what the store has already is not offered for ever', async () => {
    const game = await sendingGame();
    store.behave('conflicts');
    await game.start(TITLE);
    const turns = await game.playOut(() => 0);
    await expect.poll(verbs).toEqual(expected(turns));
    await toSettings(game);
    await expect.poll(() => section(game).innerText()).toContain('Everything has been sent.');
  });
  it('stopped: nothing goes out any more, also from another tab, and the key is forgotten', async () => {
    const game = await sendingGame();
    const other = await Game.in(game.page.context(), address);
    await toSettings(game);
    await press(game, 'Stop and forget the key');
    await press(game, 'Yes, stop sending');
    await section(game).getByRole('button', { name: 'Turn on sending' }).waitFor();
    await other.start(TITLE);
    await other.playOut(() => 0);
    expect(store.arrivals).toEqual([]);
    const kept = await game.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept).not.toContain(SECRET);
  });
});

describe('trying the connection', () => {
  const trying = async (prepare: (game: Game) => Promise<void>): Promise<() => Promise<string>> => {
    const game = await open();
    await toSettings(game);
    await fill(game);
    await prepare(game);
    await press(game, 'Try the connection');
    return () => section(game).getByRole('status').innerText();
  };
  const address0 = (game: Game) => section(game).getByLabel('Address of the store');

  it('a store that knows the key', async () => {
    const said = await trying(async () => undefined);
    await expect.poll(said).toBe('The store is there and knows the key.');
    expect(store.arrivals).toEqual([]);
  });
  it('a wrong secret', async () => {
    const said = await trying(game => fill(game, 'wrong'));
    await expect.poll(said).toBe('The store does not know this key and secret.');
  });
  it('an address of something else', async () => {
    const said = await trying(game => address0(game).fill(`${store.address}/blog`));
    await expect.poll(said).toContain('not a record store');
  });
  it('a store that lets no page ask it, and one that is not there', async () => {
    store.behave('no-cors');
    await expect.poll(await trying(async () => undefined)).toContain('(CORS)');
    store.behave('cut');
    await expect.poll(await trying(async () => undefined)).toContain('Nobody answers there');
  });
  it('an address that the game may not ask, that is not safe, and that is none', async () => {
    const typed = (text: string) => trying(game => address0(game).fill(text));
    await expect.poll(await typed('https://lrs.example/xapi')).toContain('may not send there');
    await expect.poll(await typed('http://lrs.example/xapi')).toContain('begin with https');
    await expect.poll(await typed('lrs')).toContain('not an address');
    expect(store.asked()).toBe(0);
  });
});
