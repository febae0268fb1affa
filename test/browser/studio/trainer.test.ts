import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { keptInk, openCopyOf } from '../../support/studio.ts';
import { COMPLAINT, type WrittenDecision, type WrittenReply } from '../../support/complaint.ts';

const open = useBrowser();

const answer = async ({ page }: Game): Promise<void> => {
  const field = (name: string) => page.getByRole('textbox', { name });
  await field('Title').fill('The refund that never came');
  await page.getByRole('combobox', { name: 'Where it happens' }).selectOption('Telephone');
  await field('The player’s part').fill('Customer care at Brightkettle');
  await field('What the player knows').fill('Her kettle went back three weeks ago.');
  await field('What there is to do').fill('Find the refund and say when it comes.');
  await field('The customer’s name').fill('Rosa Marin');
  await field('Who they are').fill('a nurse between two shifts');
  await field('What hurts, 1').fill('Three calls, and nobody wrote anything down');
};

const mark = async ({ page }: Game, reply: WrittenReply): Promise<void> => {
  const card = page.getByRole('group', { name: reply.words, exact: true });
  const fields = [
    ['Accuracy', 'What it does for the matter', reply.accuracy],
    ['Empathy', 'What it does for the person', reply.empathy],
  ] as const;
  for (const [axis, act, given] of fields)
    if (given !== undefined) {
      await card.getByRole('combobox', { name: act }).selectOption({ label: given[1] });
      await card.getByRole('spinbutton', { name: axis }).fill(String(given[0]));
    }
};

/** Goes to the next gap, and says what is asked there. */
const toGap = async ({ page }: Game): Promise<string> => {
  const last = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('F9');
  await page.waitForFunction(
    before =>
      document.activeElement instanceof HTMLElement &&
      document.activeElement !== before &&
      'gap' in document.activeElement.dataset,
    last,
  );
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
};

/** Whoever writes goes from gap to gap: what is said and offered, what it is worth, and why. */
const write = async (game: Game, [line, replies]: WrittenDecision): Promise<void> => {
  const fill = async (gap: string, words: string): Promise<void> => {
    expect(await toGap(game)).toBe(gap);
    await game.page.keyboard.insertText(words);
  };
  await fill('Rosa says', line);
  for (const reply of replies) {
    await fill('Words', reply.words);
    expect(await toGap(game)).toBe('What it does for the matter');
    await mark(game, reply);
    await fill('Coach’s note', reply.why);
    await fill('Rosa says', reply.answer);
  }
};

const ENDINGS = ['Rosa writes the day down.', 'Rosa doubts it.', 'Rosa puts the phone down.'];

const begin = async (game: Game, decisions: number): Promise<void> => {
  const { page } = game;
  await game.goto('#/studio');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('radio', { name: 'Guided', exact: true }).check();
  await answer(game);
  await page.getByRole('spinbutton', { name: 'How many decisions' }).fill(String(decisions));
  await page.getByRole('button', { name: 'Create' }).click();
  // Each decision has a line and three replies, each with its marks, note and answer; and three ends.
  await page.getByText(`${decisions * 13 + 3} gaps to fill`).waitFor();
};

/** Presses what the problems offer, and writes what is asked then, until nothing is left. */
const mendAll = async ({ page }: Game): Promise<void> => {
  const problems = page.getByRole('region', { name: 'Problems' });
  const byMood = problems.getByRole('button', { name: 'write others for an angry one' });
  for (const left of [2, 1]) {
    await expect.poll(() => byMood.count(), { timeout: 20_000 }).toBe(left);
    await byMood.first().click();
    // The press leads to the field that it opens.
    await page.locator('textarea:focus[data-gap]').waitFor();
    await page.keyboard.insertText('Not one more word. Do something!');
  }
  await problems.getByRole('button', { name: 'Move the best replies' }).click();
};

