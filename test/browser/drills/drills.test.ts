import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const FIVE = 5;

const open = useBrowser();

const waitForDrill = async (game: Game, at: number): Promise<void> => {
  await game.page.getByText(`Drill ${at} of ${FIVE}`, { exact: true }).waitFor();
  await game.waitForReplies();
};

const verdict = (game: Game) =>
  game.page.getByRole('heading', { name: /best on offer$|There was a better one/, level: 2 });

/** Answers by a digit: the replies have the focus as soon as they are there. */
const answerByKey = async (game: Game, digit: number): Promise<void> => {
  await game.page.keyboard.press(`${digit}`);
  await verdict(game).waitFor();
};

/** The answer is explained whether or not it was the best. */
const expectExplained = async (game: Game): Promise<void> => {
  const told = await game.page.getByRole('main').innerText();
  expect(told).toMatch(/You (said|wrote|did)/);
  expect(told).toMatch(/Mood .+ to /);
  expect(told).toMatch(/Comes again (tomorrow|in \d+ days)/);
  if (told.includes('There was a better one')) {
    expect(told).toMatch(/\d+ marks? of (resolution accuracy|empathy) put out of reach/);
    expect(told).toContain('The best on offer');
  }
};

const onward = async (game: Game, at: number): Promise<void> => {
  const name = at === FIVE ? 'Done for today' : 'Next drill';
  await game.page.getByRole('button', { name }).focus();
  await game.page.keyboard.press('Enter');
};

const rest = (game: Game) => game.page.getByRole('heading', { name: 'Today’s drills are done' });

/** Answers what is left of the set by keyboard. */
const practise = async (game: Game, from = 1): Promise<void> => {
  for (let at = from; at <= FIVE; at += 1) {
    await waitForDrill(game, at);
    await answerByKey(game, (at % 2) + 1);
    await expectExplained(game);
    await onward(game, at);
  }
  await rest(game).waitFor();
};

describe('a daily set', () => {
  it('from home by keyboard: five replies, each explained, then a rest', async () => {
    const game = await open();
    await game.page.getByRole('link', { name: 'Start today’s five' }).focus();
    await game.page.keyboard.press('Enter');
    await practise(game);
    await game.page.getByText('Practised on 1 day of the last 28').waitFor();
    await game.page.getByRole('link', { name: 'See your skills' }).focus();
    await game.page.keyboard.press('Enter');
    await game.page
      .getByText(/from \d+ decisions?/)
      .first()
      .waitFor();
    await game.goto('#/');
    await game.page.getByText(/Done for today\. Practised on 1 day this month/).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('the rest says how it went, and offers five more', async () => {
    const game = await open();
    await game.goto('#/drills');
    await practise(game);
    await game.page.getByText(/You chose the best reply in \d of 5 drills\./).waitFor();
    expect(await game.violations()).toEqual([]);
    await game.page.getByRole('button', { name: 'Do five others' }).click();
    await waitForDrill(game, 1);
  });
  it('a reload keeps the place and what was answered', async () => {
    const game = await open();
    await game.goto('#/drills');
    for (const at of [1, 2]) {
      await waitForDrill(game, at);
      await answerByKey(game, 1);
      await onward(game, at);
    }
    await waitForDrill(game, 3);
    await game.page.reload();
    await waitForDrill(game, 3);
    await game.goto('#/');
    await game.page.getByText('2 of 5 done today').waitFor();
    await game.page.getByRole('link', { name: 'Go on with today’s five' }).click();
    await practise(game, 3);
    await game.page.reload();
    await rest(game).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('the answer takes the focus, and digits answer nothing outside the replies', async () => {
    const game = await open();
    await game.goto('#/drills');
    await waitForDrill(game, 1);
    await game.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await game.page.keyboard.press('1');
    await game.page.waitForTimeout(200);
    expect(await verdict(game).count()).toBe(0);
    await game.replies().first().click();
    await verdict(game).waitFor();
    expect(await verdict(game).evaluate(heading => heading === document.activeElement)).toBe(true);
  });
  it('an address of no drill says so and leads home', async () => {
    const game = await open();
    await game.goto('#/drills/room-not-ready/no-such-drill');
    await game.page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await game.page.getByRole('link', { name: 'To the home page' }).click();
    await game.page.getByRole('link', { name: 'Start today’s five' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});

describe('drills and skills on every size', () => {
  const SIZES = [
    { name: 'wide', width: 1280, height: 720 },
    { name: '320 px', width: 320, height: 640 },
    { name: 'dark', width: 1280, height: 720, dark: true },
    { name: '320 px, twice the letters', width: 320, height: 640, preferences: { textSize: 200 } },
    { name: 'a phone on its side', width: 844, height: 390 },
  ] as const;
  it.each(SIZES)('$name: axe finds nothing and nothing scrolls sideways', async size => {
    const game = await open(size);
    const check = async (where: string) => {
      expect([where, await game.violations()]).toEqual([where, []]);
      expect([where, await game.scrollsSideways()]).toEqual([where, false]);
      expect([where, await game.squeezed()]).toEqual([where, []]);
    };
    await game.goto('#/skills');
    await game.page.getByText('Nothing to show yet', { exact: false }).waitFor();
    await check('skills without anything');
    await game.goto('#/drills');
    await waitForDrill(game, 1);
    await check('a drill');
    await game.page.locator('summary').click();
    await check('a drill with the desk');
    await game.replies().first().click();
    await verdict(game).waitFor();
    await check('an answer');
    await onward(game, 1);
    await practise(game, 2);
    await check('a rest');
    await game.goto('#/skills');
    await game.page
      .getByText(/from \d+ decisions?/)
      .first()
      .waitFor();
    await check('skills');
    await game.goto('#/');
    await game.page.getByText(/Done for today/).waitFor();
    await check('home');
  });
});
