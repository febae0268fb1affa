import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { shipped } from '../../support/plan.ts';

const STORY = shipped('first-shift');
const TITLE = STORY.scenario.title;

const open = useBrowser();

/** Plays the last reply of each decision, and goes on to the debrief. */
const toDebrief = async (game: Game): Promise<void> => {
  await game.start(TITLE);
  await game.playOut(texts => texts.length - 1);
  await game.toDebrief();
};

const heading = (game: Game) => game.page.getByRole('heading', { level: 1, name: TITLE });
const hasFocus = (game: Game) => heading(game).evaluate(one => one === document.activeElement);
const sheetBack = (game: Game) => game.page.getByRole('link', { name: 'Back to the debrief' });

const openSheet = async (game: Game): Promise<void> => {
  await game.page.getByRole('button', { name: 'Coach’s sheet' }).click();
  await sheetBack(game).waitFor();
};

describe('the coach’s sheet', () => {
  it('has an address and a title of its own, and the heading takes the focus', async () => {
    const game = await open();
    await toDebrief(game);
    await openSheet(game);
    expect(game.page.url()).toMatch(/#\/debrief\/[^/]+\/sheet$/);
    expect(await game.page.title()).toBe(`Coach’s sheet: ${TITLE} · Composure`);
    expect(await hasFocus(game)).toBe(true);
    expect(await game.violations()).toEqual([]);
  });
  it('stays after a reload, and Back leads to the debrief', async () => {
    const game = await open();
    await toDebrief(game);
    await openSheet(game);
    await game.page.reload();
    await sheetBack(game).waitFor();
    await game.page.goBack();
    await game.page.getByRole('meter', { name: 'Empathy' }).waitFor();
    expect(game.page.url()).toMatch(/#\/debrief\/[^/]+$/);
    expect(await game.page.title()).toBe(`${TITLE} · Composure`);
    expect(await hasFocus(game)).toBe(true);
    await game.page.goForward();
    await sheetBack(game).click();
    await game.page.getByRole('meter', { name: 'Empathy' }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('of a run that is not there says so', async () => {
    const game = await open();
    await game.goto('#/debrief/no-such-run/sheet');
    await game.page.getByRole('link', { name: 'To the home page' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});

describe('a drill that a debrief sends to', () => {
  it('leads back to that debrief, before the answer and after it', async () => {
    const game = await open();
    await toDebrief(game);
    const debrief = game.page.url();
    await game.page.getByRole('button', { name: 'Do the drill' }).click();
    await game.waitForReplies();
    expect(game.page.url()).toContain(`/from/${debrief.split('/').at(-1)}`);
    const back = game.page.getByRole('link', { name: 'Back to the debrief' });
    await back.click();
    await heading(game).waitFor();
    expect(game.page.url()).toBe(debrief);
    await game.page.goBack();
    await game.waitForReplies();
    await game.page.reload();
    await game.waitForReplies();
    await game.replies().first().click();
    await game.page.getByText(/^Comes again/).waitFor();
    expect(await game.violations()).toEqual([]);
    await back.click();
    await heading(game).waitFor();
    expect(game.page.url()).toBe(debrief);
    expect(game.errors).toEqual([]);
  });
});

describe('a conversation that is played on from the middle', () => {
  it('is called a what-if, and not counted, wherever it appears', async () => {
    const game = await open();
    await toDebrief(game);
    await game.page.getByText('What else you could have said').first().click();
    await game.page
      .getByRole('button', { name: /^Play on from here/ })
      .first()
      .click();
    await game.waitForReplies();
    const label = game.page.getByText(/^What if, from turn \d+: not counted$/);
    expect(await label.count()).toBe(1);
    expect(await game.violations()).toEqual([]);
    await game.playOut(() => 0);
    expect(await label.count()).toBe(2);
    expect(await game.violations()).toEqual([]);
    await game.page.getByRole('link', { name: 'See how it went' }).click();
    await game.page.getByText(/Practice from turn \d+ of your attempt/).waitFor();
    await game.goto('#/');
    const rows = game.page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.filter({ has: label }).count()).toBe(1);
    await game.page.getByText('1 attempt', { exact: true }).waitFor();
    expect(game.errors).toEqual([]);
  });
});

describe('attempts', () => {
  it('show both scores each, and their way over time; the best is one of them', async () => {
    const game = await open();
    for (const pick of [() => 0, (texts: readonly string[]) => texts.length - 1]) {
      await game.goto('#/');
      await game.start(TITLE);
      await game.playOut(pick);
    }
    await game.goto('#/');
    const card = game.page.getByRole('listitem').filter({ has: game.scenario(TITLE) });
    const best = card.getByRole('meter');
    await best.first().waitFor();
    const shown = await best.evaluateAll(all => all.map(one => one.getAttribute('aria-valuenow')));
    const table = game.page.getByRole('table');
    const rows = await table.getByRole('row').allInnerTexts();
    expect(rows.some(row => row.includes(shown.join('\t')))).toBe(true);
    const accuracy = game.page.getByText(/^Accuracy: \d+, \d+$/);
    await accuracy.waitFor();
    await game.page.getByText(/^Empathy: \d+, \d+$/).waitFor();
    expect(await game.violations()).toEqual([]);
  });
});
