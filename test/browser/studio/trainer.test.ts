import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();

interface Written {
  readonly words: string;
  readonly accuracy?: readonly [value: number, act: string];
  readonly empathy?: readonly [value: number, act: string];
}

const promised = 'said who does what, and by when';

/** A telephone complaint in three decisions: what the customer says, and what can be answered. */
const DECISIONS: readonly (readonly [line: string, replies: readonly Written[]])[] = [
  [
    'I have rung three times about my refund, and every time I begin again.',
    [
      {
        words: 'Three calls, and nobody kept a note. I have your order here now.',
        accuracy: [1, promised],
        empathy: [2, 'acknowledged what hurt'],
      },
      {
        words: 'Could you give me the order number once more?',
        accuracy: [1, 'looked it up before answering'],
        empathy: [-1, 'stayed cold'],
      },
      {
        words: 'Refunds take up to fourteen days, as it says on our page.',
        accuracy: [-1, 'took something for granted'],
        empathy: [-1, 'stayed cold'],
      },
    ],
  ],
  [
    'So where is my money?',
    [
      {
        words: 'It stuck with us, for want of a signature. I have signed it while we spoke.',
        accuracy: [2, 'did what was needed, there and then'],
        empathy: [1, 'told them it is being seen to'],
      },
      {
        words: 'I can hear how worn out you are by this.',
        accuracy: [-1, 'put it off'],
        empathy: [1, 'said the feeling makes sense'],
      },
      {
        words: 'I’ll pass it to the right team.',
        accuracy: [-1, 'handed it over without need'],
        empathy: [-1, 'stayed cold'],
      },
    ],
  ],
  [
    'And when will I see it?',
    [
      {
        words: 'On your card by Friday. I’ll ring you on Friday at noon, whatever it shows.',
        accuracy: [2, promised],
        empathy: [2, 'told them it is being seen to'],
      },
      { words: 'It should be there soon.', accuracy: [-1, 'guessed instead of looking'] },
      {
        words: 'By Friday, according to the system.',
        accuracy: [2, promised],
        empathy: [-1, 'stayed cold'],
      },
    ],
  ],
];

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
  await page.getByRole('spinbutton', { name: 'How many decisions' }).fill('3');
};

/** Whoever writes goes from gap to gap: what is said and offered, and why. */
const fillGaps = async ({ page }: Game): Promise<void> => {
  const all = DECISIONS.flatMap(([line, replies]) => [
    line,
    ...replies.flatMap(({ words }) => [words, `Why “${words}” is marked so.`]),
  ]);
  const endings = ['Rosa writes the day down.', 'Rosa doubts it.', 'Rosa puts the phone down.'];
  for (const words of [...all, ...endings]) {
    await page.keyboard.press('F9');
    await page.waitForFunction(
      () =>
        document.activeElement instanceof HTMLElement && 'gap' in document.activeElement.dataset,
    );
    await page.keyboard.insertText(words);
  }
};

const mark = async ({ page }: Game, { words, accuracy, empathy }: Written): Promise<void> => {
  const card = page.getByRole('group', { name: words, exact: true });
  const fields = [
    ['Accuracy', 'What it does for the matter', accuracy],
    ['Empathy', 'What it does for the person', empathy],
  ] as const;
  for (const [axis, act, given] of fields)
    if (given !== undefined) {
      await card.getByRole('spinbutton', { name: axis }).fill(String(given[0]));
      await card.getByRole('combobox', { name: act }).selectOption({ label: given[1] });
    }
};

describe('a trainer who knows no ink', () => {
  it('writes a telephone complaint in cards alone, proves it clean, and plays it', async () => {
    const game = await open();
    const { page } = game;
    await game.goto('#/studio');
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByRole('radio', { name: 'Guided', exact: true }).check();
    await answer(game);
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('24 gaps to fill').waitFor();
    await fillGaps(game);
    await page.getByText('gaps to fill').waitFor({ state: 'detached' });
    for (const [, replies] of DECISIONS) for (const reply of replies) await mark(game, reply);
    await page.getByText('Nothing to mend.').waitFor();
    await page.getByRole('tab', { name: 'Proof' }).click();
    await page.getByRole('heading', { name: 'Complete' }).waitFor();
    await page.getByRole('button', { name: 'Play the draft' }).click();
    const panel = page.getByRole('complementary', { name: 'Playing the draft' });
    for (const [, [best]] of DECISIONS)
      await panel.getByRole('button', { name: best?.words ?? '' }).click();
    await panel.getByText('Rosa writes the day down.').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
});
