import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();

const begin = async (game: Game): Promise<void> => {
  const { page } = game;
  await game.goto('#/team/classroom');
  await page.getByRole('combobox', { name: 'Conversation' }).selectOption({ label: 'First shift' });
  expect(await game.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'What does the room say?' }).waitFor();
};

/** The room at a decision, with the decision that it is. */
const decision = ({ page }: Game, number: number) =>
  page.getByText(`Decision ${number} of`).waitFor();

describe('the classroom', () => {
  it('plays what most hands want, and shows what each side would have led to', async () => {
    const game = await open();
    await begin(game);
    const { page } = game;
    const play = page.getByRole('button', { name: 'Play what most want' });
    expect(await play.isDisabled()).toBe(true);
    const hands = page.getByRole('spinbutton');
    await hands.nth(0).fill('4');
    await hands.nth(1).fill('4');
    await page.getByText('Replies 1 and 2 are level.').waitFor();
    expect(await play.isDisabled()).toBe(true);
    await hands.nth(1).fill('9');
    await page.getByText('Most want reply 2, of 13 hands.').waitFor();
    expect(await game.violations()).toEqual([]);
    await play.click();
    await decision(game, 2);
    await page
      .getByRole('button', { name: 'What each side would have led to at decision 1' })
      .click();
    const look = page.getByRole('dialog');
    await look.getByText('9 hands of 13. This was played.').waitFor();
    await look.getByText('4 hands of 13.').waitFor();
    await look.getByText('The customer’s next words').or(look.getByText(/next/)).first().waitFor();
    expect(await game.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await look.waitFor({ state: 'hidden' });
    expect(game.errors).toEqual([]);
  });

  it('comes to its end with another reply than most wanted, and keeps nothing', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await begin(game);
    const { page } = game;
    await page.getByRole('spinbutton').nth(1).fill('9');
    await page.getByRole('button', { name: /^Take this one, 1/ }).click();
    const over = page.getByRole('heading', { name: 'How it ended' });
    for (let turn = 2; turn < 12 && (await over.count()) === 0; turn++) {
      await Promise.race([decision(game, turn), over.waitFor()]);
      if ((await over.count()) > 0) break;
      await page.getByRole('button', { name: /^Take this one, 1/ }).click();
      await page.waitForTimeout(200);
    }
    await over.waitFor();
    await page.getByText('Other than most wanted: decision 1.').waitFor();
    await page.getByRole('button', { name: 'What each side would have led to' }).click();
    await page.getByRole('dialog').getByRole('region', { name: 'Turn 2' }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await page.getByRole('button', { name: 'Back to the conversation' }).click();
    await page.getByRole('button', { name: 'Another conversation' }).click();
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await game.goto('#/');
    await page.getByText('Somebody').first().waitFor();
    expect(await page.getByText('1 attempt').count()).toBe(0);
    expect(game.errors).toEqual([]);
  });
});
