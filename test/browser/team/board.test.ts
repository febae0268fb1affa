import { describe, expect, it } from 'vitest';
import { writeResults } from '../../../src/app/runs/results-file.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';
import { forty, sixWeeks } from '../../support/team.ts';

const open = useBrowser();
const NOW = '2026-11-26T08:00:00.000Z';
const people = sixWeeks(forty(10), [shipped('first-shift')], 8);

const files = [...people].map(([name, runs]) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(writeResults(runs, name, NOW)),
}));

const bringIn = async ({ page }: Game, chosen: typeof files): Promise<void> => {
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in results' }).click();
  await (await picker).setFiles(chosen);
};

const onBoard = async (game: Game): Promise<void> => {
  await game.goto('#/team');
  await bringIn(game, files);
  await game.page.getByRole('table', { name: 'People' }).waitFor();
};

describe('the board', () => {
  it('brings in files, tells what to do next, and has it all again after a reload', async () => {
    const game = await open();
    await onBoard(game);
    const { page } = game;
    await page.getByText('80 conversations from 10 files').waitFor();
    const next = page.getByRole('region', { name: 'What to do next' });
    expect(await next.getByRole('link', { name: /drill/ }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('table', { name: 'People' }).getByRole('row').count()).toBe(11);
    await page.getByText('Decision 1,').waitFor();
    expect(await game.violations()).toEqual([]);
    await page.reload();
    await page.getByText('80 conversations are counted').waitFor();
    expect(game.errors).toEqual([]);
  });

  it('looks at one person, and forgets them', async () => {
    const game = await open();
    await onBoard(game);
    const { page } = game;
    await page.getByRole('table', { name: 'People' }).getByRole('button', { name: 'P03' }).click();
    await page.getByText('8 conversations are counted, of 80').waitFor();
    await page.getByRole('button', { name: 'Forget P03' }).click();
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Yes, forget' }).click();
    await page.getByText('72 conversations are counted, of 72').waitFor();
    await page.reload();
    await page.getByText('72 conversations are counted, of 72').waitFor();
    expect(await page.getByRole('button', { name: 'P03' }).count()).toBe(0);
  });

  it('leads from where customers are lost to that line in the Studio, in one copy of a shipped scenario', async () => {
    const game = await open();
    await onBoard(game);
    const { page } = game;
    const lines = page.getByRole('button', { name: /^Open this line in the Studio/ });
    await lines.first().click();
    await page.waitForURL(/#\/studio\/.+\/ink$/);
    const first = page.url();
    await page.locator('.cm-activeLine', { hasText: '# id:' }).waitFor();
    await game.goto('#/team');
    await lines.nth(1).click();
    await page.waitForURL(/#\/studio\/.+\/ink$/);
    expect(page.url()).toBe(first);
    expect(game.errors).toEqual([]);
  });

  it('names a damaged file and says what became of it', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await game.goto('#/team');
    const cut = { name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":') };
    await bringIn(game, [cut, ...files.slice(0, 1)]);
    await game.page.getByText('cut.json: 0 conversations new. It is damaged.').waitFor();
    await game.page.getByText('8 conversations are counted').waitFor();
    expect(await game.violations()).toEqual([]);
    const width = await game.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});
