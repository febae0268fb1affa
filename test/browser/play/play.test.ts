import { describe, expect, it } from 'vitest';
import { moodOf } from '../../../src/engine/model/mood.ts';
import { useBrowser } from '../../support/browser-suite.ts';
import { RULES_VERSION } from '../../../src/engine/versions.ts';
import type { Game } from '../../support/game.ts';
import { clumsiest, kindest, playBy, shipped, wordsOf } from '../../support/plan.ts';

const SCRIPT = shipped('room-not-ready');
const TITLE = SCRIPT.scenario.title;
const WELL = playBy(SCRIPT, kindest);
const BADLY = playBy(SCRIPT, clumsiest);

const open = useBrowser();

/** Gives these replies by their words. */
const say = async (game: Game, words: readonly string[]): Promise<void> => {
  for (const text of words) await game.reply(text);
};

describe('a whole conversation', () => {
  it('played well: home, briefing, every decision, the debrief with both scores', async () => {
    const game = await open({ stage: true });
    await game.start(TITLE);
    expect(await game.mood()).toBe(moodOf(SCRIPT.scenario.start));
    await say(game, wordsOf(WELL));
    expect(await game.mood()).toBe(moodOf(WELL.customer));
    await game.toDebrief();
    expect(await game.score('Resolution accuracy')).toBeGreaterThanOrEqual(80);
    expect(await game.score('Empathy')).toBeGreaterThanOrEqual(70);
    expect(await game.page.getByText(WELL.ending?.summary ?? '-').count()).toBeGreaterThan(0);
    expect(game.errors).toEqual([]);
  });
  it('played badly: another mood, another ending, other scores, and the home screen remembers', async () => {
    const game = await open();
    await game.start(TITLE);
    await say(game, wordsOf(BADLY));
    expect(await game.mood()).toBe(moodOf(BADLY.customer));
    await game.toDebrief();
    expect(await game.score('Resolution accuracy')).toBeLessThan(40);
    expect(await game.score('Empathy')).toBeLessThan(40);
    expect(await game.page.getByText(BADLY.ending?.summary ?? '-').count()).toBeGreaterThan(0);
    expect(BADLY.ending?.kind).not.toBe(WELL.ending?.kind);
    await game.goto('#/');
    await game.page
      .getByText(/attempt/i)
      .first()
      .waitFor();
    expect(game.errors).toEqual([]);
  });
  it('by keyboard alone', async () => {
    const game = await open();
    const { keyboard } = game.page;
    await game.scenario(TITLE).focus();
    await keyboard.press('Enter');
    await game.page.getByRole('button', { name: 'Start the conversation' }).focus();
    await keyboard.press('Enter');
    await game.waitForReplies();
    let turns = 0;
    while (!(await game.hasEnded())) {
      const said = await game.log().innerText();
      await game.waitForReplies();
      // Focus is with the replies after every answer: a digit is enough.
      await keyboard.press(`${(turns % 3) + 1}`);
      await game.page.waitForFunction(
        before => (document.querySelector('[role=log]') as HTMLElement).innerText.length > before,
        said.length,
      );
      turns += 1;
    }
    expect(turns).toBeGreaterThanOrEqual(10);
    await game.page.getByRole('link', { name: 'See how it went' }).focus();
    await keyboard.press('Enter');
    await game.page.getByRole('button', { name: 'Skip this time' }).focus();
    await keyboard.press('Enter');
    await game.page.getByRole('meter', { name: 'Empathy' }).waitFor();
    expect(game.errors).toEqual([]);
  });
  it('digits choose only while the replies have focus', async () => {
    const game = await open();
    await game.start(TITLE);
    // The first lines arrive a moment after the page, so that a screen reader says them.
    await expect.poll(() => game.log().innerText()).not.toBe('');
    const said = await game.log().innerText();
    await game.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await game.page.keyboard.press('1');
    await game.page.waitForTimeout(300);
    expect(await game.log().innerText()).toBe(said);
  });
});

describe('memory', () => {
  it('a reload in the middle goes on at the same line with the same mood and replies', async () => {
    const game = await open();
    await game.start(TITLE);
    await say(game, wordsOf(WELL).slice(0, 4));
    const before = [
      await game.log().innerText(),
      await game.mood(),
      await game.replies().allInnerTexts(),
    ];
    await game.page.reload();
    await game.waitForReplies();
    const now = async () => [
      await game.log().innerText(),
      await game.mood(),
      await game.replies().allInnerTexts(),
    ];
    // The last lines arrive a moment after the page, so that a screen reader says them.
    await expect.poll(now).toEqual(before);
    await say(game, wordsOf(WELL).slice(4));
    await game.toDebrief();
    expect(game.errors).toEqual([]);
  });
  it('the home screen offers to go on with a conversation that was left', async () => {
    const game = await open();
    await game.start(TITLE);
    await say(game, wordsOf(WELL).slice(0, 2));
    await game.goto('#/');
    await game.page.getByRole('link', { name: /Go on/ }).first().click();
    await game.waitForReplies();
    expect(await game.log().innerText()).toContain(wordsOf(WELL)[1]?.replaceAll('"', '') ?? '-');
  });
});

