import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { keepAsMine, openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const openProof = async ({ page }: Game): Promise<void> => {
  await page.getByRole('tab', { name: 'Proof' }).click();
  await page.getByRole('heading', { name: 'Fit for hiring?' }).waitFor({ timeout: 60_000 });
};

const panelIn = ({ page }: Game) => page.getByRole('complementary', { name: 'Playing the draft' });

describe('what the proof shows', () => {
  it('plays the best way, and says in a table what a line shows', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    await openProof(game);
    const best = game.page.getByRole('region', { name: 'The best way' });
    await best.getByText('As a table').click();
    const table = best.getByRole('group', { name: 'As a table' }).getByRole('row');
    // Its columns, the beginning, and a row for each reply.
    expect(await table.count()).toBe(7);
    await best.getByText('Goodwill on top').waitFor();
    const players = game.page.getByRole('region', { name: 'Eight ways to play' });
    await players.getByText('The table in sentences').click();
    await players.getByText(/^Expert: \d+ of 100/).waitFor();
    await game.page.getByText(/^\d+ lines, the widest first$/).click();
    expect(await game.violations()).toEqual([]);
    await best.getByRole('button', { name: 'Play it' }).click();
    const next = panelIn(game).getByRole('button', { name: 'Next reply' });
    for (let reply = 0; reply < 5; reply += 1) await next.click();
    await panelIn(game).getByRole('heading', { name: 'It is over' }).waitFor();
    expect(await next.isDisabled()).toBe(true);
    expect(game.errors).toEqual([]);
  }, 120_000);
  it('shows each variant by itself', async () => {
    const game = await open({ width: 320, height: 640 });
    await openCopyOf(game, 'Last flight out');
    await openProof(game);
    const best = game.page.getByRole('region', { name: 'The best way' });
    await best.getByText('€430').first().waitFor();
    await game.page.getByRole('combobox', { name: /^Variant/ }).selectOption('storm');
    await best.getByText('€1,140').first().waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
  }, 120_000);
});

describe('a problem that the proof found', () => {
  it('is seen in play: at the place where it is', async () => {
    const game = await open();
    const text = readFileSync('stories/first-shift.ink', 'utf8');
    await keepAsMine(game, text.replace(/# ending: resolved ::[^\n]*/, ''));
    await openProof(game);
    await game.page.getByRole('button', { name: /^Below: / }).click();
    const problems = game.page.getByRole('region', { name: 'Problems' });
    await problems.getByRole('button', { name: 'See it' }).first().click();
    await panelIn(game).getByText('What has happened').waitFor();
    expect(game.errors).toEqual([]);
  }, 120_000);
});
