import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('room-not-ready').scenario.title;

const openAny = useBrowser();

/** Counts pictures: every one begins by wiping the last. */
const countPictures = (): void => {
  const wipe = Object.getOwnPropertyDescriptor(WebGLRenderingContext.prototype, 'clear')?.value;
  Object.defineProperty(WebGLRenderingContext.prototype, 'clear', {
    value(this: WebGLRenderingContext, mask: number): void {
      const { dataset } = document.documentElement;
      dataset['pictures'] = String(Number(dataset['pictures'] ?? 0) + 1);
      Reflect.apply(wipe, this, [mask]);
    },
  });
};

const open = async (options: GameOptions = {}): Promise<Game> => {
  const game = await openAny({ stage: true, ...options });
  await game.page.evaluate(countPictures);
  await game.start(TITLE);
  await game.page.locator('canvas').waitFor();
  return game;
};

const pictures = (game: Game): Promise<number> =>
  game.page.evaluate(() => Number(document.documentElement.dataset['pictures'] ?? 0));

describe('the stage', () => {
  it('[ST1] is drawn for the eye only, at the size of its place', async () => {
    const game = await open();
    const canvas = game.page.locator('canvas');
    expect(await canvas.getAttribute('aria-hidden')).toBe('true');
    const [place, drawn] = await canvas.evaluate(
      ({ parentElement, width, height }: HTMLCanvasElement) => [
        [parentElement?.clientWidth, parentElement?.clientHeight],
        [width, height],
      ],
    );
    expect(drawn).toEqual(place);
    expect(game.errors).toEqual([]);
  });

  it('[ST2] goes on drawing while somebody breathes', async () => {
    const game = await open();
    const before = await pictures(game);
    await game.page.waitForTimeout(3000);
    expect(await pictures(game)).toBeGreaterThan(before);
  });

  it('[ST3] sleeps where less motion is wanted, and still shows the new expression', async () => {
    const game = await open({ reducedMotion: true });
    await game.page.waitForTimeout(1500);
    const asleep = await pictures(game);
    await game.page.waitForTimeout(3000);
    expect(await pictures(game)).toBe(asleep);
    await game.press(game.replies().first());
    await game.page.waitForTimeout(1500);
    const awoken = await pictures(game);
    expect(awoken).toBeGreaterThan(asleep);
    await game.page.waitForTimeout(2000);
    expect(await pictures(game)).toBe(awoken);
  });

  it('[ST4] gives its canvas back when the player leaves', async () => {
    const game = await open();
    await game.goto('#/');
    await game.scenario(TITLE).waitFor();
    expect(await game.page.locator('canvas').count()).toBe(0);
    const before = await pictures(game);
    await game.page.waitForTimeout(1500);
    expect(await pictures(game)).toBe(before);
    expect(game.errors).toEqual([]);
  });
});
