import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { writeResults } from '../../../src/app/runs/results-file.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';
import { forty, sixWeeks } from '../../support/team.ts';

const open = useBrowser();
const NOW = '2026-11-26T08:00:00.000Z';
const people = sixWeeks(forty(1), [shipped('first-shift')], 2);
const mimeType = 'application/json';

const files = [...people].map(([name, runs]) => ({
  name: `${name}.json`,
  mimeType,
  buffer: Buffer.from(writeResults(runs, name, NOW)),
}));

const choosing = async ({ page }: Game, button: string, chosen: typeof files): Promise<void> => {
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await picker).setFiles(chosen);
};

const begin = async (game: Game): Promise<void> => {
  const { page } = game;
  await game.goto('#/team');
  await choosing(game, 'Bring in results', files);
  await page.getByRole('table', { name: 'People' }).getByRole('button', { name: 'P01' }).click();
  const table = page.getByRole('table', { name: 'Conversations' });
  await table.getByRole('button').first().click();
  await page.getByRole('heading', { name: 'First lead: your marks' }).waitFor();
};

/** Marks every question with the same answer, as somebody of this name. */
const markAll = async ({ page }: Game, lead: string, answer: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Your name' }).fill(lead);
  for (const radio of await page.getByRole('radio', { name: answer, exact: true }).all())
    await radio.check();
};

const isDone = ({ page }: Game): Promise<void> =>
  page.getByRole('button', { name: 'I am done' }).click();

const saved = async ({ page }: Game, button: string) => {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return buffer(await (await saving).createReadStream());
};

describe('calibration', () => {
  it('hides what the first lead gave until the second has marked, and then shows both and the rules', async () => {
    const game = await open();
    await begin(game);
    const { page } = game;
    expect(await page.getByText('P01').count()).toBe(0);
    await isDone(game);
    await page.getByText('11 questions still without a mark.').waitFor();
    await markAll(game, 'Kim', 'Yes');
    await page
      .getByRole('textbox', { name: /^What you go by/ })
      .first()
      .fill('The greeting.');
    await page.reload();
    await page.getByRole('radio', { name: 'Yes', exact: true, checked: true }).first().waitFor();
    expect(await game.violations()).toEqual([]);
    await isDone(game);
    await page.getByRole('heading', { name: 'Kim has marked' }).waitFor();
    expect(await page.getByText('The greeting.').count()).toBe(0);
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'I am the second lead: start' }).click();
    await page.getByRole('heading', { name: 'Second lead: your marks' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'How the rules see it' }).count()).toBe(0);
    await markAll(game, 'Lee', 'Yes');
    await page.getByRole('radio', { name: 'No', exact: true }).first().check();
    await isDone(game);
    await page.getByRole('heading', { name: 'How you agree' }).waitFor();
    await page.getByText('The same mark on 10 of 11 questions').waitFor();
    await page.getByText('Kim: The greeting.').first().waitFor();
    await page.getByRole('table', { name: 'Turn by turn' }).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });

  it('goes to a second desk and back as files', async () => {
    const first = await open();
    await begin(first);
    await markAll(first, 'Kim', 'Partly');
    await isDone(first);
    const handed = await saved(first, 'Save it for the second lead');
    expect(handed.toString()).not.toContain('Kim');
    const second = await open({ width: 390, height: 844 });
    await second.goto('#/team/calibration');
    const button = 'Open a file from the other lead';
    await choosing(second, button, [{ name: 'x.json', mimeType, buffer: Buffer.from('[]') }]);
    await second.page.getByText('There is no calibration in this file.').waitFor();
    await choosing(second, button, [{ name: 'a.json', mimeType, buffer: handed }]);
    await second.page.getByRole('link', { name: /nobody has marked yet/ }).click();
    await markAll(second, 'Lee', 'Partly');
    await isDone(second);
    const marks = await saved(second, 'Save these marks for the other lead');
    await first.goto('#/team/calibration');
    await choosing(first, button, [{ name: 'b.json', mimeType, buffer: marks }]);
    await first.page.getByRole('link', { name: /both have marked/ }).click();
    await first.page.getByText('The same mark on 11 of 11 questions').waitFor();
    expect([...first.errors, ...second.errors]).toEqual([]);
  });

  it('marks by a scorecard that can be changed, saved and opened', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    const { page } = game;
    await game.goto('#/team/calibration');
    const title = page.getByRole('textbox', { name: 'What it is called' });
    await title.fill('Ours');
    await page.getByText('Kept in this browser.').waitFor();
    const card = await saved(game, 'Save as a file');
    await page.getByRole('button', { name: 'Back to the one that comes with the game' }).click();
    expect(await title.inputValue()).toBe('Conversation, from greeting to close');
    await choosing(game, 'Open a scorecard', [{ name: 'c.json', mimeType, buffer: card }]);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Ours'),
    );
    await page.reload();
    expect(await title.inputValue()).toBe('Ours');
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
});