describe('a trainer who knows no ink', () => {
  it('writes a telephone complaint of six decisions in cards alone, proves it clean, and plays it', async () => {
    const game = await open();
    const { page } = game;
    await begin(game, COMPLAINT.length);
    for (const decision of COMPLAINT) await write(game, decision);
    for (const words of ENDINGS) {
      await toGap(game);
      await page.keyboard.insertText(words);
    }
    await page.getByText('gaps to fill').waitFor({ state: 'detached' });
    await mendAll(game);
    await page.getByText('Nothing to mend.').waitFor();
    await page.getByRole('tab', { name: 'Proof' }).click();
    await page.getByRole('heading', { name: 'Complete' }).waitFor();
    await page.getByRole('button', { name: 'Play the draft' }).click();
    const panel = page.getByRole('complementary', { name: 'Playing the draft' });
    for (const [, [best]] of COMPLAINT)
      await panel.getByRole('button', { name: best?.words ?? '' }).click();
    await panel.getByText('Rosa writes the day down.').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
});

describe('somebody with a telephone in the hand', () => {
  it('reads a scenario, corrects a reply far down, and takes it back', async () => {
    const game = await open({ width: 390, height: 844 });
    const { page } = game;
    await openCopyOf(game, 'First shift');
    const decisions = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
    const reply = decisions.last().locator('.reply-card').first();
    const accuracy = reply.getByRole('spinbutton', { name: 'Accuracy' });
    const was = await accuracy.inputValue();
    await accuracy.fill(was === '1' ? '2' : '1');
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(() => accuracy.inputValue()).toBe(was);
    const how = page.getByRole('combobox', { name: 'How it ends' });
    const widths = await how.evaluateAll(all => all.map(one => one.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(100);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
});

const replaced = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, () => to);
};

/** What somebody does to it who knows ink: a variable, a condition, other words each time, a loop, a function. */
const secondHand = (text: string): string => {
  const steps: readonly (readonly [from: string, to: string])[] = [
    ['VAR patience = 5\n', 'VAR patience = 5\nVAR asked = 0\n'],
    ['* "I am so sorry about all this', '* {asked < 2} "I am so sorry about all this'],
    ['Rosa: So where is my money?', 'Rosa: {So where is my money?|And my money?|Well?}'],
    [
      'Rosa: A form. Three weeks for a form.',
      'Rosa: A form. {worn_out():Enough.|Go on.}\n    -> again',
    ],
  ];
  const loop = `
=== again ===
Rosa: Say it again, so that I can write it down.
+ "A form was not signed." # id: again # accuracy: +1 explain # why: She writes it down.
    ~ asked = asked + 1
    { asked < 2: -> again }
    -> ending
* "I have said so." # id: said # empathy: -1 cold # why: She was going to write it down.
    -> ending

=== function worn_out() ===
~ return patience <= 2
`;
  return `${steps.reduce((now, [from, to]) => replaced(now, from, to), text)}${loop}`;
};

const paste = async ({ page }: Game, text: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: 'Ink', exact: true });
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  await field.evaluate((element, ink) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ink);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
};

const kept = (game: Game): Promise<string> => keptInk(game, 'The refund that never came');

describe('a second author, who knows ink', () => {
  it('changes what was written in cards: the cards stand, what they cannot say stands there as ink, and undo gives it back', async () => {
    const game = await open();
    const { page } = game;
    await begin(game, 2);
    for (const decision of COMPLAINT.slice(0, 2)) await write(game, decision);
    await expect.poll(() => kept(game)).toContain('And the money?');
    const first = await kept(game);
    const second = secondHand(first);
    await page.getByRole('tab', { name: 'Ink' }).click();
    await paste(game, second);
    await expect.poll(() => kept(game)).toBe(second);
    await page.getByRole('tab', { name: 'Cards' }).click();
    const decisions = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
    await expect.poll(() => decisions.count()).toBe(3);
    await page.getByText('Only while “asked” is less than 2').first().waitFor();
    const asInk = page.getByRole('textbox', { name: 'As the file has it' });
    const blocks = await asInk.evaluateAll(all =>
      all.map(field => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );
    expect(blocks.filter(text => text.includes('{So where is my money?|'))).toHaveLength(1);
    expect(blocks.filter(text => text.includes('{worn_out():'))).toHaveLength(1);
    await page.getByRole('region', { name: 'Function “worn_out”' }).waitFor();
    const reply = page.getByRole('group', { name: 'I have said so.' });
    await reply.getByRole('textbox', { name: 'Words' }).fill('I have said that.');
    const third = second.replace('I have said so.', 'I have said that.');
    await expect.poll(() => kept(game)).toBe(third);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(() => kept(game)).toBe(second);
    await undo.click();
    await expect.poll(() => kept(game)).toBe(first);
    await expect.poll(() => decisions.count()).toBe(2);
    expect(game.errors).toEqual([]);
  });
});
