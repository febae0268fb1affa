import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkDataOf } from '../../../src/formats/scenario-file/link.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();
const text = readFileSync('stories/first-shift.ink', 'utf8');

const openScene = async (game: Game): Promise<void> => {
  const data = linkDataOf('First shift', [{ name: 'first.ink', text }]) ?? '';
  await game.goto(`#/studio/given/${data}`);
  await game.page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
  await game.page.getByRole('tab', { name: 'Scene' }).click();
  await game.page.getByRole('heading', { name: 'The situation' }).waitFor();
};

describe('the scene of a scenario', () => {
  it('is written in forms: words, looks, names and the desk, and taken back step by step', async () => {
    const game = await open();
    await openScene(game);
    const { page } = game;
    const title = page.getByRole('textbox', { name: 'Title' }).first();
    await title.fill('');
    expect(await page.getByText('It needs a title.').isVisible()).toBe(true);
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    await title.fill('Second shift ');
    await page.getByRole('heading', { level: 1, name: 'Second shift' }).waitFor();
    expect(await title.inputValue()).toBe('Second shift ');
    await page.getByRole('radio', { name: 'Airport' }).check();
    const hair = page.getByRole('group', { name: 'Hair', exact: true });
    await hair.getByRole('radio', { name: 'Turban' }).check();
    await page.getByRole('slider', { name: 'Mood' }).fill('8');
    await page.getByRole('img', { name: 'Kofi Mensah, warm' }).waitFor();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ada Osei');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'Ada Osei, warm' }).waitFor();
    const hurt = page.getByRole('group', { name: /^What hurts 1/ });
    await hurt.getByRole('textbox', { name: 'Short name' }).fill('class');
    await hurt.getByText('Something else is called that already.').waitFor();
    await hurt.getByRole('textbox', { name: 'Short name' }).fill('promise');
    await page.getByRole('button', { name: 'Add a policy' }).click();
    await page.getByRole('textbox', { name: 'What it says', exact: true }).fill('Up to 30.');
    expect(await game.violations()).toEqual([]);
    const undo = page.getByRole('button', { name: 'Undo' });
    for (let step = 0; step < 12 && !(await undo.isDisabled()); step += 1) await undo.click();
    await page.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    expect(await title.inputValue()).toBe('First shift');
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(
      'Kofi Mensah',
    );
    expect(game.errors).toEqual([]);
  });
  it('is filled in with keys alone on a small screen, and says what came of it', async () => {
    const game = await open({ width: 390, height: 844 });
    await openScene(game);
    const { page } = game;
    await page.getByRole('button', { name: 'Add what hurts' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('input, textarea') === true);
    await page.keyboard.type('Nobody looked up');
    await page.getByRole('group', { name: 'What hurts 3 “Nobody looked up”' }).waitFor();
    await page.getByRole('button', { name: /^Move up: What hurts 3/ }).press('Enter');
    await page.getByRole('group', { name: 'What hurts 2 “Nobody looked up”' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'What hurts 1 “Nobody looked up”' }).waitFor();
    await page.getByRole('button', { name: /^Delete: What hurts 2/ }).press('Enter');
    await page.getByText(/places? in the story still name it/).waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
  it('has a letter for hiring, once, and says what it still lacks', async () => {
    const game = await open({ width: 390, height: 844 });
    await openScene(game);
    const { page } = game;
    await page.getByRole('button', { name: 'Add the letter' }).press('Enter');
    const letter = page.getByRole('group', { name: /^The letter/ });
    await letter.getByText('Say what is known: nobody can guess it.').waitFor();
    const fields = ['Who writes', 'About what', 'The letter', 'What one knows and may do'];
    for (const [at, name] of fields.entries())
      await letter.getByRole('textbox', { name, exact: true }).fill(`Words ${at + 1}`);
    await page.getByRole('group', { name: 'The letter “Words 2”' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add the letter' }).count()).toBe(0);
    expect(await letter.getByText(/^Say /).count()).toBe(0);
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
});