describe('when things go wrong', () => {
  it.each([
    '#/nowhere',
    '#/play/no-such-scenario',
    '#/debrief/no-such-run',
    '#/play/room-not-ready/no-such-run',
  ])('%s says so and leads home', async hash => {
    const game = await open();
    await game.goto(hash);
    await game.page.reload();
    const home = game.page.getByRole('link', { name: /home|scenarios/i }).last();
    await home.click();
    await game.scenario(TITLE).waitFor();
    expect(await game.violations()).toEqual([]);
  });
  it('without WebGL the conversation is fully playable with a still figure', async () => {
    const game = await open({ stage: false });
    await game.start(TITLE);
    await game.page.locator('img').first().waitFor();
    await say(game, wordsOf(WELL));
    await game.toDebrief();
    expect(await game.page.locator('canvas').count()).toBe(0);
  });
  it('without storage play goes on, with one clear notice', async () => {
    const game = await open();
    await game.page.context().addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await game.page.reload();
    await game.page.getByRole('status').filter({ hasText: /keep/ }).first().waitFor();
    await game.start(TITLE);
    await say(game, wordsOf(WELL).slice(0, 2));
    expect(await game.mood()).toBe(moodOf(WELL.turns[1]?.after ?? WELL.customer));
  });
  it('a lost WebGL context leaves the conversation where it is', async () => {
    const game = await open({ stage: true });
    await game.start(TITLE);
    await game.page.locator('canvas').first().waitFor();
    await game.page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await say(game, wordsOf(WELL).slice(0, 3));
    expect(await game.mood()).toBe(moodOf(WELL.turns[2]?.after ?? WELL.customer));
  });
  it.each([
    { what: 'older rules', version: 'older', heading: 'Played under older rules' },
    {
      what: 'an older script',
      version: `r${RULES_VERSION}-0000000000000000`,
      heading: 'This scenario has changed since',
    },
  ])('a run of $what stays readable and says so', async ({ version, heading }) => {
    const game = await open();
    await game.start(TITLE);
    await say(game, wordsOf(BADLY));
    await game.toDebrief();
    await game.page.evaluate(
      older =>
        new Promise<void>((resolve, reject) => {
          const asking = indexedDB.open('composure');
          asking.addEventListener('error', () => reject(new Error('no database')));
          asking.addEventListener('success', () => {
            const runs = asking.result.transaction('runs', 'readwrite').objectStore('runs');
            runs.openCursor().addEventListener('success', event => {
              const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
              if (cursor === null) return resolve();
              cursor.update({ ...cursor.value, version: older });
              cursor.continue();
            });
          });
        }),
      version,
    );
    await game.page.reload();
    await game.page.getByRole('heading', { name: heading }).waitFor();
    const first = wordsOf(BADLY)[0]?.replaceAll('"', '') ?? '-';
    expect(await game.page.getByText(first).count()).toBeGreaterThan(0);
    expect(await game.violations()).toEqual([]);
  });
});

describe('every screen', () => {
  const SIZES = [
    { name: 'wide', width: 1280, height: 720, stage: true },
    { name: 'phone', width: 390, height: 844 },
    { name: '320 px', width: 320, height: 640 },
    { name: 'dark', width: 1280, height: 720, dark: true },
    { name: 'dark phone, still', width: 390, height: 844, dark: true, reducedMotion: true },
  ];
  it.each(SIZES)('$name: axe finds nothing and nothing scrolls sideways', async size => {
    const game = await open(size);
    const check = async (where: string) => {
      expect([where, await game.violations()]).toEqual([where, []]);
      expect([where, await game.scrollsSideways()]).toEqual([where, false]);
    };
    await game.scenario(TITLE).waitFor();
    await check('home');
    await game.goto('#/settings');
    await game.page.getByRole('heading', { name: 'Settings' }).waitFor();
    await check('settings');
    await game.goto('#/');
    await game.scenario(TITLE).click();
    await game.page.getByRole('button', { name: 'Start the conversation' }).waitFor();
    await check('briefing');
    await game.page.getByRole('button', { name: 'Start the conversation' }).click();
    await game.waitForReplies();
    await check('play');
    await say(game, wordsOf(BADLY).slice(0, 2));
    await check('play, after two replies');
    await say(game, wordsOf(BADLY).slice(2));
    await check('the end');
    await game.page.getByRole('link', { name: 'See how it went' }).click();
    await game.page.getByRole('button', { name: 'Skip this time' }).waitFor();
    await check('you first');
    await game.skipReview();
    await check('debrief');
    await game.goto('#/');
    await game.scenario(TITLE).waitFor();
    await check('home with attempts');
  });
});

describe('the built page', () => {
  it('has a strict policy and calls nobody', async () => {
    const game = await open({ stage: true });
    const hosts = new Set<string>();
    game.page.on('request', request =>
      hosts.add(new URL(request.url()).protocol === 'data:' ? 'data' : new URL(request.url()).host),
    );
    await game.start(TITLE);
    await game.page.waitForTimeout(1000);
    const policy = await game.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(
      [...hosts]
        .filter(host => host !== 'data' && host !== '')
        .every(host => host.startsWith('localhost')),
    ).toBe(true);
    expect(game.errors).toEqual([]);
  });
});
