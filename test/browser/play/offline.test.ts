import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('first-shift').scenario.title;

const open = useBrowser();

const setOffline = (game: Game, offline: boolean) => game.page.context().setOffline(offline);

/** What is fetched ahead has arrived, and nothing else is on its way. */
const quiet = (game: Game) => game.page.waitForLoadState('networkidle');

describe('without a network', () => {
  it('a conversation that has begun goes on to its debrief, and to the coach’s sheet', async () => {
    const game = await open();
    const ahead = game.page.waitForResponse(/debrief-screen[^/]*\.js$/);
    await game.start(TITLE);
    await ahead;
    await quiet(game);
    await setOffline(game, true);
    await game.playOut(() => 0);
    await game.toDebrief();
    await game.page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await game.page.getByRole('button', { name: 'Coach’s sheet' }).click();
    await game.page.getByRole('link', { name: 'Back to the debrief' }).waitFor();
    expect(await game.page.getByText('did not arrive').count()).toBe(0);
  });
  it('a page that cannot be had says that it is the page, and can be tried again', async () => {
    const game = await open();
    await game.page.route(/debrief-screen/, route => route.abort());
    await game.start(TITLE);
    await game.playOut(() => 0);
    await game.page.getByRole('link', { name: 'See how it went' }).click();
    await game.page.getByRole('heading', { name: 'This page did not arrive' }).waitFor();
    expect(await game.page.getByText('scenario').count()).toBe(0);
    expect(await game.violations()).toEqual([]);
    await game.page.unroute(/debrief-screen/);
    await game.page.getByRole('button', { name: 'Try again' }).click();
    await game.page.getByRole('button', { name: 'Skip this time' }).waitFor();
  });
});
