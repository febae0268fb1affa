import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CourseSettings } from '../../src/app/course/course-settings.ts';
import type { Statement } from '../../src/app/xapi/statement.ts';
import { pack, type ProgramFile } from '../../src/formats/packages/pack.ts';
import { buildPlayer } from '../../src/tools/build/player.ts';
import {
  bar,
  learnersContext,
  playToTheEnd,
  replies,
  reply,
  start,
} from '../support/lms/course-page.ts';
import { ACTIVITY, type Cmi5Launch, type Launcher, openLauncher } from '../support/lms/launcher.ts';
import { orderOf } from '../support/lms/package.ts';
import { statementFaults } from '../support/lms/statement-faults.ts';

const ENOUGH = 120_000;

let program: readonly ProgramFile[];
let browser: Browser;
beforeAll(async () => {
  program = await buildPlayer();
  browser = await chromium.connect(inject('browser'));
}, ENOUGH);
afterAll(() => browser.close());

/** Nobody fails where nothing is asked of them, everybody where all is. */
const NO_MARKS = { passMarks: { accuracy: 0, empathy: 0 } };
const ALL_MARKS = { passMarks: { accuracy: 100, empathy: 100 } };

const newPage = async (width = 1280): Promise<Page> =>
  (await learnersContext(browser, width)).newPage();

const leave = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Hand in and leave' }).click();

const verbs = ({ statements }: Pick<Launcher, 'statements'>): readonly string[] =>
  statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');
const count = (launcher: Launcher, verb: string): number =>
  verbs(launcher).filter(one => one === verb).length;

interface Visiting {
  readonly launcher: Launcher;
  open(launch?: Partial<Cmi5Launch>, page?: Page): Promise<Page>;
}

/** A platform with a course until the test is over; it has refused nothing, and every statement is valid. */
const withCourse = async (
  settings: Partial<CourseSettings>,
  use: (visiting: Visiting) => Promise<void>,
): Promise<void> => {
  const launcher = await openLauncher(pack(orderOf('cmi5', settings), program));
  const errors: string[] = [];
  const pages: Page[] = [];
  const open: Visiting['open'] = async (launch, page) => {
    const opened = page ?? (await newPage());
    pages.push(opened);
    opened.on('pageerror', error => errors.push(error.message));
    await opened.goto(launcher.launch(launch));
    await opened.getByRole('main').first().waitFor();
    return opened;
  };
  try {
    await use({ launcher, open });
    expect(errors).toEqual([]);
    expect(launcher.refused).toEqual([]);
    expect(launcher.statements.flatMap(statementFaults)).toEqual([]);
  } finally {
    for (const page of pages) await page.context().close();
    await launcher.close();
  }
};

const sorted = (statements: readonly Statement[]): readonly string[] =>
  [...new Set(statements.map(({ id }) => id))].sort();

