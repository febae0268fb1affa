import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { longStory } from '../../support/long-story.ts';
import { keepAsMine, openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const openMap = async (game: Game, title = 'First shift'): Promise<void> => {
  await openCopyOf(game, title);
  await game.page.getByRole('tab', { name: 'Map' }).click();
};

const mapOf = ({ page }: Game) => page.getByRole('group', { name: 'Map' });
const chosenIn = ({ page }: Game) => page.getByRole('region', { name: 'The chosen part' });

describe('the map of a scenario', () => {
  it('shows every part and its ways, and is gone through with the keys', async () => {
    const game = await open();
    await openMap(game);
    const map = mapOf(game);
    const beginning = map.getByRole('button', { name: 'Beginning' });
    await beginning.focus();
    await game.page.keyboard.press('ArrowDown');
    const hello = map.getByRole('button', { name: /^hello/ });
    await expect.poll(() => hello.evaluate(card => card === document.activeElement)).toBe(true);
    const details = chosenIn(game);
    await details.getByRole('button', { name: 'what', exact: true }).waitFor();
    await map.getByText('Not resolved').waitFor();
    await game.page.keyboard.press('0');
    // An average player comes by once the proof is done.
    await map.getByRole('button', { name: /^hello, 100 %/ }).waitFor();
    expect(await game.violations()).toEqual([]);
    await hello.press('Enter');
    await game.page.getByRole('textbox', { name: 'Ink', exact: true }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('writes a part that is new, as one step, and shows what leads nowhere', async () => {
    const game = await open({ dark: true });
    await openMap(game);
    const card = mapOf(game).getByRole('button', { name: /^at_the_bus/ });
    await game.page.getByRole('textbox', { name: 'Name of the new part' }).fill('at the bus');
    await game.page.getByRole('button', { name: 'Add' }).click();
    await game.page.getByText('A name is one word').waitFor();
    await game.page.getByRole('textbox', { name: 'Name of the new part' }).fill('at_the_bus');
    await game.page.getByRole('button', { name: 'Add' }).click();
    await card.getByText('Nothing leads here').waitFor();
    await game.page.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor({ state: 'detached' });
    expect(game.errors).toEqual([]);
  });
  it('is a list on a small page', async () => {
    const game = await open({ width: 390, height: 844 });
    await openMap(game);
    const parts = game.page.getByRole('region', { name: 'Parts of the story' });
    await parts.getByRole('button', { name: 'goodbye', exact: true }).first().waitFor();
    await parts.getByText('Nobody rang me, did they?').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await game.page.getByRole('button', { name: 'Show as a list' }).click();
    await mapOf(game)
      .getByRole('button', { name: /^hello/ })
      .waitFor();
    expect(await game.scrollsSideways()).toBe(false);
  });
  it('calls a part something else wherever it is named, and takes out what nothing leads to', async () => {
    const game = await open();
    await openMap(game);
    const map = mapOf(game);
    await map.getByRole('button', { name: /^hello/ }).press('F2');
    const field = game.page.getByRole('textbox', { name: 'Another name for “hello”' });
    await field.fill('what');
    await field.press('Enter');
    await game.page.getByText('Something has this name already.').waitFor();
    await field.fill('good_morning');
    await field.press('Enter');
    const renamed = map.getByRole('button', { name: /^good_morning/ });
    await expect.poll(() => renamed.evaluate(card => card === document.activeElement)).toBe(true);
    expect(await map.getByRole('button', { name: /^hello/ }).count()).toBe(0);
    expect(await map.getByText('Not written yet').count()).toBe(0);
    await game.page.keyboard.press('n');
    await game.page.keyboard.type('aside');
    await game.page.keyboard.press('Enter');
    const aside = map.getByRole('button', { name: /^aside/ });
    await aside.getByText('Nothing leads here').waitFor();
    await chosenIn(game).getByRole('heading', { name: 'aside' }).waitFor();
    expect(await game.violations()).toEqual([]);
    await chosenIn(game).getByRole('button', { name: 'Delete' }).click();
    await aside.waitFor({ state: 'detached' });
    expect(game.errors).toEqual([]);
  });
  it('plays from a part, and goes to its cards', async () => {
    const game = await open();
    await openMap(game);
    await mapOf(game).getByRole('button', { name: /^hand/ }).press('p');
    const play = game.page.getByRole('complementary', { name: 'Playing the draft' });
    await play.getByText('He holds out his hand').first().waitFor();
    await chosenIn(game).getByRole('button', { name: 'Go to its cards' }).click();
    await game.page.getByRole('list', { name: 'Decisions' }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('draws no more of 400 parts than can be seen, and shows all of them at once', async () => {
    const game = await open({ dark: true });
    await keepAsMine(game, longStory(400));
    await game.page.getByRole('tab', { name: 'Map' }).click();
    const cards = mapOf(game).getByRole('button');
    await mapOf(game).getByRole('button', { name: 'Beginning' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => cards.count()).toBeGreaterThan(1);
    expect(await cards.count()).toBeLessThan(60);
    await game.page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => cards.count()).toBe(400);
    expect(await game.violations()).toEqual([]);
    await game.page.getByRole('searchbox', { name: 'Find on the map' }).fill('part_200');
    await game.page.getByRole('searchbox', { name: 'Find on the map' }).press('Enter');
    await chosenIn(game).getByRole('heading', { name: 'part_200' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});
