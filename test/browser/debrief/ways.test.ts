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
