import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { keptInk, openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const field = (game: Game) => game.page.getByRole('textbox', { name: 'Ink', exact: true });

const openInk = async (game: Game, title: string): Promise<void> => {
  await openCopyOf(game, title);
  await game.page.getByRole('tab', { name: 'Ink' }).click();
  await field(game).waitFor();
};

const replaceAll = async (game: Game, text: string): Promise<void> => {
  await field(game).click();
  await game.page.keyboard.press('Control+a');
  await field(game).evaluate((one, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    one.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
};

describe('a scenario as ink', () => {
  it('takes what is typed, keeps it, undoes it, and leads from a name to where it is made', async () => {
    const game = await open();
    await openInk(game, 'First shift');
    expect(await game.violations()).toEqual([]);
    const before = await keptInk(game, 'First shift');
    await replaceAll(game, '# title: Mine\n-> hall\n=== hall ===\nA hall.\n-> END\n');
    await game.page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
    await expect.poll(() => keptInk(game, 'Mine'), { timeout: 4000 }).toContain('=== hall ===');
    await game.page.getByRole('combobox', { name: 'Go to a knot' }).selectOption('hall');
    await game.page.keyboard.press('Control+z');
    await game.page.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    await expect.poll(() => keptInk(game, 'First shift'), { timeout: 4000 }).toBe(before);
    expect(game.errors).toEqual([]);
  });
  it('lets a file that it includes have another name, and go', async () => {
    const game = await open({ width: 390, height: 844 });
    await openInk(game, 'The room that isn’t there');
    const files = game.page.getByRole('group', { name: 'Files' });
    expect(await files.getByRole('button').count()).toBe(6);
    await files.getByRole('button', { name: 'policies/hotel-limits.ink' }).click();
    await game.page.getByRole('button', { name: 'Rename this file' }).click();
    const name = game.page.getByRole('textbox', { name: /^Another name for/ });
    await name.fill('limits');
    await game.page.getByText('A file has a name that ends in .ink').waitFor();
    await name.fill('desk/limits.ink');
    await name.press('Enter');
    await files.getByRole('button', { name: 'desk/limits.ink', pressed: true }).waitFor();
    const kept = () => keptInk(game, 'The room that isn’t there');
    await expect.poll(kept, { timeout: 4000 }).toContain('INCLUDE desk/limits.ink');
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await game.page.getByRole('button', { name: 'Remove this file' }).click();
    await expect.poll(kept, { timeout: 4000 }).not.toContain('INCLUDE desk');
    expect(await files.getByRole('button').count()).toBe(5);
    expect(game.errors).toEqual([]);
  });
  it('renames a knot everywhere', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await openInk(game, 'First shift');
    await replaceAll(game, '# title: Halls\n-> hall\n=== hall ===\nA hall.\n-> hall\n');
    await game.page.keyboard.press('Control+Home');
    await game.page.keyboard.press('ArrowDown');
    for (let at = 0; at < 5; at++) await game.page.keyboard.press('ArrowRight');
    await game.page.keyboard.press('F2');
    await game.page.getByRole('textbox', { name: 'Another name for “hall”' }).fill('lobby');
    await game.page.getByRole('button', { name: 'Rename hall' }).click();
    await expect
      .poll(() => keptInk(game, 'Halls'), { timeout: 4000 })
      .toBe('# title: Halls\n-> lobby\n=== lobby ===\nA hall.\n-> lobby\n');
    expect(game.errors).toEqual([]);
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
  it('explains what stands under the cursor, to keys and to a pointer', async () => {
    const game = await open();
    await openInk(game, 'First shift');
    await game.page.keyboard.press('Control+Home');
    await game.page.keyboard.press('ArrowRight');
    await game.page.keyboard.press('Shift+F1');
    const meaning = game.page.getByRole('group', { name: 'What does this mean?' });
    await meaning.getByText('What the home screen calls the scenario.').waitFor();
    expect(await game.violations()).toEqual([]);
    await game.page.keyboard.press('Escape');
    await expect.poll(() => field(game).evaluate(one => one.matches(':focus'))).toBe(true);
    await game.page.keyboard.press('Control+f');
    await game.page.keyboard.type('+2 acknowledge');
    await game.page.keyboard.press('Enter');
    await game.page.keyboard.press('Escape');
    await game.page.locator('.cm-line', { hasText: '+2 acknowledge' }).first().waitFor();
    await game.page.keyboard.press('Shift+F1');
    await meaning.getByRole('link', { name: 'Rule M2' }).waitFor();
    await meaning.getByRole('button', { name: 'Close' }).click();
    await game.page.keyboard.press('Control+Home');
    await game.page.getByText('# customer').first().hover();
    await game.page.getByText('Their lines begin with the first name.').waitFor();
    expect(game.errors).toEqual([]);
  });
  it('finds its own commands in the palette: snippets, folding, knots', async () => {
    const game = await open({ width: 390, height: 844 });
    await openInk(game, 'First shift');
    const run = async (name: string): Promise<void> => {
      await game.page.keyboard.press('Control+k');
      await game.page.getByRole('combobox', { name: 'Find a command' }).fill(name);
      await game.page.keyboard.press('Enter');
      await game.page.getByRole('dialog', { name: 'Commands' }).waitFor({ state: 'detached' });
    };
    await replaceAll(game, '# title: Halls\n-> hall\n=== hall ===\nA hall.\n-> hall\n');
    await game.page.keyboard.press('Control+Home');
    await run('Fold every knot');
    await game.page.getByText('…').first().waitFor();
    await run('Unfold every knot');
    const here = game.page.getByRole('combobox', { name: 'Go to a knot' });
    await run('Go to hall');
    await expect.poll(() => here.inputValue()).toBe('hall');
    await game.page.keyboard.press('Control+End');
    await run('Insert: ending');
    await expect
      .poll(() => keptInk(game, 'Halls'), { timeout: 4000 })
      .toContain('# ending: resolved :: How it ended.');
    expect(await here.inputValue()).toBe('hall');
    await game.page.getByText(/^\d+ words$/).click();
    await game.page.getByRole('row', { name: /Narration/ }).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
});
