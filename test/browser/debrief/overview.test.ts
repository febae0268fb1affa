import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('room-not-ready').scenario.title;

const open = useBrowser();

/** Plays the first reply of each decision, and goes on to the debrief. */
const toDebrief = async (game: Game): Promise<number> => {
  await game.start(TITLE);
  const turns = await game.playOut(() => 0);
  await game.toDebrief();
  return turns;
};

const map = (game: Game) => game.page.getByRole('toolbar', { name: 'The mood, turn by turn' });
const place = (game: Game, turn: number) =>
  map(game)
    .getByRole('link')
    .nth(turn - 1);
const lines = (game: Game) => game.page.locator('main h3 > button[aria-expanded]');
const line = (game: Game, turn: number) => lines(game).nth(turn - 1);
const hasFocus = (game: Game, turn: number) =>
  line(game, turn).evaluate(one => one === document.activeElement);
const opened = (game: Game) =>
  lines(game).evaluateAll(all => all.filter(one => one.ariaExpanded === 'true').length);

/** The line of a turn stands under the map and not behind it. */
const isInSight = (game: Game, turn: number) =>
  line(game, turn).evaluate(one => {
    const { top, bottom } = one.getBoundingClientRect();
    const bar = document.querySelector('[role=toolbar]')?.getBoundingClientRect().bottom ?? 0;
    return top >= bar && bottom <= globalThis.innerHeight;
  });

describe('the overview of a debrief', () => {
  it.each([
    { name: 'wide', width: 1280, height: 720 },
    { name: '320 px, dark', width: 320, height: 640, dark: true },
    { name: 'phone on its side', width: 844, height: 390 },
  ])('$name: stays in reach, with a place for each turn that a finger can hit', async size => {
    const game = await open({ ...size, reducedMotion: true });
    const turns = await toDebrief(game);
    expect(await map(game).getByRole('link').count()).toBe(turns);
    await game.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const boxes = await map(game)
      .getByRole('link')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect()));
    for (const { top, bottom, width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect([top >= 0, bottom <= size.height]).toEqual([true, true]);
    }
    await place(game, 5).click();
    await expect.poll(() => hasFocus(game, 5)).toBe(true);
    expect(await isInSight(game, 5)).toBe(true);
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
  it('gives each turn an address: Back, a reload and a link lead to it', async () => {
    const game = await open({ reducedMotion: true });
    await toDebrief(game);
    await place(game, 7).click();
    expect(game.page.url()).toMatch(/#\/debrief\/[^/]+\/turn\/7$/);
    expect(await place(game, 7).getAttribute('aria-current')).toBe('true');
    await place(game, 4).click();
    await game.page.goBack();
    await expect.poll(() => hasFocus(game, 7)).toBe(true);
    await game.page.reload();
    await expect.poll(() => hasFocus(game, 7)).toBe(true);
    expect(await line(game, 7).getAttribute('aria-expanded')).toBe('true');
    expect(await isInSight(game, 7)).toBe(true);
  });
  it('is gone about by keys: arrows on the map, J and K from turn to turn', async () => {
    const game = await open({ reducedMotion: true });
    await toDebrief(game);
    await place(game, 1).focus();
    await game.page.keyboard.press('ArrowRight');
    await game.page.keyboard.press('ArrowRight');
    await game.page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(game, 3)).toBe(true);
    await game.page.keyboard.press('j');
    await expect.poll(() => hasFocus(game, 4)).toBe(true);
    await game.page.keyboard.press('k');
    await game.page.keyboard.press('k');
    await expect.poll(() => hasFocus(game, 2)).toBe(true);
    // What was only passed is no step of the way back.
    await game.page.goBack();
    await expect.poll(() => game.page.url()).toMatch(/#\/debrief\/[^/]+$/);
  });
});

describe('the turns of a debrief', () => {
  it('are a line each, the best and the worst open; all of them can be opened and closed', async () => {
    const game = await open();
    const turns = await toDebrief(game);
    expect(await lines(game).count()).toBe(turns);
    await game.page.getByText('Turning point').first().waitFor();
    expect(await opened(game)).toBe(2);
    await game.page.getByRole('button', { name: 'Open all turns' }).click();
    expect(await opened(game)).toBe(turns);
    expect(await game.violations()).toEqual([]);
    await game.page.getByRole('button', { name: 'Close all turns' }).click();
    expect(await opened(game)).toBe(0);
  });
});

/** Millimetres of A4 between the margins, in CSS pixels. */
const PAPER = { width: 703, height: 1032 };

describe('a debrief on paper', () => {
  it('has every turn open, letters in the drawing that can be read, and is afterwards as before', async () => {
    const game = await open();
    const turns = await toDebrief(game);
    const before = await opened(game);
    await game.page.setViewportSize(PAPER);
    await game.page.emulateMedia({ media: 'print' });
    await game.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await opened(game)).toBe(turns);
    const sizes = await game.page
      .locator('main svg text')
      .evaluateAll(all =>
        all.map(one => one.getBoundingClientRect().height).filter(height => height > 0),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(await game.scrollsSideways()).toBe(false);
    await game.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await opened(game)).toBe(before);
  });
  it('leaves no page half empty but the last', async () => {
    const game = await open();
    await toDebrief(game);
    await game.page.getByText('Turning point').first().waitFor({ timeout: 60_000 });
    const pdf = await game.page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    await game.page.emulateMedia({ media: 'print' });
    await game.page.setViewportSize(PAPER);
    await game.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const height = await game.page.evaluate(() => document.documentElement.scrollHeight);
    // What does not fit goes over whole, so a page may end a little early.
    expect(pages).toBeLessThanOrEqual(Math.ceil((1.25 * height) / PAPER.height));
  });
});
