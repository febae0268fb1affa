import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { pack, type ProgramFile } from '../../src/formats/packages/pack.ts';
import { buildPlayer } from '../../src/tools/build/player.ts';
import { learnersContext, playToTheEnd, reply, start } from '../support/lms/course-page.ts';
import { orderOf } from '../support/lms/package.ts';
import { KEY, openPlainStore, type PlainStore, SECRET } from '../support/lms/plain-store.ts';
import { openPlatform, type Platform } from '../support/lms/platform.ts';
import { statementFaults } from '../support/lms/statement-faults.ts';

const ENOUGH = 120_000;
const REGISTRATION = '3f2f4a1e-1a7b-4a55-9a01-5a3c0f2f4a1e';
const ACTIVITY = 'https://tools.example/activities/7';
const CREDENTIALS = Buffer.from(`${KEY}:${SECRET}`, 'utf8').toString('base64');

let program: readonly ProgramFile[];
let browser: Browser;
let context: BrowserContext;
let store: PlainStore;
let host: Platform;
const errors: string[] = [];

beforeAll(async () => {
  program = await buildPlayer();
  browser = await chromium.connect(inject('browser'));
}, ENOUGH);
afterAll(() => browser.close());

const hosting = (stores: string[]): Promise<Platform> =>
  openPlatform(pack(orderOf('web', { stores }), program));

beforeEach(async () => {
  errors.length = 0;
  store = await openPlainStore();
  host = await hosting([`${store.address}/xapi`]);
  context = await learnersContext(browser);
});
afterEach(async () => {
  await context.close();
  await host.close();
  await store.close();
  expect(errors).toEqual([]);
});

