import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();

const SIZES = [
  { name: '320 px, twice the letters', width: 320, height: 640, preferences: { textSize: 200 } },
  { name: 'a phone on its side', width: 844, height: 390 },
  {
    name: 'a phone on its side, twice the letters',
    width: 844,
    height: 390,
    preferences: { textSize: 200 },
  },
] as const;

const PAGES = ['#/', '#/about', '#/settings', '#/skills', '#/rules', '#/play/room-not-ready'];

const expectRoom = async (game: Game, where: string): Promise<void> => {
  expect([where, await game.scrollsSideways()]).toEqual([where, false]);
  expect([where, await game.squeezed()]).toEqual([where, []]);
  expect([where, await game.violations()]).toEqual([where, []]);
};

describe.each(SIZES)('$name', size => {
  it('every page has room for its words', async () => {
    const game = await open(size);
    for (const page of PAGES) {
      await game.goto(page);
      await game.page.getByRole('heading', { level: 1 }).waitFor();
      await game.page.waitForLoadState('networkidle');
      await expectRoom(game, page);
    }
  });
  it('so has home with attempts', async () => {
    const game = await open(size);
    for (const pick of [() => 0, () => 1]) {
      await game.goto('#/');
      await game.start('First shift');
      await game.playOut(pick);
    }
    await expectRoom(game, 'the end');
    await game.goto('#/');
    await game.page.getByText(/^Accuracy: /).waitFor();
    await expectRoom(game, 'home with attempts');
  });
});
