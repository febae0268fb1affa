import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeComposureFile } from '../../../src/formats/scenario-file/composure-file.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import type { Game } from '../../support/game.ts';

const open = useBrowser();

const text = readFileSync('test/support/umbrella.ink', 'utf8');
const TITLE = /^# title: (.+)$/m.exec(text)?.[1] ?? '';

/** A browser without File System Access: files are uploaded and downloaded. */
const withoutFileSystem = (): void => {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
};

/** A disk without dialogs: what is chosen is a file of the browser's own that a test has put there. */
const withOwnDisk = (): void => {
  const fileNamed = async (name: string, create: boolean) =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create });
  Reflect.set(window, 'showOpenFilePicker', async () => [
    await fileNamed(String(Reflect.get(window, 'chosenName')), false),
  ]);
  Reflect.set(window, 'showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) =>
    fileNamed(suggestedName, true),
  );
};

const onDisk = {
  write: (page: Page, name: string, content: string) =>
    page.evaluate(
      async ([file = '', words = '']) => {
        Reflect.set(window, 'chosenName', file);
        const root = await navigator.storage.getDirectory();
        const writing = await (await root.getFileHandle(file, { create: true })).createWritable();
        await writing.write(words);
        await writing.close();
      },
      [name, content],
    ),
  read: (page: Page, name: string) =>
    page.evaluate(async file => {
      const root = await navigator.storage.getDirectory();
      return (await (await root.getFileHandle(file)).getFile()).text();
    }, name),
};

