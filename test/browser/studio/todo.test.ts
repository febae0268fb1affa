import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import { keepAsMine } from '../../support/studio.ts';

const open = useBrowser();

const whole = readFileSync('stories/first-shift.ink', 'utf8');
const unfinished = whole
  .replace(/ # why:[^#\n]*/, '')
  .replace('# source: Harbour & Vale front desk manual, section 11\n', '')
  .replace('=== hello ===', '=== hello ===\n// TODO: say it colder');

describe('what is still to be done', () => {
  it('stands under the proof with its place, and leads to the view where it is done', async () => {
    const game = await open({ width: 390, height: 844 });
    await keepAsMine(game, unfinished);
    await game.page.getByRole('tab', { name: 'Proof' }).click();
    const todo = game.page.getByRole('region', { name: 'To do' });
    await todo.getByText('1 reminder of your own').click();
    await todo.getByText('say it colder').first().waitFor();
    await todo.getByText('1 policy without its source').click();
    await todo.getByText('1 reply without a coach’s note').click();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await todo.getByRole('button', { name: /^Line \d+.*say it colder$/ }).click();
    await game.page.getByRole('textbox', { name: 'Ink', exact: true }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('says so where nothing is missing', async () => {
    const game = await open();
    await keepAsMine(game, whole);
    await game.page.getByRole('tab', { name: 'Proof' }).click();
    const todo = game.page.getByRole('region', { name: 'To do' });
    await todo.getByText('Nothing is missing.').waitFor();
    expect(await todo.getByRole('button').count()).toBe(0);
  });
});
