import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkDataOf } from '../../../src/formats/scenario-file/link.ts';
import { readXliff, writeXliff } from '../../../src/formats/translation/xliff.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';
import { openPlatform } from '../../support/lms/platform.ts';

const open = useBrowser();

/** A person who would take over any page that let them. */
const HOSTILE = '</script><img src=x onerror="window.taken=1"><script>window.taken=1</script>';
const text = readFileSync('stories/first-shift.ink', 'utf8');

const keep = async (game: Game, ink: string): Promise<void> => {
  await game.goto(
    `#/studio/given/${linkDataOf('First shift', [{ name: 'first.ink', text: ink }]) ?? ''}`,
  );
  await game.page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
  await game.page.getByRole('tab', { name: 'Share' }).click();
  await game.page.getByRole('heading', { name: 'Give it to others' }).waitFor();
};

const saved = async (page: Page, name: string): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download: Download = await coming;
  const path = join(tmpdir(), `composure-${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
};

const choose = async (page: Page, button: string, path: string): Promise<void> => {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await coming).setFiles(path);
};

describe('a scenario given to others', () => {
  it('is commented on a page of its own, and the comments come back', async () => {
    const game = await open();
    await keep(game, text);
    const path = await saved(game.page, 'Save: Review page');
    const page = await game.page.context().newPage();
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    await page
      .getByRole('button', { name: /^Comment on “You rang at noon/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: /^Comment on “You rang at noon/ }).fill(HOSTILE);
    await page.getByText('Play it').click();
    const reply = page.locator('details.play').getByRole('button').nth(2);
    const words = (await reply.innerText()).trim();
    await reply.click();
    expect(await page.getByRole('log', { name: 'Conversation' }).innerText()).toContain(words);
    await page.getByRole('button', { name: 'Save my comments' }).click();
    expect(await page.getByRole('status').innerText()).toContain('write your name first');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ann');
    const back = await saved(page, 'Save my comments');
    await choose(game.page, 'Open reviews', back);
    await game.page.getByText(HOSTILE).waitFor();
    expect(await game.page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(await game.violations()).toEqual([]);
    await game.page.reload();
    await game.page.getByText(HOSTILE).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('is marked blind by two, who see no marks, and their agreement is told', async () => {
    const game = await open();
    await keep(game, text);
    const path = await saved(game.page, 'Save: Blind marking page');
    expect(readFileSync(path, 'utf8')).not.toContain('You named what had annoyed him');
    for (const [by, mark] of [
      ['Ann', 4],
      ['Ben', 5],
    ] as const) {
      const page = await game.page.context().newPage();
      await page.goto(pathToFileURL(path).href);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      const scales = await page.getByRole('group', { name: /^(Accuracy|Empathy)$/ }).all();
      for (const [at, scale] of scales.entries())
        await scale
          .getByRole('radio')
          .nth(at % 3 === 0 ? mark : 3)
          .check();
      await page.getByRole('textbox', { name: 'Your name' }).fill(by);
      await choose(game.page, 'Open reviews', await saved(page, 'Save my marks'));
      await game.page.getByRole('heading', { name: new RegExp(`^${by}, `) }).waitFor();
      await page.close();
    }
    const table = game.page.getByRole('group', { name: 'Agreement' });
    await expect.poll(() => table.innerText()).toContain('Between the two');
    expect(await table.innerText()).toMatch(/Accuracy\s+\d+\s+(?:−?\d\.\d+|–)/);
    expect(await game.violations()).toEqual([]);
  });
  it('is translated, and proved to be the same', async () => {
    const game = await open({ width: 390, height: 844 });
    await keep(game, text);
    await game.page.getByRole('textbox', { name: 'Into which language?' }).fill('de');
    const xliff = await saved(game.page, 'Save: XLIFF');
    const read = await readXliff(readFileSync(xliff, 'utf8'));
    if (!read.ok) throw new Error(read.error);
    const units = read.value.units.map(unit => ({
      ...unit,
      target: unit.id === 'header.title' ? 'Erste Schicht' : unit.source,
    }));
    writeFileSync(xliff, await writeXliff({ ...read.value, units }));
    await choose(game.page, 'Open a translation', xliff);
    await game.page
      .getByText('Proved: decisions, marks and endings are the same.')
      .waitFor({ timeout: 60_000 });
    await game.page.getByRole('link', { name: 'Open it' }).click();
    await game.page.getByRole('heading', { level: 1, name: 'Erste Schicht' }).waitFor();
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.errors).toEqual([]);
  });
  it('comes in a link, is played to its debrief, and is here once however often it is followed', async () => {
    const game = await open({ width: 390, height: 844 });
    const { page } = game;
    const link = linkDataOf('First shift', [{ name: 'first.ink', text }]) ?? '';
    await game.goto(`#/studio/given/${link}`);
    await page.getByRole('heading', { level: 1, name: 'A scenario from somebody else' }).waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await page.getByRole('button', { name: 'Play it' }).click();
    await page.getByRole('button', { name: 'Start the conversation' }).click({ timeout: 60_000 });
    await game.playOut(() => 0);
    await game.toDebrief();
    expect(await game.score('Empathy')).toBeGreaterThanOrEqual(0);
    await game.goto(`#/studio/given/${link}`);
    await page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
    await page.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    await page.getByText('From somebody’s link').waitFor();
    await game.goto('#/studio');
    await page.getByText(/^Changed /).waitFor();
    expect(await page.getByRole('link', { name: 'First shift', exact: true }).count()).toBe(1);
    expect(game.errors).toEqual([]);
  });
  it('comes as a file with the versions that were named, into another browser', async () => {
    const game = await open();
    await keep(game, text);
    await game.page.getByRole('button', { name: 'Versions' }).click();
    await game.page.getByRole('textbox', { name: 'Name for the version of now' }).fill('For Ann');
    await game.page.getByRole('button', { name: 'Keep this version' }).click();
    await game.page.getByText('Kept as “For Ann”.').waitFor();
    const path = await saved(game.page, 'Save: Composure file');
    const other = await open({
      sabotage: () => Reflect.deleteProperty(window, 'showOpenFilePicker'),
    });
    await other.goto('#/studio');
    await choose(other.page, 'Open files', path);
    await other.page.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    await other.page.getByText('From somebody’s file').waitFor();
    await other.page.getByRole('button', { name: 'Versions' }).click();
    const versions = other.page.getByRole('list', { name: 'Versions' });
    await versions.getByText('For Ann').waitFor();
    expect(await other.violations()).toEqual([]);
    expect([...game.errors, ...other.errors]).toEqual([]);
  });
  it('comes in a link, which is refused with a sentence where there is something wrong with it', async () => {
    const game = await open();
    for (const [data, told] of [
      ['1abcd', 'This link is damaged'],
      ['2abcd', 'made by a later version'],
      ['hello', 'There is no scenario in this link'],
      ['javascript:alert(1)', 'There is no scenario in this link'],
      [`1${'A'.repeat(70_000)}`, 'too long to be a scenario'],
    ] as const) {
      await game.goto(`#/studio/given/${encodeURIComponent(data)}`);
      await game.page.getByText(told).waitFor();
    }
    expect(await game.violations()).toEqual([]);
    expect(game.errors).toEqual([]);
  });
  it('comes in a link, and nothing in it can be more than text', async () => {
    const game = await open();
    const header = `# title: ${HOSTILE}\n# customer: ${HOSTILE} :: ${HOSTILE}\n# brief: ${HOSTILE}`;
    const evil = `${header}\n# source: javascript:window.taken=1\n${text}`;
    const data = linkDataOf(HOSTILE, [{ name: 'a.ink', text: evil }]) ?? '';
    await game.goto(`#/studio/given/${data}`);
    await game.page.getByRole('heading', { name: HOSTILE }).waitFor();
    await game.page.getByRole('button', { name: 'Keep it among my scenarios' }).click();
    await game.page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
    await game.goto('#/studio');
    await game.page.getByRole('link', { name: HOSTILE }).waitFor();
    expect(await game.page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(await game.page.locator('[href^="javascript"]').count()).toBe(0);
    expect(game.errors).toEqual([]);
  });
});