const drop = (
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Iterable<number> }[],
) =>
  page.evaluate(
    given => {
      const data = new DataTransfer();
      for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
      const target = document.querySelector('main') ?? document.body;
      for (const kind of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(
          new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );

/** Nobody can see whether the page is listening already. */
const dropUntil = (page: Page, files: Parameters<typeof drop>[1], told: string) =>
  expect
    .poll(async () => {
      if ((await page.getByText(told).count()) === 0) await drop(page, files);
      return page.getByText(told).count();
    })
    .toBe(1);

const bytesOf = (words: string): readonly number[] => [...new TextEncoder().encode(words)];

const choose = async (page: Page, button: string, paths: string | string[]): Promise<void> => {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await coming).setFiles(paths);
};

const saved = async (page: Page, button: string): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const download = await coming;
  const path = join(tmpdir(), `composure-${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
};

const append = async ({ page }: Game, words: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Ink', exact: true }).click();
  await page.getByRole('textbox', { name: 'Ink', exact: true }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
};

describe('files of one’s own', () => {
  it('are opened, saved to the same file, and not written over when another program has', async () => {
    const game = await open({ sabotage: withOwnDisk });
    const { page } = game;
    await game.goto('#/studio');
    await onDisk.write(page, 'umbrella.ink', text);
    await page.getByRole('button', { name: 'Open files' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('umbrella.ink is up to date').waitFor();
    await append(game, '// mine');
    await page.getByText('umbrella.ink is older than this').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('umbrella.ink is up to date').waitFor();
    expect(await onDisk.read(page, 'umbrella.ink')).toBe(`${text}// mine`);
    // Opened again it is the same scenario, and not a second one.
    const address = page.url();
    await game.goto('#/studio');
    await page.getByRole('button', { name: 'Open files' }).click();
    await page.getByText('umbrella.ink is up to date').waitFor();
    expect(page.url().replace(/\/\w+$/, '')).toBe(address.replace(/\/\w+$/, ''));
    await onDisk.write(page, 'umbrella.ink', `${text}// theirs`);
    await append(game, ' again');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    await page.getByRole('alert').filter({ hasText: 'has changed on your disk' }).waitFor();
    expect(await onDisk.read(page, 'umbrella.ink')).toBe(`${text}// theirs`);
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Take what is on the disk' }).click();
    await page.getByText('umbrella.ink is up to date').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Commands' }).click();
    await page.getByRole('option', { name: 'Save as a new file' }).click();
    await expect
      .poll(() => onDisk.read(page, 'first-shift.ink').catch(() => ''))
      .toContain('again');
    expect(game.errors).toEqual([]);
  });
  it('go through upload and download elsewhere: all in a backup, deleted, and back', async () => {
    const game = await open({ width: 390, height: 844, sabotage: withoutFileSystem });
    const { page } = game;
    await game.goto('#/studio');
    await choose(page, 'Open files', 'test/support/umbrella.ink');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const path = await saved(page, 'Save to a file');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    await game.goto('#/studio');
    const backup = await saved(page, 'Save a backup');
    await page.getByText(/^Saved as composure-backup-.*\.zip\.$/).waitFor();
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByText('is deleted').waitFor();
    await choose(page, 'Restore a backup', backup);
    await page.getByText('1 scenario is back.').waitFor();
    await page.getByRole('link', { name: TITLE }).first().waitFor();
    expect(await game.violations()).toEqual([]);
    expect(await game.scrollsSideways()).toBe(false);
    // Restored once more it is here just so; changed here, both are asked for.
    await choose(page, 'Restore a backup', backup);
    await page.getByText('1 scenario was here just so.').waitFor();
    await page.getByRole('link', { name: TITLE }).first().click();
    await append(game, '// changed');
    await page.getByText('Saved just now').waitFor();
    await game.goto('#/studio');
    await choose(page, 'Restore a backup', backup);
    await page.getByRole('heading', { name: '1 scenario is different here' }).waitFor();
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Keep both' }).click();
    await page.getByText('1 scenario has come as a copy beside yours.').waitFor();
    await page.getByRole('link', { name: `${TITLE} (copy)` }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('whose includes are missing are asked for', async () => {
    const game = await open({ sabotage: withoutFileSystem });
    const { page } = game;
    await game.goto('#/studio');
    const files = [{ name: 'a.ink', bytes: bytesOf(`INCLUDE rules/b.ink\n${text}`) }];
    await dropUntil(page, files, 'includes the file rules/b.ink, which you have not chosen');
    expect(await game.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Open it without them' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});

const HOSTILE = '<img src=x onerror="window.taken=1">';

describe('files that are dropped', () => {
  it('onto the studio open; what is none is named, and nothing in it can do anything', async () => {
    const game = await open();
    const { page } = game;
    await game.goto('#/studio');
    const evil = `# title: ${HOSTILE}\n# source: javascript:window.taken=1\n${text}`;
    const files = [{ name: `${HOSTILE.replaceAll(/["<>]/g, '')}.ink`, text: evil }];
    const given = writeComposureFile({ title: HOSTILE, files, versions: [] });
    const dropped = [
      { name: `${HOSTILE}.png`, bytes: [0x89] },
      { name: 'later.composure', bytes: given.slice(0, 90) },
      { name: 'evil.composure', bytes: given },
    ];
    await dropUntil(page, dropped, `“${HOSTILE}.png” is nothing that the Studio knows`);
    await page.getByText('“later.composure” is nothing that the Studio knows').waitFor();
    expect(await game.violations()).toEqual([]);
    await page.getByRole('link', { name: HOSTILE }).first().click();
    await page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
    for (const tab of ['Scene', 'Ink', 'Map', 'Proof', 'Share', 'Cards'])
      await page.getByRole('tab', { name: tab }).click();
    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(game.errors).toEqual([]);
  });
  it('onto a scenario ask what they are to be, and that can be undone', async () => {
    const game = await open({ sabotage: withoutFileSystem });
    const { page } = game;
    await game.goto('#/studio');
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('tab', { name: 'Ink', exact: true }).click();
    await page.getByRole('textbox', { name: 'Ink', exact: true }).waitFor();
    const dropped = [{ name: 'rules.ink', bytes: bytesOf('=== rules ===\nRules.\n-> DONE\n') }];
    await drop(page, dropped);
    const dialog = page.getByRole('dialog', { name: 'What should become of “rules.ink”?' });
    await dialog.waitFor();
    expect(await game.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Add it to this scenario (INCLUDE)' }).click();
    await page.getByRole('button', { name: 'rules.ink', exact: true }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Ink', exact: true }).innerText())
      .toContain('=== rules ===');
    expect(await game.violations()).toEqual([]);
    // Whoever drags nothing finds it among the commands.
    await page.getByRole('button', { name: 'Commands' }).click();
    const coming = page.waitForEvent('filechooser');
    await page.getByRole('option', { name: 'Add or replace files' }).click();
    await (await coming).setFiles('test/support/umbrella.ink');
    await page.getByRole('button', { name: 'Replace this scenario with it' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'rules.ink', exact: true }).waitFor();
    expect(game.errors).toEqual([]);
  });
});
