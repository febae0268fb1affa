import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { Game as Games } from '../../support/game.ts';

const open = useBrowser();

/** A new scenario, a copy of a shipped one, open in the Ink view. */
const write = async (game: Game): Promise<void> => {
  const { page } = game;
  await game.goto('#/studio');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('radio', { name: 'A copy' }).check();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('tab', { name: 'Ink' }).click();
  await page.getByRole('textbox', { name: 'Ink', exact: true }).waitFor();
};

const append = async ({ page }: Game, text: string): Promise<void> => {
  const ink = page.getByRole('textbox', { name: 'Ink', exact: true });
  await ink.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
};

describe('what is written is kept', () => {
  it('through a crash, in every version, and in one tab only', async () => {
    const game = await open();
    await write(game);
    await append(game, '// a last word');
    await game.page.getByText('Saved just now').waitFor();
    await game.page.waitForTimeout(900);
    const address = game.page.url();
    // Killed, not closed: no page is asked for anything.
    const context = game.page.context();
    const session = await context.newCDPSession(game.page);
    void session.send('Page.crash').catch(() => undefined);
    await new Promise(resolve => setTimeout(resolve, 300));
    const again = await Games.in(context, address);
    await again.page.getByRole('button', { name: 'Versions' }).click();
    const versions = again.page.getByRole('list', { name: 'Versions' }).getByRole('listitem');
    await expect.poll(() => versions.count()).toBeGreaterThan(0);
    expect(await again.violations()).toEqual([]);
    await again.page.getByRole('button', { name: 'Close' }).click();
    const other = await Games.in(context, address);
    await other.page.getByText('open in another tab').waitFor();
    expect(await other.page.locator('main').innerText()).toContain('// a last word');
    expect(await other.violations()).toEqual([]);
    await other.page.getByRole('button', { name: 'Edit here' }).click();
    await again.page.getByText('open in another tab').waitFor();
    expect([...again.errors, ...other.errors]).toEqual([]);
  });
  it('and compared as text and in how it plays', async () => {
    const game = await open({ width: 390, height: 844 });
    await write(game);
    const { page } = game;
    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('textbox', { name: 'Name for the version of now' }).fill('Good');
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await page.getByText('Kept as “Good”.').waitFor();
    await append(game, '\n=== more ===\nMore is told.\n* "Yes." # id: yes\n- -> END\n');
    const version = page.getByRole('list', { name: 'Versions' }).getByRole('listitem');
    await version
      .filter({ hasText: 'Good' })
      .getByRole('button', { name: /^Compare/ })
      .click();
    await page.getByText('More is told.').last().waitFor();
    await page.getByRole('button', { name: 'Compare how it plays' }).click();
    const table = page.getByRole('group', { name: 'How it plays' });
    await table.waitFor({ timeout: 90_000 });
    expect(await table.innerText()).toMatch(/Decisions written\s+\d+\s+\d+/);
    await page.getByText('New: “Yes.”').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
  it('on a full disk it says so and loses nothing', async () => {
    const game = await open({
      sabotage: () => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
          if (document.title.includes('full') || Reflect.get(window, 'isFull') === true)
            throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, given);
        };
      },
    });
    await write(game);
    await game.page.evaluate(() => Reflect.set(window, 'isFull', true));
    await append(game, '// more');
    await game.page.getByRole('alert').filter({ hasText: 'no room left' }).waitFor();
    await game.page.evaluate(() => Reflect.set(window, 'isFull', false));
    await game.page.getByText('Saved just now').waitFor({ timeout: 9000 });
  });
});

describe('two tabs on the studio', () => {
  it('list what the other has made, and take nothing away from it', async () => {
    const game = await open();
    await game.goto('#/studio');
    await game.page.getByRole('button', { name: 'New scenario' }).waitFor();
    const other = await Games.in(game.page.context(), game.page.url());
    await other.page.getByRole('button', { name: 'New scenario' }).click();
    await other.page.getByRole('textbox', { name: 'Title' }).fill('From the other');
    await other.page.getByRole('button', { name: 'Create' }).click();
    await other.page.getByRole('heading', { level: 1, name: 'From the other' }).waitFor();
    await game.page.getByRole('link', { name: 'From the other' }).click();
    await game.page.getByText('open in another tab').waitFor();
    expect([...game.errors, ...other.errors]).toEqual([]);
  });
});

describe('a scenario that is made while the disk is full', () => {
  it('is not taken to be kept: it says so, is tried again, and is there after a reload', async () => {
    const game = await open({
      width: 390,
      height: 844,
      sabotage: () => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
          if (Reflect.get(window, 'hasRoom') !== true)
            throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, given);
        };
      },
    });
    const { page } = game;
    await game.goto('#/studio');
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Full');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('alert').filter({ hasText: 'no room left' }).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await page.evaluate(() => Reflect.set(window, 'hasRoom', true));
    await page.getByText('Saved just now').waitFor({ timeout: 9000 });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Full' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});

describe('a scenario of one’s own', () => {
  it('stands on the home page once it is ready, and is played to its debrief', async () => {
    const game = await open({ width: 390, height: 844 });
    await write(game);
    await game.page.getByRole('checkbox', { name: 'Ready to play' }).check();
    await game.page.getByRole('link', { name: 'Play it' }).waitFor({ timeout: 60_000 });
    expect(await game.scrollsSideways()).toBe(false);
    await game.goto('#/');
    const yours = game.page.getByRole('region', { name: 'Yours' });
    await yours.getByRole('heading', { level: 3 }).waitFor();
    expect(await game.violations()).toEqual([]);
    await yours.getByRole('heading', { level: 3 }).getByRole('link').click();
    await game.page.getByRole('button', { name: 'Start the conversation' }).click();
    await game.playOut(() => 0);
    await game.toDebrief();
    expect(await game.score('Empathy')).toBeGreaterThanOrEqual(0);
    await game.page.reload();
    await game.page.getByRole('meter', { name: 'Empathy' }).waitFor();
    expect(game.errors).toEqual([]);
  });
});

describe('playing beside the text', () => {
  it('keeps its place after a change, says where it could not, and keeps a path as a test', async () => {
    const game = await open();
    await write(game);
    const { page } = game;
    await page.getByRole('button', { name: 'Play the draft' }).click();
    const panel = page.getByRole('complementary', { name: 'Playing the draft' });
    await panel.getByRole('group', { name: 'Your reply' }).getByRole('button').first().click();
    await page.getByText('What has happened').click();
    const given = panel.getByRole('button', { name: /^Back to before: / });
    await expect.poll(() => given.count()).toBe(1);
    const said = (await given.innerText()).trim();
    await append(game, '\n// nothing that matters\n');
    await page.waitForTimeout(2500);
    expect(await given.count()).toBe(1);
    await page.getByText('Paths to be kept').click();
    await panel.getByRole('button', { name: 'Keep this path' }).click();
    await panel.getByText('As it should be').waitFor();
    expect(await game.violations()).toEqual([]);
    expect(said).not.toBe('');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await game.scrollsSideways()).toBe(false);
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(game.errors).toEqual([]);
  });
});
