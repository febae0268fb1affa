import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { clumsiest, playBy, shipped, wordsOf } from '../../support/plan.ts';

const SCRIPT = shipped('first-shift');
const TITLE = SCRIPT.scenario.title;
const BADLY = playBy(SCRIPT, clumsiest);
const PROVED = 60_000;

const open = useBrowser();

/** Plays as badly as can be, and goes on to the debrief until the proof has judged it. */
const toMistakes = async (options: GameOptions = {}): Promise<Game> => {
  const game = await open({ reducedMotion: true, ...options });
  await game.start(TITLE);
  for (const words of wordsOf(BADLY)) await game.reply(words);
  await game.toDebrief();
  await begin(game).waitFor({ timeout: PROVED });
  return game;
};

const bar = (game: Game) => game.page.getByRole('region', { name: 'Overview' });
const begin = (game: Game) => bar(game).getByRole('button', { name: /^Learn from mistakes/ });
const press = (game: Game, name: string) => bar(game).getByRole('button', { name }).click();
const scene = (game: Game) => game.page.getByRole('article', { name: /^Turn \d+, once more$/ });
const tries = (game: Game) => scene(game).locator('li button[aria-expanded]');
const news = (game: Game) => bar(game).getByRole('status').innerText();
const focused = (game: Game) => game.page.evaluate(() => document.activeElement?.textContent);
const mistakes = async (game: Game) =>
  Number(/\((\d+)\)/.exec(await begin(game).innerText())?.[1] ?? 0);

describe('from mistake to mistake', () => {
  it('each is tried again in its place: the situation, the replies without marks, and what they lead to', async () => {
    const game = await toMistakes();
    const count = await mistakes(game);
    expect(count).toBeGreaterThan(1);
    await begin(game).click();
    await expect.poll(() => focused(game)).toMatch(/^Turn \d+, once more$/);
    expect(game.page.url()).toMatch(/\/turn\/\d+$/);
    expect(await bar(game).innerText()).toContain(`Mistake 1 of ${count}`);
    // Nothing in it says how good a reply is.
    expect(await scene(game).innerText()).not.toMatch(/Resolution accuracy|Empathy|Slip|Missed/);
    await scene(game).getByText('What the desk said then').click();
    await scene(game)
      .getByText(/^The desk then/)
      .waitFor();
    await tries(game).first().press('Enter');
    expect(await news(game)).toMatch(/^Reply \d: /);
    expect(await scene(game).innerText()).toMatch(/Resolution accuracy|Empathy/);
    expect(await tries(game).first().getAttribute('aria-expanded')).toBe('true');
    await press(game, 'Try again');
    expect(await scene(game).innerText()).not.toMatch(/Resolution accuracy|Empathy/);
    expect(await news(game)).toBe('Choose again.');
    await press(game, 'Show the answer');
    expect(await news(game)).toMatch(/^The answer is reply \d\.$/);
    expect(await game.page.evaluate(() => document.activeElement?.ariaExpanded)).toBe('true');
    expect(await scene(game).innerText()).toContain('Best.');
    expect(game.errors).toEqual([]);
  });
  it('goes on to the last, says how many were found, and Back leaves it at once', async () => {
    const game = await toMistakes();
    const debrief = game.page.url();
    const count = await mistakes(game);
    await begin(game).click();
    for (let at = 1; at <= count; at++) {
      await bar(game).getByText(`Mistake ${at} of ${count}`).waitFor();
      await expect.poll(() => focused(game)).toMatch(/^Turn \d+, once more$/);
      await press(game, at === count ? 'Finish' : 'Next');
    }
    expect(await news(game)).toContain(`0 times of ${count}`);
    await expect.poll(() => focused(game)).toMatch(/^Learn from mistakes/);
    expect(await scene(game).count()).toBe(0);
    await game.page.goBack();
    await expect.poll(() => game.page.url()).toBe(debrief);
  });
  it.each([
    { name: 'wide', width: 1280, height: 720 },
    { name: '320 px', width: 320, height: 640, dark: true },
    { name: 'phone on its side', width: 844, height: 390 },
  ])('$name: stays in reach, and axe finds nothing', async size => {
    const game = await toMistakes(size);
    await begin(game).click();
    await tries(game).last().click();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await game.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const boxes = await bar(game)
      .getByRole('button')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect()));
    for (const { top, bottom, width, height } of boxes) {
      expect([top >= 0, bottom <= size.height / 2]).toEqual([true, true]);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('what to do now', () => {
  it('stands at the top: mistakes first, then a drill, then on from the turn that cost most', async () => {
    const game = await toMistakes();
    const steps = game.page.getByRole('region', { name: 'What to do now' });
    const buttons = steps.getByRole('button');
    await expect.poll(() => buttons.count()).toBe(3);
    expect(await buttons.allInnerTexts()).toEqual([
      expect.stringMatching(/^Learn from mistakes/),
      'Do the drill',
      expect.stringMatching(/^Play on from turn \d+$/),
    ]);
    const { bottom } = await buttons.first().evaluate(one => one.getBoundingClientRect());
    expect(bottom).toBeLessThan(720);
    await buttons.last().click();
    await game.waitForReplies();
    await game.page.goBack();
    await expect.poll(() => game.page.url()).toMatch(/\/turn\/\d+$/);
    expect(game.errors).toEqual([]);
  });
});