const launchOf = (changed: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({
    endpoint: `${store.address}/xapi/`,
    auth: `Basic ${CREDENTIALS}`,
    actor: JSON.stringify({ mbox: 'mailto:mia@example.com', name: 'Mia' }),
    registration: REGISTRATION,
    activity_id: ACTIVITY,
    ...changed,
  }).toString();

const open = async (query: string, on = host): Promise<Page> => {
  const page = await context.newPage();
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(`${on.address}/course/index.html${query === '' ? '' : `?${query}`}`);
  await page
    .getByRole('button', { name: /Start the conversation|Go on/ })
    .first()
    .waitFor();
  return page;
};

const bar = (page: Page) => page.getByRole('complementary', { name: 'Record store' });
const verbs = (): readonly string[] =>
  store.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');

/** Everything that this browser keeps beyond the tab, and what stands in its address bar. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [location.href, Object.entries(localStorage), history.state];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>(resolve => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const shelf of database.objectStoreNames)
        found.push(
          await new Promise<unknown>(resolve => {
            const all = database.transaction(shelf).objectStore(shelf).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
        );
      database.close();
    }
    return JSON.stringify(found);
  });

/** What a page says as it goes may come a moment later. */
const quiet = async (): Promise<void> => {
  let before = -1;
  const isSame = (): boolean => {
    const same = store.asked() === before;
    before = store.asked();
    return same;
  };
  await expect.poll(isSame, { interval: 500 }).toBe(true);
};

describe('a package on a plain host that names a record store', () => {
  it('launched by address: everything that is played, each once and valid, as whom and what the launch says', async () => {
    const page = await open(launchOf());
    expect(await bar(page).innerText()).toContain(`${store.address}/xapi, as Mia`);
    expect(await page.getByRole('main').innerText()).toContain('A record store is told');
    await start(page);
    await playToTheEnd(page);
    await expect.poll(() => verbs().at(-1)).toBe('completed');
    expect(store.statements.flatMap(statementFaults)).toEqual([]);
    expect(new Set(store.arrivals).size).toBe(store.arrivals.length);
    for (const { actor, context: said } of store.statements) {
      expect(actor).toMatchObject({ mbox: 'mailto:mia@example.com', name: 'Mia' });
      expect(said).toMatchObject({ registration: REGISTRATION });
      expect(said?.contextActivities?.parent?.[0]?.id).toBe(ACTIVITY);
    }
    expect(typeof store.statements.at(-1)?.result?.success).toBe('boolean');
  });

  it('the key leaves the address at once, is kept nowhere beyond the tab, and a page loaded again goes on', async () => {
    const page = await open(`lang=en&${launchOf()}`);
    expect(new URL(page.url()).search).toBe('?lang=en');
    await start(page);
    await reply(page);
    await expect.poll(verbs).toEqual(['initialized', 'answered']);
    const kept = await keptIn(page);
    expect(kept).toContain('first-shift');
    for (const secret of [CREDENTIALS, encodeURIComponent(CREDENTIALS), SECRET])
      expect(kept).not.toContain(secret);
    await page.reload();
    await reply(page);
    await expect.poll(verbs).toEqual(['initialized', 'answered', 'answered']);
    // Another visit of this tab is nobody's: it was not launched.
    await page.goto('about:blank');
    await page.goto(`${host.address}/course/index.html`);
    await page.getByRole('button', { name: 'Start the conversation' }).waitFor();
    expect(await bar(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Go on/ }).count()).toBe(0);
  });

  it('without network: played on, the learner is told, and the next launch sends it, once', async () => {
    const page = await open(launchOf());
    store.behave('cut');
    await start(page);
    await playToTheEnd(page);
    await expect.poll(() => bar(page).innerText()).toContain('does not take anything');
    expect(store.statements).toEqual([]);
    await page.close();
    await quiet();
    store.behave('well');
    // Somebody else at this computer does not tell what is not theirs.
    const ben = await open(launchOf({ actor: '{"mbox":"mailto:ben@example.com"}' }));
    await start(ben);
    await expect.poll(() => bar(ben).count()).toBe(1);
    expect(store.statements).toEqual([]);
    await open(launchOf());
    await expect.poll(() => verbs().at(-1)).toBe('completed');
    expect(new Set(store.arrivals).size).toBe(store.arrivals.length);
    expect(store.statements.flatMap(statementFaults)).toEqual([]);
  });

  it.each([
    ['another store', () => 'http://localhost:9/xapi'],
    ['another path of the same store', () => `${store.address}/other`],
  ])('a launch for %s is answered with a sentence, and nobody is told', async (_, endpoint) => {
    const page = await open(launchOf({ endpoint: endpoint() }));
    await expect.poll(() => bar(page).innerText()).toContain('has not named that store');
    expect(new URL(page.url()).search).toBe('');
    await start(page);
    await playToTheEnd(page);
    expect(store.asked()).toBe(0);
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
    expect(kept).not.toContain(encodeURIComponent(CREDENTIALS));
  });

  it('a damaged launch is answered with a sentence, and so is one of a package that names no store', async () => {
    const page = await open(launchOf({ actor: 'Mia' }));
    await expect.poll(() => bar(page).innerText()).toContain('damaged or says too little');
    const silent = await hosting([]);
    const other = await open(launchOf(), silent);
    await expect.poll(() => bar(other).innerText()).toContain('has not named that store');
    expect(store.asked()).toBe(0);
    await silent.close();
  });

  it('not launched: off until the learner turns it on, and only a store that is named can be asked', async () => {
    const page = await open('');
    await start(page);
    await playToTheEnd(page);
    expect(store.asked()).toBe(0);
    await page.goto(`${host.address}/course/index.html#/settings`);
    const section = page.locator('section', { hasText: 'Send what I play' });
    await section.getByLabel('Key').fill(KEY);
    await section.getByLabel('Secret').fill(SECRET);
    await section.getByLabel('Address of the store').fill(`${store.address}/other`);
    await section.getByRole('button', { name: 'Turn on sending' }).click();
    await section.getByText('may not send there').waitFor();
    await section.getByLabel('Address of the store').fill(`${store.address}/xapi`);
    await section.getByRole('button', { name: 'Turn on sending' }).click();
    await expect.poll(() => section.innerText()).toContain('Everything has been sent.');
    await page.goto(`${host.address}/course/index.html#/play/first-shift`);
    await start(page);
    await reply(page);
    await expect.poll(verbs).toEqual(['initialized', 'answered']);
    const asks = (address: string) =>
      page.evaluate(
        url =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        address,
      );
    expect(await asks(`${store.address}/xapi/about`)).toBe(true);
    expect(await asks(`${store.address}/elsewhere`)).toBe(false);
  });
});
