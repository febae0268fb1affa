import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('room-not-ready').scenario.title;
const open = useBrowser();

const SMALL = [
  { name: 'a telephone', width: 390, height: 844 },
  { name: 'a small telephone', width: 320, height: 640 },
  { name: 'a telephone on its side', width: 844, height: 390 },
] as const;

const isInView = (game: Game, nth: number): Promise<boolean> =>
  game
    .replies()
    .nth(nth)
    .evaluate(reply => {
      const { top, bottom } = reply.getBoundingClientRect();
      return top >= 0 && bottom <= globalThis.innerHeight;
    });

describe('a page without room beside the conversation', () => {
  it.each(SMALL)(
    '$name: replies are seen at once, desk and transcript are a button away',
    async size => {
      const game = await open(size);
      await game.start(TITLE);
      expect(await isInView(game, 0)).toBe(true);
      const desk = game.page.getByRole('button', { name: 'Desk (8)' });
      await desk.click();
      const close = game.page.getByRole('button', { name: 'Close' });
      await game.page.getByRole('tab').first().click();
      await game.page.getByRole('tabpanel').waitFor();
      expect(await game.violations()).toEqual([]);
      await game.page.keyboard.press('Escape');
      await close.waitFor({ state: 'hidden' });
      // Escape meant the sheet, and the way back to it has the focus.
      expect(await game.page.getByRole('dialog').count()).toBe(0);
      expect(await desk.evaluate(button => button === document.activeElement)).toBe(true);
      await game.page.getByRole('button', { name: 'Transcript' }).click();
      await close.waitFor();
      expect(await game.log().innerText()).toContain('Dana');
      expect(await game.violations()).toEqual([]);
      await close.click();
      expect(await game.scrollsSideways()).toBe(false);
      expect(game.errors).toEqual([]);
    },
  );
  it('all replies of a usual decision fit a telephone', async () => {
    const game = await open({ width: 390, height: 844 });
    await game.start(TITLE);
    const last = (await game.replies().count()) - 1;
    expect(await isInView(game, last)).toBe(true);
  });
});

describe('while somebody speaks', () => {
  it('a digit lets them finish, and chooses nothing', async () => {
    const game = await open({ preferences: { textSpeed: 'slow' } });
    await game.scenario(TITLE).click();
    await game.page.getByRole('button', { name: 'Start the conversation' }).click();
    await game.waitForReplies();
    await game.page.keyboard.type('111', { delay: 20 });
    await game.page.waitForTimeout(600);
    expect(await game.page.getByText('Decision 1 of 12').count()).toBe(1);
  });
  it('the end is told after the last words', async () => {
    const game = await open({ preferences: { textSpeed: 'slow' } });
    await game.start(shipped('first-shift').scenario.title);
    // While the last words are being said there is nothing yet that sums them up, at any moment.
    await game.page.evaluate(() => {
      const seen = document.documentElement.dataset;
      new MutationObserver(() => {
        const isOver = document.querySelector('.end-card') !== null;
        if (document.querySelector('.skip-button') !== null) seen['said'] = 'yes';
        if (isOver && document.querySelector('.skip-button') !== null) seen['both'] = 'yes';
      }).observe(document.body, { childList: true, subtree: true });
    });
    // Replies come in another order each time, and some lead to an early end.
    while (!(await game.hasEnded())) await game.press(game.replies().first());
    const seen = await game.page.evaluate(() => {
      const { said, both } = document.documentElement.dataset;
      return { said, both };
    });
    expect(seen).toEqual({ said: 'yes', both: undefined });
  });
});

describe('the stage', () => {
  it('comes back after its graphics were taken away', async () => {
    const game = await open({ stage: true });
    await game.start(TITLE);
    await game.page.locator('.stage[data-life="moving"] canvas').waitFor();
    await game.page.locator('canvas').evaluate(canvas => {
      if (!(canvas instanceof HTMLCanvasElement)) return;
      canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await game.page.locator('.stage[data-life="still"]').waitFor();
    await game.page.locator('.stage[data-life="moving"] canvas').waitFor();
    expect(game.errors.filter(error => !/context/i.test(error))).toEqual([]);
  });
});
