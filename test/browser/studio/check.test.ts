import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkDataOf } from '../../../src/formats/scenario-file/link.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();

const text = readFileSync('stories/first-shift.ink', 'utf8');
const HOSTILE = '<img src=x onerror="window.taken=1">';

const keep = async (game: Game, ink: string): Promise<void> => {
  await game.goto(
    `#/studio/given/${linkDataOf('First shift', [{ name: 'first.ink', text: ink }]) ?? ''}`,
  );
  await game.page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
};

const isTaken = (game: Game): Promise<boolean> => game.page.evaluate(() => 'taken' in window);

describe('problems of a scenario', () => {
  it('stand in a list with their lines and remedies, and hostile text in them is text', async () => {
    const game = await open({ width: 390, height: 844 });
    await keep(
      game,
      `${text.replace('# why:', '# wy:')}\n=== lost ===\n${HOSTILE}: Hello -> nowhere\n`,
    );
    await game.page.getByRole('tab', { name: 'Proof' }).click();
    const problems = game.page.getByRole('region', { name: 'Problems' });
    await problems.getByText('A detail here has a name that nobody knows.').first().waitFor();
    // Whoever has been in the ink is told in its words, wherever they go then.
    await game.page.getByRole('tab', { name: 'Ink' }).click();
    await game.page.getByRole('tab', { name: 'Proof' }).click();
    await problems.getByText('Did you mean "why"?').first().waitFor();
    expect(await problems.getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await isTaken(game)).toBe(false);
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
});

const HEADER = text.slice(0, text.indexOf('-> '));
const ENDLESS = `${HEADER}-> round\n=== round ===\n{ shuffle:\n- Again.\n- And again.\n}\n-> round\n`;

describe('a story without an end', () => {
  it('hangs nothing: it is named, the next text is checked, and nobody works on when the room is left', async () => {
    const game = await open();
    const { page } = game;
    await keep(game, ENDLESS);
    await page.getByRole('tab', { name: 'Ink' }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByText('without ever coming to a reply').waitFor();
    const field = page.getByRole('textbox', { name: 'Ink' });
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await field.evaluate((element, ink) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ink);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
    await problems.getByText('Nothing to mend.').waitFor();
    await game.goto('#/');
    await game.scenario('First shift').waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    expect(game.errors).toEqual([]);
  });
});

describe('a problem that a press mends', () => {
  it('is gone afterwards, and undo brings it back', async () => {
    const game = await open({ width: 390, height: 844 });
    await keep(game, text.replace('# why:', '# wy:'));
    const { page } = game;
    await page.getByRole('tab', { name: 'Proof' }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByRole('button', { name: 'Write “why” for “wy”' }).click();
    await problems.getByText('Done: Write “why” for “wy”.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Problems');
    await problems.getByText('Nothing to mend.').waitFor();
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await problems.getByRole('button', { name: 'Write “why” for “wy”' }).waitFor();
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });

  it('is mended on its line in the ink, too', async () => {
    const game = await open({ width: 1280, height: 720 });
    await keep(game, text.replace('# why:', '# wy:'));
    const { page } = game;
    await page.getByRole('tab', { name: 'Ink' }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByRole('button', { name: /^Line \d+/ }).click();
    const marker = page.locator('.cm-lint-marker').first();
    await marker.evaluate(element => element.scrollIntoView({ block: 'center' }));
    await marker.hover();
    await page.locator('.cm-diagnosticAction').click();
    await problems.getByText('Nothing to mend.').waitFor();
    expect(await page.locator('.cm-lint-marker').count()).toBe(0);
    expect(game.errors).toEqual([]);
  });
});

describe('the proof of a scenario', () => {
  it('stands in its view in sentences, tables and bars', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await keep(game, text);
    await game.page.getByRole('tab', { name: 'Proof' }).click();
    await game.page.getByRole('heading', { name: 'Complete' }).waitFor({ timeout: 30_000 });
    await game.page.getByRole('heading', { name: 'Fit for hiring?' }).waitFor({ timeout: 30_000 });
    await game.page.getByText('There are too few scored decisions on a way').waitFor();
    await game.page.getByText('Read it: 5 replies').click();
    await game.page.getByRole('listitem').filter({ hasText: 'What does it look like' }).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  }, 90_000);
});
