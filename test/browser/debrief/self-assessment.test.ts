import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('first-shift').scenario.title;

const open = useBrowser();

const toReview = async (game: Game): Promise<void> => {
  await game.start(TITLE);
  await game.playOut(() => 0);
  await game.page.getByRole('link', { name: 'See how it went' }).click();
  await game.page.getByRole('radio', { name: 'It never turned' }).check();
};

const guess = (game: Game, of: string) =>
  game.page.getByRole('slider', { name: `Your guess for ${of}`, exact: true });
const shown = (game: Game, of: string) => guess(game, of).getAttribute('aria-valuetext');

describe('the two guesses of your own review', () => {
  it('are none until somebody makes one, and can be taken back', async () => {
    const game = await open();
    await toReview(game);
    expect(await shown(game, 'accuracy')).toBe('No guess');
    await guess(game, 'accuracy').press('ArrowRight');
    await expect.poll(() => shown(game, 'accuracy')).toBe('55');
    // Whoever means the middle presses where it stands.
    await guess(game, 'empathy').click();
    await expect.poll(() => shown(game, 'empathy')).toBe('50');
    await game.page.getByRole('button', { name: 'Take it back: your guess for accuracy' }).click();
    await expect.poll(() => shown(game, 'accuracy')).toBe('No guess');
    const focused = await guess(game, 'accuracy').evaluate(one => one === document.activeElement);
    expect(focused).toBe(true);
    expect(await game.violations()).toEqual([]);
    await game.page.getByRole('button', { name: 'Show me how it went' }).click();
    await game.page.getByText('Resolution accuracy: you did not guess.').waitFor();
    await game.page.getByText(/^Empathy: you said 50, and it was \d+/).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('do not scroll sideways at 320 px with text of twice the size', async () => {
    const game = await open({ width: 320, height: 640, preferences: { textSize: 200 } });
    await toReview(game);
    await guess(game, 'accuracy').press('ArrowRight');
    expect(await game.scrollsSideways()).toBe(false);
    expect(await game.violations()).toEqual([]);
  });
});
