import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { linkDataOf } from '../../src/formats/scenario-file/link.ts';
import { launchBrowser } from '../support/browser.ts';
import { Game } from '../support/game.ts';

const LINES = 2000;
const KEYS = 60;
/** Milliseconds between keys: longer than the author has to rest for a check, so that each key meets one. */
const PACE = 450;
const MEGA = 1_000_000;

/** More than twelve decisions, with what they include. */
const STORY = 'thirty-four-days';
const text = readFileSync(`stories/${STORY}.ink`, 'utf8');
const included = [...text.matchAll(/^INCLUDE (.+)$/gm)].map(([, name = '']) => ({
  name,
  text: readFileSync(`stories/${name}`, 'utf8'),
}));

/** As long as hardly anybody writes; remarks are none of the proof's business. */
const padded = (): string => {
  const missing = LINES - text.split('\n').length;
  const remarks = Array.from({ length: missing }, (_, at) => `// A remark, number ${at}.`);
  return `${text}\n${remarks.join('\n')}\n`;
};

/** Pastes a scenario into a draft of one line; it is too large for a link. */
const openInk = async (browser: Browser, address: string, main: string): Promise<Game> => {
  const game = await Game.open(browser, address);
  const { page } = game;
  const files = [{ name: `${STORY}.ink`, text: '\n' }, ...included];
  await game.goto(`#/studio/given/${linkDataOf('Bench', files) ?? ''}`);
  await page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
  await page.getByRole('tab', { name: 'Ink' }).click();
  const field = page.getByRole('textbox', { name: 'Ink' });
  await field.click();
  await field.evaluate((element, ink) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ink);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, main);
  return game;
};

/** Keeps, in the page, how long each key takes until the picture that shows it has been handed over. */
const watchKeys = (): void => {
  const times: number[] = [];
  const painted = new MessageChannel();
  painted.port1.addEventListener('message', ({ data }: MessageEvent<number>) =>
    times.push(performance.now() - data),
  );
  painted.port1.start();
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => requestAnimationFrame(() => painted.port2.postMessage(timeStamp)),
    { capture: true },
  );
  Object.assign(globalThis, { keyTimes: times });
};

const keyTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

const benchKeys = async (browser: Browser, address: string): Promise<void> => {
  const game = await openInk(browser, address, padded());
  await game.page.evaluate(watchKeys);
  for (let key = 0; key < KEYS; key += 1) {
    await game.page.keyboard.type('x');
    await game.page.waitForTimeout(PACE);
  }
  const times = await keyTimes(game.page);
  console.log(
    `key → paint, ${LINES} lines, proof running  p50 ${at(times, 0.5).toFixed(0)} ms · p95 ${at(times, 0.95).toFixed(0)} ms over ${times.length}  (budget p95 30 ms)`,
  );
  await game.close();
};

/** Milliseconds from the next key until no check is going on any more, in the page. */
const watchVerdict = (): void => {
  const pending = new Promise<number>(resolve => {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const region = document.querySelector('.problems');
        let began = false;
        const observer = new MutationObserver(() => {
          const checks = region?.querySelector('.problems-head .note:not(:empty)') !== null;
          if (checks) began = true;
          if (!began || checks) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - timeStamp));
        });
        if (region !== null)
          observer.observe(region, { childList: true, subtree: true, characterData: true });
      },
      { capture: true, once: true },
    );
  });
  Object.assign(globalThis, { pendingVerdict: pending });
};

const verdict = (): Promise<number> =>
  (globalThis as unknown as { pendingVerdict: Promise<number> }).pendingVerdict;

const benchVerdict = async (browser: Browser, address: string): Promise<void> => {
  const game = await openInk(browser, address, text);
  const { page } = game;
  await page.getByRole('region', { name: 'Problems' }).getByText('Nothing to mend.').waitFor();
  await page.keyboard.press('Control+End');
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(watchVerdict);
    await page.keyboard.press('Enter');
    times.push(await page.evaluate(verdict));
  }
  console.log(
    `last key → verdict, ${STORY}  ${at(times, 0.5).toFixed(0)} ms median of 5, at most ${Math.max(...times).toFixed(0)} ms  (budget 3000 ms)`,
  );
  await game.close();
};

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
};

/** What a draft leaves behind: the room itself stays, so that the second visit is measured. */
const benchMemory = async (browser: Browser, address: string): Promise<void> => {
  const game = await openInk(browser, address, padded());
  const { page } = game;
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const draft = page.url();
  const visit = async (): Promise<number> => {
    await page.goto(draft);
    await page.getByRole('region', { name: 'Problems' }).getByText('Nothing to mend.').waitFor();
    await game.goto('#/');
    await game.scenario('First shift').waitFor();
    return heapOf(session);
  };
  const first = await visit();
  for (let round = 0; round < 3; round += 1) await visit();
  const last = await visit();
  console.log(
    `kept after leaving a draft of ${LINES} lines  ${((last - first) / MEGA / 4).toFixed(2)} MB a visit, ${page.workers().length} workers  (budget 0)`,
  );
  await game.close();
};

export const benchStudio = async (address: string): Promise<void> => {
  const browser = await launchBrowser();
  try {
    await benchKeys(browser, address);
    await benchVerdict(browser, address);
    await benchMemory(browser, address);
  } finally {
    await browser.close();
  }
};