describe('a package on a platform by cmi5', () => {
  it('[7.1.1.0-1, 7.1.2.0-1, 9.3.4.0-1, 10.2.6.0-1] played to the end: initialized first, a statement a reply, passed, completed, terminated last, and back', () =>
    withCourse(NO_MARKS, async ({ launcher, open }) => {
      const page = await open({ masteryScore: 0 });
      await start(page);
      await playToTheEnd(page);
      await expect.poll(() => verbs(launcher)).toContain('completed');
      await leave(page);
      await page.getByRole('heading', { name: 'Back' }).waitFor();
      expect(verbs(launcher)[0]).toBe('initialized');
      expect(verbs(launcher).slice(-3)).toEqual(['passed', 'completed', 'terminated']);
      const told = launcher.statements.filter(({ verb }) => verb.id.endsWith('answered'));
      const [journal = ''] = [...launcher.documents.values()];
      const said = (JSON.parse(journal) as { journal: string }).journal.split('.').at(-1) ?? '';
      expect(told).toHaveLength(said.length);
      for (const { object, result } of told) {
        expect(object.id).toMatch(new RegExp(`^${ACTIVITY}/first-shift-\\w+-\\d$`));
        expect(object.id.length).toBeLessThanOrEqual(255);
        expect(result?.response).not.toBe('');
        expect(result?.duration).toMatch(/^PT[\d.]+S$/);
        expect(Object.keys(result?.extensions ?? {})).toEqual(
          expect.arrayContaining(
            ['mood', 'heat', 'trust', 'patience', 'debt', 'act'].map(
              name => `https://composure.example/xapi/extensions/${name}`,
            ),
          ),
        );
      }
      expect(Math.max(...launcher.sizes)).toBeLessThan(65_536);
    }));

  it('[9.3.5.0-1, 9.5.1.0-1] who is below the mark of the platform has failed when they leave, and may pass another time', () =>
    withCourse(ALL_MARKS, async ({ launcher, open }) => {
      const page = await open({ masteryScore: 1 });
      await start(page);
      await playToTheEnd(page);
      await expect.poll(() => count(launcher, 'completed')).toBe(1);
      expect(count(launcher, 'failed')).toBe(0);
      await leave(page);
      await page.getByRole('heading', { name: 'Back' }).waitFor();
      expect(verbs(launcher).slice(-2)).toEqual(['failed', 'terminated']);
      const again = await open({ masteryScore: 0 }, page);
      await expect.poll(() => count(launcher, 'passed')).toBe(1);
      expect(count(launcher, 'completed')).toBe(1);
      await again.close();
    }));

  it('[8.2.3.0-1] a reload in mid-conversation: the token is asked for once, and the visit goes on', () =>
    withCourse(NO_MARKS, async ({ launcher, open }) => {
      const page = await open();
      await start(page);
      await reply(page);
      await page.reload();
      await replies(page).first().waitFor();
      await reply(page);
      await expect.poll(() => count(launcher, 'answered')).toBe(2);
      expect(launcher.fetches).toHaveLength(1);
      expect(count(launcher, 'initialized')).toBe(1);
      expect(count(launcher, 'terminated')).toBe(0);
    }));

  it('[9.3.0.0-6] the page is closed: everything that was said is told, and the next visit goes on elsewhere', () =>
    withCourse(NO_MARKS, async ({ launcher, open }) => {
      const page = await open();
      await start(page);
      await reply(page);
      await reply(page);
      const said = await page.getByRole('log', { name: 'Conversation' }).innerText();
      await page.goto('about:blank');
      await expect.poll(() => count(launcher, 'answered')).toBe(2);
      await expect.poll(() => launcher.documents.size).toBe(1);
      const there = await open();
      await there.getByRole('button', { name: /Go on/ }).first().click();
      await replies(there).first().waitFor();
      expect(await there.getByRole('log', { name: 'Conversation' }).innerText()).toBe(said);
      await playToTheEnd(there);
      await expect.poll(() => count(launcher, 'completed')).toBe(1);
      expect(sorted(launcher.statements)).toHaveLength(launcher.statements.length);
      expect(count(launcher, 'initialized')).toBe(2);
    }));

  it('the network is lost and comes back: one sentence, then everything in its order, once', () =>
    withCourse(NO_MARKS, async ({ launcher, open }) => {
      const page = await open();
      await start(page);
      await expect.poll(() => count(launcher, 'initialized')).toBe(1);
      launcher.cut(true);
      await playToTheEnd(page);
      await expect.poll(() => bar(page).innerText()).toContain('did not keep the last part');
      expect(count(launcher, 'answered')).toBe(0);
      launcher.cut(false);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await expect.poll(() => count(launcher, 'completed')).toBe(1);
      await expect.poll(() => bar(page).innerText()).not.toContain('did not keep');
      const times = launcher.statements
        .filter(({ verb }) => verb.id.endsWith('answered'))
        .map(({ object }) => Number(object.id.split('-').at(-1)));
      expect(times).toEqual(times.map((_one, at) => at + 1));
    }));

  it('the network is lost until the next visit: what waited is told then, under its own id, and nothing twice', () =>
    withCourse(NO_MARKS, async ({ launcher, open }) => {
      const page = await open();
      await start(page);
      await expect.poll(() => count(launcher, 'initialized')).toBe(1);
      // It arrives, and nobody hears so.
      launcher.swallow(true);
      await reply(page);
      await expect.poll(() => count(launcher, 'answered')).toBe(1);
      launcher.swallow(false);
      launcher.cut(true);
      await reply(page);
      await leave(page);
      await page.getByRole('heading', { name: 'Not all of it was handed in' }).waitFor();
      launcher.cut(false);
      await open({}, page);
      await expect.poll(() => count(launcher, 'answered')).toBe(2);
      expect(sorted(launcher.statements)).toHaveLength(launcher.statements.length);
    }));

  it.each(['Browse', 'Review'] as const)(
    '[10.2.2.0-8 … 10.2.2.0-11] launched to %s: initialized and terminated, and nothing between',
    mode =>
      withCourse(NO_MARKS, async ({ launcher, open }) => {
        const page = await open({ mode });
        await expect.poll(() => bar(page).innerText()).toContain('only looking');
        await start(page);
        await playToTheEnd(page);
        await leave(page);
        await page.getByRole('heading', { name: 'Back' }).waitFor();
        expect(verbs(launcher)).toEqual(['initialized', 'terminated']);
        expect(launcher.documents.size).toBe(0);
      }),
  );

  it('without a launch, and with one that is over: one sentence, and the learner plays on', () =>
    withCourse(NO_MARKS, async ({ launcher, open }) => {
      const page = await open({ returns: false });
      const launched = page.url();
      await start(page);
      await leave(page);
      await page.getByRole('heading', { name: 'Your visit is over' }).waitFor();
      expect(verbs(launcher)).toEqual(['initialized', 'terminated']);
      // By itself it is the page that is open: nothing would be loaded.
      await page.goto('about:blank');
      await page.goto(launched);
      await expect.poll(() => bar(page).innerText()).toContain('This visit is over');
      await page.goto(launched.replace(/\?.*/, ''));
      await expect.poll(() => bar(page).innerText()).toContain('No learning platform answers');
      await start(page);
      await playToTheEnd(page);
      expect(verbs(launcher)).toEqual(['initialized', 'terminated']);
    }));

  it('[11.2.0.0-1] the platform says that the learner wants no sound: there is none', () =>
    withCourse(NO_MARKS, async ({ open }) => {
      const page = await open({ audio: 'off' });
      await page.getByRole('link', { name: 'Settings' }).first().click();
      await expect
        .poll(() => page.getByRole('checkbox', { name: 'Sound', exact: true }).isChecked())
        .toBe(false);
    }));
});
