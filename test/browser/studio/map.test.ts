import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();

const copyOf = async (game: Game, title: string): Promise<void> => {
  await game.goto('#/studio');
  await game.page.getByRole('button', { name: 'New scenario' }).click();
  await game.page.getByRole('radio', { name: 'A copy', exact: true }).check();
  await game.page.getByRole('combobox', { name: 'A copy of' }).selectOption({ label: title });
  await game.page.getByRole('button', { name: 'Create' }).click();
  await game.page.getByRole('tab', { name: 'Map' }).click();
};

const mapOf = ({ page }: Game) => page.getByRole('group', { name: 'Map' });

describe('the map of a scenario', () => {
  it('shows every part and its ways, and is gone through with the keys', async () => {
    const game = await open();
    await copyOf(game, 'First shift');
    const map = mapOf(game);
    const beginning = map.getByRole('button', { name: 'Beginning' });
    await beginning.focus();
    await game.page.keyboard.press('ArrowDown');
    const hello = map.getByRole('button', { name: /^hello/ });
    await expect.poll(() => hello.evaluate(card => card === document.activeElement)).toBe(true);
    const details = game.page.getByRole('region', { name: 'The chosen part' });
    await details.getByRole('button', { name: 'what', exact: true }).waitFor();
    await map.getByText('Not resolved').waitFor();
    await game.page.keyboard.press('0');
    // An average player comes by once the proof is done.
    await hello.getByText('100 %').waitFor();
    expect(await game.violations()).toEqual([]);
    await hello.press('Enter');
    await game.page.getByRole('textbox', { name: 'Ink', exact: true }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('writes a part that is new, as one step, and shows what leads nowhere', async () => {
    const game = await open({ dark: true });
    await copyOf(game, 'First shift');
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
    await copyOf(game, 'First shift');
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
});
