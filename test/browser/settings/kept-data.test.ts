import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('first-shift').scenario.title;
const open = useBrowser();

/** Puts documents into both stores, past every check. */
const seed = (page: Page, documents: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(
    kept =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('composure');
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const database = request.result;
          const transaction = database.transaction(['runs', 'drills'], 'readwrite');
          for (const store of ['runs', 'drills'])
            for (const [name, document] of Object.entries(kept))
              transaction.objectStore(store).put(document, name);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    documents,
  );

/** The one run that is kept, as it is kept. */
const keptRun = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const request = indexedDB.open('composure');
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        request.addEventListener('success', () => {
          const all = request.result.transaction('runs').objectStore('runs').getAll();
          all.addEventListener('success', () => {
            request.result.close();
            resolve(all.result[0]);
          });
        });
      }),
  );

const SCREENS = ['#/', '#/drills', '#/skills', '#/settings', '#/play/first-shift'];

describe('what this browser keeps', () => {
  it('damaged records are set aside, named, removed, and harm nothing else', async () => {
    const game = await open();
    await game.start(TITLE);
    await game.playOut(() => 0);
    const run = await keptRun(game.page);
    await seed(game.page, {
      date: { ...run, id: 'date', startedAt: 'yesterday' },
      future: { ...run, id: 'future', changedAt: '+275760-09-13T00:00:00.001Z' },
      lines: { ...run, id: 'lines', transcript: 'none' },
      nothing: null,
      text: '<img src=x onerror=alert(1)>',
      newer: { format: 99 },
    });
    for (const hash of [...SCREENS, `#/debrief/${String(run['id'])}`, '#/debrief/date']) {
      await game.goto(hash);
      await game.page.reload();
      await game.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await game.page.locator('body').innerText()).not.toContain('should not have happened');
    }
    await game.goto('#/settings');
    const damaged = game.page.getByRole('listitem').filter({ hasText: 'A conversation' });
    await damaged.first().waitFor();
    expect(await damaged.count()).toBe(6);
    const download = game.page.waitForEvent('download');
    await game.page.getByRole('button', { name: 'Download date' }).first().click();
    expect((await download).suggestedFilename()).toBe('date.json');
    for (const name of ['date', 'future', 'lines', 'nothing', 'text', 'newer']) {
      await game.page
        .getByRole('button', { name: `Remove ${name}` })
        .first()
        .click();
    }
    await damaged.first().waitFor({ state: 'detached' });
    await game.page.reload();
    await game.page.getByRole('heading', { name: 'What this browser keeps' }).waitFor();
    await game.page.getByText('1 conversation and 0 drills').waitFor();
    expect(await damaged.count()).toBe(0);
    expect(game.errors).toEqual([]);
  });
  it('every conversation can be forgotten, after a question whose safe answer has the focus', async () => {
    const game = await open();
    await game.start(TITLE);
    await game.playOut(() => 0);
    await game.goto('#/settings');
    await game.page.getByRole('button', { name: 'Forget all conversations' }).click();
    await game.page.getByText('This cannot be undone').waitFor();
    expect(await game.page.evaluate(() => document.activeElement?.textContent)).toBe(
      'No, keep them',
    );
    await game.page.getByRole('button', { name: 'Yes, forget them' }).click();
    await game.page.getByText('All conversations are forgotten.').waitFor();
    await game.page.reload();
    await game.page.getByText('0 conversations and 0 drills').waitFor();
  });
});
