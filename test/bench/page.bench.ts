import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { Game, launchBrowser } from '../support/game.ts';

const TITLE = 'The room that isn’t there';
const KILO = 1000;

const gzipped = async (response: Response): Promise<number> => {
  try {
    return gzipSync(await response.body()).byteLength;
  } catch {
    return 0;
  }
};

interface Transfer {
  readonly kinds: Readonly<Record<string, number>>;
}

/** Bytes fetched from now on, gzipped, by kind; fonts and sounds travel compressed already. */
const watch = (game: Game): (() => Promise<Transfer>) => {
  const seen: Response[] = [];
  game.page.on('response', response => seen.push(response));
  return async () => {
    const kinds: Record<string, number> = {};
    for (const response of seen) {
      const kind = response.url().match(/\.(\w+)(?:\?|$)/)?.[1] ?? 'html';
      kinds[kind] = (kinds[kind] ?? 0) + (await gzipped(response));
    }
    return { kinds };
  };
};

const kB = (bytes: number): string => `${(bytes / KILO).toFixed(1)} kB`;

const sum = (kinds: Readonly<Record<string, number>>, names: readonly string[]): number =>
  names.reduce((total, name) => total + (kinds[name] ?? 0), 0);

const total = (kinds: Readonly<Record<string, number>>): number =>
  Object.entries(kinds)
    .filter(([kind]) => kind !== 'ogg' && kind !== 'mp3')
    .reduce((bytes, [, more]) => bytes + more, 0);

const benchTransfer = async (browser: Browser, address: string, title: string): Promise<void> => {
  const game = await Game.open(browser, 'about:blank', { stage: true });
  const first = watch(game);
  await game.page.goto(address);
  await game.scenario(title).waitFor();
  const shown = (await first()).kinds;
  await game.page.waitForTimeout(1500);
  console.log(
    `first screen, JS + CSS, gzip            ${kB(sum(shown, ['js', 'css']))}  (budget 60 kB)`,
  );
  await game.start(title);
  await game.page.waitForTimeout(2500);
  const all = (await first()).kinds;
  console.log(
    `to the first line of a conversation     ${kB(total(all))}  (budget 560 kB, sound aside)`,
  );
  for (const [kind, bytes] of Object.entries(all)) console.log(`    ${kind.padEnd(8)}${kB(bytes)}`);
  await game.close();
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

const benchLoad = async (browser: Browser, address: string, title: string): Promise<void> => {
  const screens: number[] = [];
  const conversations: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    const game = await Game.open(browser, address, { stage: true });
    await game.scenario(title).waitFor();
    screens.push(performance.now() - started);
    await game.scenario(title).click();
    const begin = game.page.getByRole('button', { name: 'Start the conversation' });
    await begin.waitFor();
    const asked = performance.now();
    await begin.click();
    await game.waitForReplies();
    await game.page.locator('canvas').first().waitFor();
    conversations.push(performance.now() - asked);
    await game.close();
  }
  console.log(
    `cold load → first screen                ${median(screens).toFixed(0)} ms median of 5  (budget 800 ms)`,
  );
  console.log(
    `start → conversation with its stage     ${median(conversations).toFixed(0)} ms median of 5  (budget 2500 ms)`,
  );
};

/** From pressing a reply until the answer stands in the transcript, measured inside the page. */
const answerTime = (index: number): Promise<number> =>
  new Promise(resolve => {
    const log = document.querySelector('[role=log]');
    const button = document.querySelectorAll<HTMLButtonElement>(
      '[role=group][aria-label="Your reply"] button',
    )[index];
    if (log === null || button === undefined) return resolve(Number.NaN);
    const pressed = performance.now();
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - pressed));
    }).observe(log, { childList: true, subtree: true });
    button.click();
  });

const benchReplies = async (browser: Browser, address: string, title: string): Promise<void> => {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const game = await Game.open(browser, address, { stage: true });
    await game.start(title);
    while (!(await game.hasEnded())) {
      await game.waitForReplies();
      times.push(await game.page.evaluate(answerTime, round % 3));
      await game.page.waitForTimeout(120);
    }
    await game.close();
  }
  console.log(
    `reply → answer on screen                p50 ${at(times, 0.5).toFixed(1)} ms · p95 ${at(times, 0.95).toFixed(1)} ms over ${times.length}  (budget p95 50 ms)`,
  );
};

/** Frames drawn in three quiet seconds, still and moving. */
const benchIdle = async (browser: Browser, address: string, title: string): Promise<void> => {
  for (const reducedMotion of [true, false]) {
    const game = await Game.open(browser, address, { reducedMotion, stage: true });
    await game.page.addInitScript(() => {
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      const counter = globalThis as unknown as { frames: number };
      counter.frames = 0;
      globalThis.requestAnimationFrame = callback => {
        counter.frames += 1;
        return ask(callback);
      };
    });
    await game.page.reload();
    await game.start(title);
    await game.page.waitForTimeout(5000);
    const count = () =>
      game.page.evaluate(() => (globalThis as unknown as { frames: number }).frames);
    const before = await count();
    await game.page.waitForTimeout(3000);
    const frames = (await count()) - before;
    console.log(
      `frames asked for while waiting          ${(frames / 3).toFixed(1)} per second, ${reducedMotion ? 'reduced motion  (budget 0)' : 'idle life on'}`,
    );
    await game.close();
  }
};

export const benchPage = async (address: string): Promise<void> => {
  const browser = await launchBrowser();
  try {
    await benchTransfer(browser, address, TITLE);
    await benchLoad(browser, address, TITLE);
    await benchReplies(browser, address, TITLE);
    await benchIdle(browser, address, TITLE);
  } finally {
    await browser.close();
  }
};
