import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { Game, type GameOptions } from './game.ts';

/** The browser that all files share; the games a test opens are closed after it. */
export const useBrowser = () => {
  let browser: Browser;
  const games: Game[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const game of games.splice(0)) await game.close();
  });
  return async (options: GameOptions = {}): Promise<Game> => {
    const game = await Game.open(browser, inject('address'), options);
    games.push(game);
    return game;
  };
};
