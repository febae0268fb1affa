import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Response } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { Game } from '../support/game.ts';

const TITLE = 'The room that isn’t there';

/** One of each channel: somebody seen, somebody heard, somebody read. */
const CHANNELS = [
  { channel: 'counter', title: TITLE, drawn: 'canvas' },
  { channel: 'phone', title: 'Not on my shift', drawn: '.call-voice' },
  { channel: 'chat', title: 'Delivered, not received', drawn: '.thread' },
] as const;
type Meeting = (typeof CHANNELS)[number];
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
  await game.page.locator('canvas').first().waitFor();
  const all = (await first()).kinds;
  console.log(
    `to the first line of a conversation     ${kB(total(all))}  (budget 400 kB, sound aside)`,
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

interface Opening {
  /** The scenarios can be chosen, counted from the navigation. */
  readonly usable: number;
  /** The browser has put the first words on the screen; software rendering is slow at it. */
  readonly painted: number;
}

/** Notes, in the page, when the first scenario can be chosen: with the next picture after it is there. */
const watchOpening = (): void => {
  const observer = new MutationObserver(() => {
    if (document.querySelector('main h3 a') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { usableAt: performance.now() }));
  });
  observer.observe(document, { childList: true, subtree: true });
};

const openingOf = (): Promise<Opening> =>
  new Promise(resolve => {
    const { usableAt } = globalThis as unknown as { usableAt: number };
    new PerformanceObserver(list => {
      const painted = list.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (painted !== undefined) resolve({ usable: usableAt, painted });
    }).observe({ type: 'paint', buffered: true });
  });

const timeToTalk = async (game: Game, title: string): Promise<number> => {
  await game.scenario(title).click();
  const begin = game.page.getByRole('button', { name: 'Start the conversation' });
  await begin.waitFor();
  const asked = performance.now();
  await begin.click();
  await game.waitForReplies();
  await game.page.locator('canvas').first().waitFor();
  return performance.now() - asked;
};

const benchLoad = async (browser: Browser, address: string, title: string): Promise<void> => {
  const screens: Opening[] = [];
  const conversations: number[] = [];
  for (let round = 0; round < 5; round++) {
    const game = await Game.open(browser, 'about:blank', { stage: true });
    await game.page.addInitScript(watchOpening);
    await game.page.goto(address);
    await game.scenario(title).waitFor();
    screens.push(await game.page.evaluate(openingOf));
    conversations.push(await timeToTalk(game, title));
    await game.close();
  }
  const usable = median(screens.map(screen => screen.usable)).toFixed(0);
  const painted = median(screens.map(screen => screen.painted)).toFixed(0);
  console.log(`cold load → first screen usable         ${usable} ms median of 5  (budget 800 ms)`);
  console.log(`cold load → first words painted         ${painted} ms median of 5, by software`);
  console.log(
    `start → conversation with its stage     ${median(conversations).toFixed(0)} ms median of 5  (budget 2500 ms)`,
  );
};

/** Milliseconds between an answer and the next reply: nobody reads and decides faster. */
const FASTEST_READER = 1500;
/** Milliseconds that a finger stays down. */
const PRESS = 80;

interface AnswerTimes {
  /** The answer stands in the transcript. */
  readonly told: number;
  /** The browser begins the picture that shows it. */
  readonly shown: number;
}

