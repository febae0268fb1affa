import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { POLICY } from '../../../src/tools/build/vite-csp.ts';
import { Game, type GameOptions } from '../../support/game.ts';

/** The built game, as the exercise server serves it. */
export const SITE = { folder: process.env['COMPOSURE_SITE'] ?? 'dist', policy: POLICY };

type Open = (origin: string, at: string, options?: GameOptions) => Promise<Game>;

/** For a file of tests: opens pages of a server, each in a browser of its own, and closes them after each test. */
export const openingPages = (): Open => {
  let browser: Browser;
  const games: Game[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    for (const game of games.splice(0)) await game.close();
  });
  afterAll(() => browser.close());
  return async (origin, at, options = {}) => {
    const opened = await Game.open(browser, origin, options);
    games.push(opened);
    await opened.goto(at);
    return opened;
  };
};

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

const keepPicture = async ({ page }: Game): Promise<void> => {
  const folder = process.env['COMPOSURE_SHOTS'];
  if (folder === undefined) return;
  const name = (await page.title()).replaceAll(/\W+/g, '-');
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

/** A page is whole: nothing that axe finds, nothing wider than the screen, nothing squeezed. */
export const sound = async (opened: Game): Promise<void> => {
  await opened.page.waitForLoadState('networkidle');
  expect(await opened.violations()).toEqual([]);
  expect(await opened.scrollsSideways()).toBe(false);
  expect(await opened.squeezed()).toEqual([]);
  await keepPicture(opened);
};

/** And nothing went wrong on the way to it; a browser calls every refusal an error. */
export const soundWithoutErrors = async (opened: Game): Promise<void> => {
  await sound(opened);
  expect(opened.errors).toEqual([]);
};
