import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const palette = (game: Game) => game.page.getByRole('dialog', { name: 'Commands' });
const sought = (game: Game) => game.page.getByRole('combobox', { name: 'Find a command' });
const chosen = (game: Game) => palette(game).getByRole('option', { selected: true });

describe('commands of the studio', () => {
  it('are found by a word, say why they cannot be done, and are done with Enter', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    await game.page.keyboard.press('Control+k');
    await palette(game).waitFor();
    expect(await game.violations()).toEqual([]);
    await game.page.keyboard.type('undo');
    expect(await chosen(game).textContent()).toContain('Nothing has been done yet.');
    expect(await chosen(game).getAttribute('aria-disabled')).toBe('true');
    await sought(game).fill('versions');
    expect(await sought(game).getAttribute('aria-activedescendant')).toBe(
      await chosen(game).getAttribute('id'),
    );
    await game.page.keyboard.press('Enter');
    await game.page.getByRole('heading', { name: 'Versions' }).waitFor();
    await game.page.keyboard.press('Control+k');
    expect(await chosen(game).textContent()).toContain('Used last');
    await sought(game).fill('no such thing');
    await game.page.getByText('There is no command called “no such thing”.').waitFor();
    await game.page.keyboard.press('Escape');
    await palette(game).waitFor({ state: 'detached' });
    expect(game.errors).toEqual([]);
  });
  it('give the focus back to where it was, and take it where a command goes', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await openCopyOf(game, 'First shift');
    const button = game.page.getByRole('button', { name: 'Commands' });
    await button.focus();
    await game.page.keyboard.press('Enter');
    await sought(game).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await game.page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate(one => one === document.activeElement)).toBe(true);
    await game.page.keyboard.press('Enter');
    await sought(game).fill('map');
    await game.page.keyboard.press('Enter');
    await game.page.getByRole('tab', { name: 'Map', selected: true }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('are the menus of the cards, too: of the decision, the reply and the line with the focus', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    const second = game.page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').nth(1);
    const replies = second.locator('.reply-card');
    await replies.first().waitFor();
    const count = await replies.count();
    await replies.first().getByRole('spinbutton', { name: 'Empathy' }).click();
    await game.page.keyboard.press('Control+k');
    await sought(game).fill('reply delete');
    expect(await chosen(game).textContent()).toContain('This reply');
    await game.page.keyboard.press('Enter');
    await expect.poll(() => replies.count()).toBe(count - 1);
    await game.page.keyboard.press('Control+z');
    await expect.poll(() => replies.count()).toBe(count);
    await replies.first().getByRole('spinbutton', { name: 'Empathy' }).click();
    await game.page.keyboard.press('Control+k');
    await sought(game).fill('this down');
    expect(await chosen(game).textContent()).toContain('Alt+↓');
    await game.page.keyboard.press('Escape');
    await replies.first().locator('> .card-menu > summary').click();
    const menu = replies.first().locator('> .card-menu');
    expect(await menu.getByRole('button', { name: 'Move up' }).isDisabled()).toBe(true);
    await menu.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => replies.count()).toBe(count + 1);
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
  it('are found on the home page of the Studio, too', async () => {
    const game = await open();
    await game.goto('#/studio');
    await game.page.getByRole('button', { name: 'New scenario' }).waitFor();
    await game.page.keyboard.press('Control+k');
    await sought(game).fill('backup');
    expect(await chosen(game).textContent()).toContain('There is nothing to save yet.');
    await sought(game).fill('guided');
    expect(await game.violations()).toEqual([]);
    await game.page.keyboard.press('Enter');
    await game.page.getByRole('radio', { name: 'Guided', checked: true }).waitFor();
    await game.goto('#/');
    await openCopyOf(game, 'First shift');
    await game.goto('#/studio');
    await game.page.getByRole('button', { name: 'Commands' }).click();
    await sought(game).fill('first');
    await game.page.keyboard.press('Enter');
    await game.page.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('are listed with their keys behind “?”, which is a question mark in a field', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    await game.page.getByRole('heading', { level: 1 }).focus();
    await game.page.keyboard.press('?');
    const keys = game.page.getByRole('dialog', { name: 'Keys and commands' });
    await keys.getByText('Ctrl+Shift+Z').waitFor();
    expect(await game.violations()).toEqual([]);
    await keys.getByRole('button', { name: 'Close' }).click();
    await game.page.getByRole('tab', { name: 'Ink' }).click();
    await game.page.getByRole('textbox', { name: 'Ink', exact: true }).click();
    await game.page.keyboard.type('?');
    expect(await keys.count()).toBe(0);
    await game.page.keyboard.press('Control+k');
    await sought(game).fill('undo');
    expect(await chosen(game).textContent()).toContain('Undo: Type');
    expect(game.errors).toEqual([]);
  });
  it('have keys of their own in every view, and none that the browser needs', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    const needed = [
      'Ctrl+T',
      'Ctrl+N',
      'Ctrl+W',
      'Ctrl+L',
      'Ctrl+R',
      'Ctrl+P',
      'F5',
      'F6',
      'F11',
      'F12',
    ];
    const keys = game.page.getByRole('dialog', { name: 'Keys and commands' });
    for (const view of ['Scene', 'Ink', 'Map', 'Proof', 'Share', 'Cards']) {
      await game.page.getByRole('tab', { name: view, exact: true }).click();
      await game.page.getByRole('tab', { name: view, exact: true, selected: true }).waitFor();
      await game.page.getByRole('heading', { level: 1 }).focus();
      await game.page.keyboard.press('?');
      await keys.waitFor();
      const held = await keys.locator('kbd').allTextContents();
      expect(held.length, view).toBeGreaterThan(6);
      expect(new Set(held).size, view).toBe(held.length);
      expect(held.filter(one => needed.includes(one))).toEqual([]);
      await keys.getByRole('button', { name: 'Close' }).click();
    }
    expect(game.errors).toEqual([]);
  });
});
