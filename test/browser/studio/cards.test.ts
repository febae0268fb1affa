import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/app/studio/check/read-draft.ts';
import { isError } from '../../../src/narrative/source/problem.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { keptInk, openCopyOf } from '../../support/studio.ts';

const open = useBrowser();

const REVIEW = Buffer.from(
  JSON.stringify({
    composureReview: 1,
    kind: 'comments',
    title: 'First shift',
    version: 'v',
    by: 'Ann',
    at: '2026-11-20T10:00:00.000Z',
    comments: [{ about: 'reply.h-book', quote: 'Open the book', text: '<b>Say so</b> first.' }],
    keys: [],
  }),
);

const decisionsOf = (game: Game) =>
  game.page.getByRole('list', { name: 'Decisions' }).getByRole('listitem');

const beginBlank = async (game: Game): Promise<void> => {
  await game.goto('#/studio');
  await game.page.getByRole('button', { name: 'New scenario' }).click();
  await game.page.getByRole('radio', { name: 'Blank', exact: true }).check();
  await game.page.getByRole('textbox', { name: 'Title' }).fill('The cold soup');
  await game.page.getByRole('button', { name: 'Create' }).click();
  await game.page.getByRole('tab', { name: 'Cards' }).click();
  await game.page.getByRole('list', { name: 'Decisions' }).waitFor({ state: 'attached' });
  const first = game.page.getByRole('button', { name: 'Add a decision', exact: true });
  if ((await first.count()) > 0) await first.click();
};

/** Writes the words of the replies of a decision, one after the other. */
const writeReplies = async (game: Game, at: number, words: readonly string[]): Promise<void> => {
  const fields = decisionsOf(game).nth(at).getByRole('textbox', { name: 'Words', exact: true });
  for (const [index, said] of words.entries()) await fields.nth(index).fill(said);
};

