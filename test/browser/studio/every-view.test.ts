import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game, GameOptions } from '../../support/game.ts';
import { openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const VIEWS = ['Cards', 'Scene', 'Ink', 'Map', 'Proof', 'Share'] as const;

interface Setting {
  readonly what: string;
  readonly options: GameOptions;
  readonly set?: (game: Game) => Promise<unknown>;
}

/** As somebody does who has told the browser to write larger. */
const doubled = (game: Game) =>
  game.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

const SETTINGS: readonly Setting[] = [
  { what: '320 px wide', options: { width: 320, height: 640 } },
  { what: 'text of twice the size', options: { width: 1280, height: 720 }, set: doubled },
  {
    what: 'text of twice the size on a phone, in the dark',
    options: { width: 390, height: 844, dark: true },
    set: doubled,
  },
  {
    what: 'forced colours',
    options: { width: 1280, height: 720, dark: true },
    set: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
  },
  { what: 'reduced motion', options: { width: 1280, height: 720, reducedMotion: true } },
];

/** What still moves, or takes its time to change, where nothing should. */
const moving = (game: Game) =>
  game.page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0))
      .filter(duration => duration > 1),
  );

const isHeld = async (game: Game, { options, what }: Setting, view: string): Promise<void> => {
  expect(await game.violations(), view).toEqual([]);
  expect(await game.scrollsSideways(), view).toBe(false);
  if (what !== 'forced colours') expect(await game.squeezed(), view).toEqual([]);
  if (options.reducedMotion === true) expect(await moving(game), view).toEqual([]);
};

describe('every view of the Studio', () => {
  it.each(SETTINGS)('can be read and used with $what', async setting => {
    const game = await open(setting.options);
    await openCopyOf(game, 'First shift');
    await setting.set?.(game);
    await game.page.getByRole('region', { name: 'Problems' }).getByRole('status').first().waitFor();
    for (const view of VIEWS) {
      const tab = game.page.getByRole('tab', { name: view, exact: true });
      await tab.click();
      await game.page.getByRole('tab', { name: view, exact: true, selected: true }).waitFor();
      await game.page.waitForTimeout(400);
      await isHeld(game, setting, view);
    }
    await game.page.getByRole('button', { name: 'Play the draft' }).click();
    await game.page.getByRole('group', { name: 'Your reply' }).waitFor();
    await isHeld(game, setting, 'what is played');
    await game.goto('#/studio');
    await game.page.getByRole('heading', { level: 1, name: 'Studio' }).waitFor();
    await isHeld(game, setting, 'the home of the Studio');
    expect(game.errors).toEqual([]);
  });
});
