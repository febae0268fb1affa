import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';

const open = useBrowser();

describe('the first visit', () => {
  it('one card is named as the place to start, and no more once something was said', async () => {
    const game = await open();
    const card = game.page.getByRole('listitem').filter({ has: game.scenario('First shift') });
    await card.getByText('Start here').waitFor();
    expect(await game.page.getByText('Start here').count()).toBe(1);
    await game.start('First shift');
    await game.press(game.replies().first());
    await game.goto('#/');
    await card.getByText('Go on', { exact: true }).waitFor();
    expect(await game.page.getByText('Start here').count()).toBe(0);
  });

  it('the first Tab of a fresh page is the way past the header', async () => {
    const game = await open();
    await game.page.getByRole('heading', { level: 1 }).waitFor();
    await game.page.keyboard.press('Tab');
    const focused = game.page.locator(':focus');
    expect(await focused.textContent()).toBe('Skip to content');
    await game.page.keyboard.press('Enter');
    expect(await focused.evaluate(({ tagName }) => tagName)).toBe('H1');
  });

  it('coming from elsewhere in the game, the heading takes the focus', async () => {
    const game = await open();
    await game.page.getByRole('link', { name: 'Settings' }).click();
    await expect.poll(() => game.page.locator(':focus').textContent()).toBe('Settings');
  });
});

describe('an unfinished conversation', () => {
  it('Enter on its briefing goes on, and another one can still be started', async () => {
    const game = await open();
    await game.start('First shift');
    await game.press(game.replies().first());
    await game.goto('#/play/first-shift');
    await game.page.getByRole('button', { name: 'Go on where you stopped' }).waitFor();
    const start = game.page.getByRole('button', { name: 'Start the conversation', exact: true });
    expect(await start.isVisible()).toBe(true);
    await game.page.keyboard.press('Enter');
    await expect.poll(() => game.page.url()).toMatch(/#\/play\/first-shift\/(?!new)/);
  });
});

describe('the ways', () => {
  it.each([
    ['Drills', '#/drills'],
    ['Skills', '#/skills'],
    ['Settings', '#/settings'],
  ])('%s is one link away from every page, and says that it is here', async (name, address) => {
    const game = await open({ width: 320, height: 640 });
    await game.goto('#/about');
    const ways = game.page.getByRole('navigation', { name: 'Main' });
    await ways.getByRole('link', { name }).click();
    await expect.poll(() => game.page.url()).toContain(address);
    const here = ways.locator('[aria-current=page]');
    await expect.poll(() => here.textContent()).toBe(name);
  });

  it.each([1280, 390, 320])('about: whole and accessible at %d px', async width => {
    const game = await open({ width });
    await game.page.getByRole('link', { name: 'About Composure' }).click();
    await game.page.getByRole('heading', { name: 'What you are promised' }).waitFor();
    await game.page.getByText(/^Version \d+\.\d+\.\d+$/).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
  });
});
