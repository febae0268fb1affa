import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkDataOf } from '../../../src/formats/scenario-file/link.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { ATTEMPTS, attempt, hostileInk, obeyed } from '../../support/hostile.ts';

const open = useBrowser();

const TITLE = 'Attack';

/** What is really asked of anybody but this site; what a policy forbids never gets so far. */
const strangersOf = async (page: Page): Promise<readonly string[]> => {
  const asked: string[] = [];
  await page.route(/evil\.example/, route => {
    asked.push(route.request().url());
    return route.abort();
  });
  return asked;
};

const keep = async (game: Game): Promise<void> => {
  const files = [{ name: 'attack.ink', text: hostileInk(TITLE) }];
  await game.goto(`#/studio/given/${linkDataOf(TITLE, files) ?? ''}`);
  expect(await obeyed(game.page)).toEqual([]);
  await game.page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
};

const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const path = join(tmpdir(), `composure-${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
};

describe('hostile words in a scenario', () => {
  it('are words in every view of the studio, and while the draft is played there', async () => {
    const game = await open({ stage: true });
    const strangers = await strangersOf(game.page);
    await keep(game);
    const { page } = game;
    const views: Readonly<Record<string, Locator>> = {
      Cards: page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').first(),
      Scene: page.getByRole('heading', { name: 'The situation' }),
      Ink: page.getByRole('textbox', { name: 'Ink' }),
      Map: page.getByRole('group', { name: 'Map' }),
      Proof: page.getByRole('heading', { name: 'Complete' }),
      Share: page.getByRole('heading', { name: 'Give it to others' }),
    };
    for (const [view, mark] of Object.entries(views)) {
      await page.getByRole('tab', { name: view }).click();
      await mark.waitFor();
      expect(await obeyed(page), view).toEqual([]);
    }
    await game.page.getByRole('button', { name: 'Play the draft' }).click();
    await game.replies().first().waitFor();
    await game.replies().first().click();
    await game.replies().filter({ hasText: / no.$/ }).waitFor();
    expect(await obeyed(game.page)).toEqual([]);
    expect(strangers).toEqual([]);
    expect(game.errors).toEqual([]);
  }, 120_000);

  it('are words on the first page, the briefing, the stage, the debrief and the coach sheet', async () => {
    const game = await open({ stage: true });
    const strangers = await strangersOf(game.page);
    await keep(game);
    await game.page.getByRole('checkbox', { name: 'Ready to play' }).check();
    await game.goto('#/');
    const yours = game.page.getByRole('region', { name: 'Yours' });
    await yours.getByRole('heading', { level: 3 }).getByRole('link').click();
    expect(await obeyed(game.page)).toEqual([]);
    await game.page.getByRole('button', { name: 'Start the conversation' }).click();
    await game.waitForReplies();
    expect(await obeyed(game.page)).toEqual([]);
    await game.playOut(() => 0);
    expect(await obeyed(game.page)).toEqual([]);
    await game.toDebrief();
    expect(await obeyed(game.page)).toEqual([]);
    const csv = await saved(game.page, () =>
      game.page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click(),
    );
    expect(readFileSync(csv, 'utf8')).not.toMatch(/(?:^|,)"?[=@]/m);
    await game.page.getByRole('button', { name: 'Coach’s sheet' }).click();
    await game.page.getByRole('article').waitFor();
    expect(await obeyed(game.page)).toEqual([]);
    expect(strangers).toEqual([]);
    expect(game.errors).toEqual([]);
  }, 120_000);

  it('are words on the page that is given to a colleague, which has a policy of its own', async () => {
    const game = await open();
    await keep(game);
    await game.page.getByRole('tab', { name: 'Share' }).click();
    const path = await saved(game.page, () =>
      game.page.getByRole('button', { name: 'Save: Review page', exact: true }).click(),
    );
    expect(readFileSync(path, 'utf8')).not.toContain('<img src=x');
    const page = await game.page.context().newPage();
    const strangers = await strangersOf(page);
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('window.taken=1').first().waitFor();
    expect(await obeyed(page)).toEqual([]);
    for (const one of ATTEMPTS) {
      await page.goto(pathToFileURL(path).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await attempt(page, one), one.name).toMatch(one.directive);
      expect(await page.evaluate(() => 'taken' in globalThis), one.name).toBe(false);
    }
    expect(strangers).toEqual([]);
  }, 120_000);
});

describe('the policy of the page', () => {
  it.each(ATTEMPTS)('forbids $name', async one => {
    const game = await open();
    const strangers = await strangersOf(game.page);
    await game.page.getByRole('main').waitFor();
    expect(await attempt(game.page, one)).toMatch(one.directive);
    expect(await game.page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(strangers).toEqual([]);
  });
});
