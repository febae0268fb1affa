import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { writeResults } from '../../../src/app/runs/results-file.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';
import { forty, sixWeeks } from '../../support/team.ts';

const open = useBrowser();
const NOW = '2026-11-26T08:00:00.000Z';
const people = sixWeeks(forty(2), [shipped('first-shift')], 4);

const files = [...people].map(([name, runs]) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(writeResults(runs, name, NOW)),
}));

const choosing = async ({ page }: Game, button: string, chosen: typeof files): Promise<void> => {
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await picker).setFiles(chosen);
};

/** A conversation of the first person, opened from the board. */
const talkThrough = async (game: Game): Promise<void> => {
  const { page } = game;
  await game.goto('#/team');
  await choosing(game, 'Bring in results', files);
  await page.getByRole('table', { name: 'People' }).getByRole('button', { name: 'P01' }).click();
  const table = page.getByRole('table', { name: 'Conversations' });
  await table.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Agree on a drill' }).waitFor();
};

describe('coaching', () => {
  it('opens a person’s conversation as its debrief, and keeps a note on a turn over a reload', async () => {
    const game = await open();
    await talkThrough(game);
    const { page } = game;
    await page.getByText('Coaching P01').waitFor();
    const note = page.getByRole('textbox', { name: 'Your note on this turn' }).first();
    await note.fill('Say the name back.');
    await page.getByText('Kept in this browser.').waitFor();
    expect(await game.violations()).toEqual([]);
    await page.reload();
    await note.waitFor();
    expect(await note.inputValue()).toBe('Say the name back.');
    await page.getByRole('link', { name: 'Coach’s sheet' }).click();
    await page.getByText('Say the name back.').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });

  it('puts an agreed drill on the home of whoever plays by that name, and takes it off with them', async () => {
    const game = await open({ preferences: { name: 'P01' } });
    await talkThrough(game);
    const { page } = game;
    await page.getByRole('textbox', { name: 'Your name' }).fill('Kim');
    await page.getByRole('button', { name: 'We agree on this' }).click();
    await page.getByText('Agreed. It waits on the home page of P01.').waitFor();
    await game.goto('#/');
    const agreed = page.getByRole('region', { name: 'Agreed with your coach' });
    await agreed.getByText('with Kim').waitFor();
    expect(await game.violations()).toEqual([]);
    await agreed.getByRole('link', { name: 'Start the drill' }).click();
    await page.getByText('What do you say?').first().waitFor();
    await game.goto('#/team');
    await page.getByRole('table', { name: 'People' }).getByRole('button', { name: 'P01' }).click();
    await page.getByRole('button', { name: 'Forget P01' }).click();
    await page.getByRole('button', { name: 'Yes, forget' }).click();
    await page.getByText('4 conversations are counted, of 4').waitFor();
    await game.goto('#/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await agreed.count()).toBe(0);
    expect(game.errors).toEqual([]);
  });

  it('hands a drill over as a file, which waits on the home of the one it is for', async () => {
    const lead = await open();
    await talkThrough(lead);
    await lead.page.getByRole('button', { name: 'We agree on this' }).click();
    const saving = lead.page.waitForEvent('download');
    await lead.page.getByRole('button', { name: 'Save it as a file for P01' }).click();
    const saved = await buffer(await (await saving).createReadStream());
    const game = await open({ width: 390, height: 844, dark: true });
    const { page } = game;
    await game.goto('#/skills');
    const mimeType = 'application/json';
    await choosing(game, 'Open what we agreed', [
      { name: 'x.json', mimeType, buffer: Buffer.from('{}') },
    ]);
    await page.getByText('There is no agreed drill in this file.').waitFor();
    await choosing(game, 'Open what we agreed', [{ name: 'agreed.json', mimeType, buffer: saved }]);
    await page.getByText('1 drill for P01').waitFor();
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'I am P01' }).click();
    await game.goto('#/');
    await page.getByRole('region', { name: 'Agreed with your coach' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});