describe('the cards', () => {
  it('take a scenario from somebody who knows no ink', async () => {
    const game = await open();
    await beginBlank(game);
    expect(await decisionsOf(game).count()).toBe(1);
    const line = decisionsOf(game)
      .first()
      .getByRole('textbox', { name: /says$|What happens/ });
    await line.first().click();
    await line.first().fill('');
    await line.first().pressSequentially('Cold {soup} #1 -> again!');
    await game.page.getByRole('listitem', { name: 'Cold {soup} #1 -> again!' }).waitFor();
    expect(await line.first().evaluate(one => one === document.activeElement)).toBe(true);
    await writeReplies(game, 0, ['I am sorry.', 'It was hot.']);
    const sorry = game.page.getByRole('group', { name: 'I am sorry.' });
    await sorry.getByRole('spinbutton', { name: 'Empathy' }).fill('2');
    await sorry
      .getByRole('combobox', { name: 'What it does for the person' })
      .selectOption({ label: 'said sorry for it' });
    await sorry.getByRole('textbox', { name: 'Coach’s note' }).fill('It says what went wrong.');
    await game.page
      .getByRole('group', { name: 'It was hot.' })
      .getByRole('spinbutton', { name: 'Accuracy' })
      .fill('-1');
    await decisionsOf(game).first().getByLabel('This decision').click();
    await game.page.getByRole('button', { name: 'Add a decision after this' }).first().click();
    await game.page.getByText('The new decision is linked in').waitFor();
    expect(await decisionsOf(game).count()).toBe(2);
    await writeReplies(game, 1, ['A new one is coming.', 'Here is your money.']);
    await game.page.getByRole('group', { name: 'Here is your money.' }).waitFor();
    await game.page.keyboard.press('Alt+ArrowUp');
    const replies = decisionsOf(game)
      .nth(1)
      .getByRole('group', { name: /^(A new|Here is)/ });
    await expect.poll(() => replies.first().getAttribute('aria-label')).toBe('Here is your money.');
    expect(await game.violations()).toEqual([]);
    await expect.poll(() => keptInk(game, 'The cold soup')).toContain('Here is your money.');
    const ink = await keptInk(game, 'The cold soup');
    expect(ink).toContain('Cold \\{soup\\} \\#1 \\-> again!');
    expect(ink).toContain('# empathy: +2 apologise');
    expect(ink).toContain('# why: It says what went wrong.');
    const { problems } = readDraft([{ name: 'main.ink', text: ink }]);
    expect(problems.filter(isError).map(({ message }) => message)).toEqual([]);
    expect(game.errors).toEqual([]);
  });

  it('lead from gap to gap, and keep the place and the focus', async () => {
    const game = await open();
    await beginBlank(game);
    const { page } = game;
    const focused = page.locator(':focus');
    await page.getByText('16 gaps to fill').waitFor();
    await page.keyboard.press('F9');
    await expect.poll(() => focused.getAttribute('aria-label')).toBe('Alex says');
    await page.keyboard.type('My soup is cold.');
    await page.getByRole('button', { name: 'Next gap' }).click();
    await expect.poll(() => focused.getAttribute('aria-label')).toBe('Words');
    await page.keyboard.type('I am sorry.');
    await page.getByText('14 gaps to fill').waitFor();
    const sorry = page.getByRole('group', { name: 'I am sorry.' });
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(() => page.getByRole('group', { name: /./ }).nth(1).getAttribute('aria-label'))
      .toBe('I am sorry.');
    expect(await focused.inputValue()).toBe('I am sorry.');
    await sorry.getByLabel('This reply').press('Enter');
    await sorry.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
    await expect.poll(() => sorry.count()).toBe(2);
    expect(await focused.getAttribute('aria-label')).toBe('What it does for the matter');
    await sorry.last().getByLabel('This reply').press('Enter');
    await sorry.last().getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await expect.poll(() => sorry.count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('[role=list]') !== null)).toBe(
      true,
    );
    await page.getByRole('textbox', { name: 'Alex says' }).first().focus();
    await page.getByRole('tab', { name: 'Ink' }).click();
    await page.locator('.cm-activeLine', { hasText: 'Alex: My soup is cold.' }).waitFor();
    expect(game.errors).toEqual([]);
  });

  it('say what a colleague and the checker say of a line, where it stands', async () => {
    const game = await open();
    await openCopyOf(game, 'First shift');
    const { page } = game;
    await page.getByRole('tab', { name: 'Share' }).click();
    await page
      .locator('input[type=file][accept*=json]')
      .setInputFiles({ name: 'ann.json', mimeType: 'application/json', buffer: REVIEW });
    await page.getByRole('button', { name: 'Show it on the cards' }).click();
    const book = page.getByRole('group', { name: /^Hold up a finger and look through/ });
    const said = book.getByRole('note', { name: 'What Ann says' });
    await said.getByText('<b>Say so</b> first.').waitFor();
    await page.getByText('1 comment').waitFor();
    expect(await book.evaluate(card => card.contains(document.activeElement))).toBe(true);
    await decisionsOf(game).first().getByText('Said at mood −1').waitFor();
    await decisionsOf(game)
      .nth(1)
      .getByText(/Said (between|at) mood/)
      .first()
      .waitFor();
    expect(await game.violations()).toEqual([]);
    await said.getByRole('button', { name: 'Done: the comment of Ann' }).click();
    await said.waitFor({ state: 'detached' });
    await book.getByRole('spinbutton', { name: 'Empathy' }).fill('3');
    await page.getByRole('combobox', { name: 'Goes on' }).first().selectOption('END');
    await page.locator('.card-problem').first().waitFor();
    await page
      .getByRole('navigation', { name: 'Go to a decision' })
      .getByText(/\d problems?/)
      .first()
      .waitFor();
    expect(game.errors).toEqual([]);
  });

  it('let a decision be dragged before another one, in one step', async () => {
    const game = await open();
    await beginBlank(game);
    const { page } = game;
    await page.getByRole('button', { name: 'Add a decision after this' }).click();
    await expect.poll(() => decisionsOf(game).count()).toBe(2);
    const lineOf = (at: number) =>
      decisionsOf(game).nth(at).getByRole('textbox', { name: 'Alex says' }).first();
    for (const [at, said] of ['One.', 'Two.'].entries()) await lineOf(at).fill(said);
    await page.getByRole('button', { name: 'Fold all' }).click();
    const heads = page.locator('.decision-head');
    await heads.nth(1).locator('[draggable]').dragTo(heads.first());
    await expect.poll(() => decisionsOf(game).first().getAttribute('aria-label')).toBe('Two.');
    await page.getByText('The decisions have changed places').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => decisionsOf(game).first().getAttribute('aria-label')).toBe('One.');
    expect(game.errors).toEqual([]);
  });

  it('show a shipped scenario on a narrow page, in the dark', async () => {
    const game = await open({ width: 390, height: 844, dark: true });
    await game.goto('#/studio');
    await game.page.getByRole('button', { name: 'New scenario' }).click();
    await game.page.getByRole('radio', { name: 'A copy', exact: true }).check();
    await game.page.getByRole('button', { name: 'Create' }).click();
    await game.page.getByRole('tab', { name: 'Cards' }).click();
    await decisionsOf(game).first().waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
  });
});
