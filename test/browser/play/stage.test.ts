import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('room-not-ready').scenario.title;

const openAny = useBrowser();

/** Counts pictures, and how much of the canvas each of them draws anew. */
const countPictures = (): void => {
  const { dataset } = document.documentElement;
  const add = (name: string, more: number): void => {
    dataset[name] = String(Number(dataset[name] ?? 0) + more);
  };
  const overhear = (
    method: 'drawElements' | 'scissor',
    heard: (gl: WebGLRenderingContext, given: readonly number[]) => void,
  ): void => {
    const own = Object.getOwnPropertyDescriptor(WebGLRenderingContext.prototype, method)?.value;
    Object.defineProperty(WebGLRenderingContext.prototype, method, {
      value(this: WebGLRenderingContext, ...given: readonly number[]): void {
        heard(this, given);
        Reflect.apply(own, this, given);
      },
    });
  };
  let region = '';
  let share = 1;
  const drawn = new Set<string>();
  overhear('scissor', ({ canvas }, [x = 0, y = 0, width = 0, height = 0]) => {
    region = [x, y, width, height].join(' ');
    share = (width * height) / (canvas.width * canvas.height);
  });
  overhear('drawElements', () => {
    if (drawn.size === 0) {
      add('pictures', 1);
      requestAnimationFrame(() => drawn.clear());
    }
    if (!drawn.has(region)) add('shares', share);
    drawn.add(region);
  });
};

const open = async (options: GameOptions = {}): Promise<Game> => {
  const game = await openAny({ stage: true, ...options });
  await game.page.evaluate(countPictures);
  await game.start(TITLE);
  await game.page.locator('canvas').waitFor();
  return game;
};

const counted = (game: Game, what: 'pictures' | 'shares'): Promise<number> =>
  game.page.evaluate(name => Number(document.documentElement.dataset[name] ?? 0), what);

const pictures = (game: Game): Promise<number> => counted(game, 'pictures');

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

  it('[ST2] goes on breathing, with few pictures and no more of each than what moves', async () => {
    const game = await open();
    // Whatever led up to this moment has come to rest by then.
    await game.page.waitForTimeout(8000);
    const before = [await pictures(game), await counted(game, 'shares')] as const;
    await game.page.waitForTimeout(10_000);
    const drawn = (await pictures(game)) - before[0];
    const canvases = (await counted(game, 'shares')) - before[1];
    expect(drawn).toBeGreaterThan(4);
    // Not quite three a second, and some more for each blink.
    expect(drawn).toBeLessThan(75);
    expect(canvases).toBeGreaterThan(0.2);
    expect(canvases / drawn).toBeLessThan(0.6);
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