describe('a scenario of one’s own in a package', () => {
  it('is made from the files of this page, and plays on a learning platform', async () => {
    const game = await open();
    await keep(game, text);
    await game.page.getByRole('button', { name: 'Save: SCORM 1.2 package', exact: true }).waitFor();
    const zip = readFileSync(await saved(game.page, 'Save: SCORM 1.2 package'));
    const platform = await openPlatform(zip);
    const page = await game.page.context().newPage();
    await page.goto(platform.launch({ edition: 'scorm12' }));
    const course = page.frameLocator('iframe');
    await course.getByRole('heading', { level: 1, name: 'First shift' }).waitFor();
    await course.getByRole('button', { name: 'Start the conversation' }).click();
    await course.getByRole('group', { name: 'Your reply' }).getByRole('button').first().waitFor();
    expect(platform.commits.at(-1)?.cmi).toMatchObject({ core: { lesson_status: 'incomplete' } });
    await page.close();
    await platform.close();
  });
  it('is a folder for any host that may tell the record stores it names, and no others', async () => {
    const game = await open({ width: 390, height: 844 });
    const { page } = game;
    await keep(game, text);
    const stores = page.getByLabel('Record stores it may tell');
    await stores.fill('lrs.example');
    await page.getByRole('button', { name: 'Save: Folder for a website' }).click();
    await page.getByText('One of the record stores cannot be used').waitFor();
    await stores.fill('https://lrs.example/xapi/');
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    const files = unzipSync(readFileSync(await saved(page, 'Save: Folder for a website')));
    const read = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    expect(read('course/course.js')).toContain('"stores":["https://lrs.example/xapi"]');
    expect(read('index.html')).toMatch(
      /connect-src (?:'self'|&#39;self&#39;) https:\/\/lrs\.example\/xapi\/;/,
    );
  });
  it('is a set of drills as well, of what was asked for, and says where there are none', async () => {
    const game = await open({ width: 390, height: 844 });
    const { page } = game;
    await keep(game, text);
    await page.getByRole('heading', { name: 'Drills from it' }).waitFor();
    await page.getByRole('combobox', { name: 'As what' }).selectOption('scorm2004');
    await page.getByRole('spinbutton', { name: 'How many at most' }).fill('2');
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    const zip = readFileSync(await saved(page, 'Save the drills'));
    await page.getByText('First-shift-drills-scorm2004.zip: 2 drills').waitFor();
    const platform = await openPlatform(zip);
    const learner = await page.context().newPage();
    await learner.goto(platform.launch({ edition: 'scorm2004' }));
    const course = learner.frameLocator('iframe');
    await course.getByText('2 drills, a minute each').waitFor();
    await course.getByRole('button', { name: 'Start the drills' }).click();
    await course.getByRole('group', { name: 'Your reply' }).getByRole('button').first().waitFor();
    await learner.close();
    await platform.close();
    await page.getByRole('combobox', { name: 'What they are about' }).selectOption('honesty');
    await page.getByRole('button', { name: 'Save the drills' }).click();
    await page.getByText('There are no such drills in it').waitFor();
    expect(game.errors).toEqual([]);
  });
  it('is not made of one that the proof finds errors in', async () => {
    const game = await open();
    await keep(game, text.replace('-> what', '-> END'));
    await game.page.getByRole('button', { name: 'Save: SCORM 2004 package', exact: true }).click();
    await game.page.getByText('The proof finds errors in it').waitFor();
  });
});
