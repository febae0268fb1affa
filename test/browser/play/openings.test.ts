import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import { Game } from '../../support/game.ts';
import { kindest, playBy, shipped, wordsOf } from '../../support/plan.ts';

const FIRST = shipped('room-not-ready').scenario;
const SECOND = shipped('last-flight-out');
const WORDS = wordsOf(playBy(SECOND, kindest));

const open = useBrowser();

/** What is kept in this browser of every run, without what was said. */
const kept = (page: Page): Promise<readonly { scenario: string; choices: number }[]> =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        const asking = indexedDB.open('composure');
        asking.addEventListener('success', () => {
          const all = asking.result.transaction('runs').objectStore('runs').getAll();
          all.addEventListener('success', () => {
            asking.result.close();
            resolve(
              all.result.map(({ scenario, choices }) => ({ scenario, choices: choices.length })),
            );
          });
        });
      }),
  );

/** Holds back the story of a scenario, until what comes back is called. */
const holdBack = async (page: Page, scenario: string): Promise<() => Promise<void>> => {
  let release = (): void => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(`**/${scenario}-*.js`, async route => {
    await held;
    await route.continue();
  });
  return async () => {
    const arrived = page.waitForResponse(response => response.url().includes(scenario));
    release();
    await arrived;
    await page.waitForTimeout(100);
  };
};

const start = (page: Page) => page.getByRole('button', { name: 'Start the conversation' });

describe('on a slow network', () => {
  it('a conversation that was left before it came does not get into the next', async () => {
    const game = await open();
    const { page } = game;
    const arrive = await holdBack(page, FIRST.id);
    await game.scenario(FIRST.title).click();
    await start(page).click();
    await page.getByText('It begins').waitFor();
    await page.goBack();
    await page.goBack();
    await game.start(SECOND.scenario.title);
    await arrive();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(SECOND.scenario.title);
    await game.reply(WORDS[0] ?? '-');
    await game.reply(WORDS[1] ?? '-');
    expect(await game.log().innerText()).toContain(WORDS[1]?.replaceAll('"', '') ?? '-');
    await expect.poll(() => kept(page)).toEqual([{ scenario: SECOND.scenario.id, choices: 2 }]);
    expect(page.url()).toContain(SECOND.scenario.id);
    expect(game.errors).toEqual([]);
  });
});

describe('a conversation in which nothing has been said', () => {
  it('leaves no record, and a reload comes back to the same replies in the same order', async () => {
    const game = await open();
    const { page } = game;
    await game.start(SECOND.scenario.title);
    const before = [await game.log().innerText(), await game.replies().allInnerTexts()];
    await page.reload();
    await game.waitForReplies();
    const now = async () => [await game.log().innerText(), await game.replies().allInnerTexts()];
    await expect.poll(now).toEqual(before);
    expect(await kept(page)).toEqual([]);
    await page.goBack();
    await start(page).waitFor();
    await game.goto('#/');
    await game.scenario(SECOND.scenario.title).waitFor();
    expect(await page.getByRole('heading', { name: 'Your attempts' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Go on/ }).count()).toBe(0);
  });
});

describe('one conversation in two tabs', () => {
  it('the second says so and follows; it can take over, and then the first follows', async () => {
    const first = await open();
    await first.start(SECOND.scenario.title);
    await first.reply(WORDS[0] ?? '-');
    const address = first.page.url();
    const second = await Game.in(first.page.context(), address);
    const goOnHere = (game: Game) => game.page.getByRole('button', { name: 'Go on here instead' });
    await goOnHere(second).waitFor();
    expect(await second.replies().count()).toBe(0);
    expect(await second.violations()).toEqual([]);

    await first.reply(WORDS[1] ?? '-');
    const said = (turn: number) => WORDS[turn]?.replaceAll('"', '') ?? '-';
    await expect.poll(() => second.log().innerText()).toContain(said(1));

    await goOnHere(second).click();
    await second.waitForReplies();
    await goOnHere(first).waitFor();
    await second.reply(WORDS[2] ?? '-');
    await expect.poll(() => first.log().innerText()).toContain(said(2));
    await expect
      .poll(() => kept(first.page))
      .toEqual([{ scenario: SECOND.scenario.id, choices: 3 }]);

    await second.page.close();
    await first.waitForReplies();
    await first.reply(WORDS[3] ?? '-');
    expect([...first.errors, ...second.errors]).toEqual([]);
  });
});