/** Watches for the next reply; both times count from the moment it is let go. */
const watchAnswer = (): void => {
  const log = document.querySelector('[role=log]');
  if (log === null) throw new Error('no transcript');
  const pending = new Promise<AnswerTimes>(resolve => {
    document.addEventListener(
      'click',
      () => {
        const pressed = performance.now();
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          const told = performance.now() - pressed;
          requestAnimationFrame(() => resolve({ told, shown: performance.now() - pressed }));
        }).observe(log, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  Object.assign(globalThis, { pendingAnswer: pending });
};

const answered = (): Promise<AnswerTimes> =>
  (globalThis as unknown as { pendingAnswer: Promise<AnswerTimes> }).pendingAnswer;

const quantiles = (values: readonly number[]): string =>
  `p50 ${at(values, 0.5).toFixed(1)} ms · p95 ${at(values, 0.95).toFixed(1)} ms`;

/** The same measurement on a page that has nothing but a button and a list: what the machine takes. */
const benchNothing = async (browser: Browser): Promise<void> => {
  const game = await Game.open(browser, 'about:blank');
  await game.page.setContent('<button>Say</button><ul role="log"></ul>');
  await game.page.evaluate(() =>
    document.querySelector('button')?.addEventListener('click', () => {
      const line = document.createElement('li');
      line.textContent = 'An answer.';
      document.querySelector('ul')?.append(line);
    }),
  );
  const times: AnswerTimes[] = [];
  for (let round = 0; round < 36; round++) {
    await game.page.evaluate(watchAnswer);
    await game.page.getByRole('button').click({ delay: PRESS });
    times.push(await game.page.evaluate(answered));
  }
  await game.close();
  const shown = quantiles(times.map(time => time.shown));
  console.log(`a word on an empty page → on screen     ${shown}  (what this machine takes)`);
};

const benchReplies = async (
  browser: Browser,
  address: string,
  { channel, title, drawn }: Meeting,
): Promise<void> => {
  const times: AnswerTimes[] = [];
  for (let round = 0; round < 3; round++) {
    const game = await Game.open(browser, address, { stage: true });
    await game.start(title);
    await game.page.locator(drawn).first().waitFor();
    while (!(await game.hasEnded())) {
      await game.waitForReplies();
      await game.page.waitForTimeout(FASTEST_READER);
      await game.page.evaluate(watchAnswer);
      await game
        .replies()
        .nth(round % 3)
        .click({ delay: PRESS });
      times.push(await game.page.evaluate(answered));
    }
    await game.close();
  }
  const told = quantiles(times.map(time => time.told));
  const shown = quantiles(times.map(time => time.shown));
  console.log(`${channel}: reply → answer in the transcript`.padEnd(40) + told);
  console.log(`${channel}: reply → answer on screen`.padEnd(40) + `${shown}  (budget p95 50 ms)`);
};

/** Milliseconds that surely are enough for the proof, which works only now and then until it is wanted. */
const PROVED_BY_THEN = 30_000;

/** Notes when what matches each selector is on the page, counted from the next click. */
const watchFor = (selectors: readonly string[]): void => {
  const pending = new Promise<Event>(resolve =>
    document.addEventListener('click', resolve, { capture: true, once: true }),
  ).then(() => {
    const pressed = performance.now();
    const timeOf = (selector: string) =>
      new Promise<number>(resolve => {
        new MutationObserver((_changes, observer) => {
          if (document.querySelector(selector) === null) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - pressed));
        }).observe(document.body, { childList: true, subtree: true });
      });
    return Promise.all(selectors.map(timeOf));
  });
  Object.assign(globalThis, { pendingPage: pending });
};

const arrived = (): Promise<number[]> =>
  (globalThis as unknown as { pendingPage: Promise<number[]> }).pendingPage;

const timesTo = async (
  game: Game,
  selectors: readonly string[],
  press: Locator,
): Promise<readonly number[]> => {
  await game.page.evaluate(watchFor, selectors);
  await press.click();
  return game.page.evaluate(arrived);
};

/** From the last line to the learner's own review, and from there to the whole debrief. */
const benchDebrief = async (browser: Browser, address: string, title: string): Promise<void> => {
  const reviews: number[] = [];
  const debriefs: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < 3; round++) {
    const game = await Game.open(browser, address);
    await game.start(title);
    while (!(await game.hasEnded())) {
      await game.waitForReplies();
      await game.page.evaluate(watchAnswer);
      await game.replies().first().click();
      await game.page.evaluate(answered);
    }
    await game.page.waitForTimeout(PROVED_BY_THEN);
    const { page } = game;
    const [review = 0] = await timesTo(
      game,
      ['input[type=radio]'],
      page.getByRole('link', { name: 'See how it went' }),
    );
    const [debrief = 0, whole = 0] = await timesTo(
      game,
      ['[role=meter]', '.alternatives'],
      page.getByRole('button', { name: 'Skip this time' }),
    );
    reviews.push(review);
    debriefs.push(debrief);
    wholes.push(whole);
    await game.close();
  }
  console.log(
    `last line → own review                  ${median(reviews).toFixed(0)} ms median of 3`,
  );
  console.log(
    `review → debrief with alternatives      ${median(debriefs).toFixed(0)} ms median of 3  (budget 150 ms)`,
  );
};

/** Frames drawn in three quiet seconds, still and moving. */
const benchIdle = async (
  browser: Browser,
  address: string,
  { channel, title }: Meeting,
): Promise<void> => {
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
      `${`${channel}: frames asked for, waiting`.padEnd(40)}${(frames / 3).toFixed(1)} per second, ${reducedMotion ? 'reduced motion  (budget 0)' : 'idle life on'}`,
    );
    await game.close();
  }
};

export const benchPage = async (address: string): Promise<void> => {
  const browser = await launchBrowser();
  try {
    await benchTransfer(browser, address, TITLE);
    await benchLoad(browser, address, TITLE);
    await benchNothing(browser);
    for (const meeting of CHANNELS) await benchReplies(browser, address, meeting);
    await benchDebrief(browser, address, TITLE);
    for (const meeting of CHANNELS) await benchIdle(browser, address, meeting);
  } finally {
    await browser.close();
  }
};
