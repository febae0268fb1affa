import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CourseSettings } from '../../src/app/course/course-settings.ts';
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
import { orderOf } from '../support/lms/package.ts';
import {
  type Cmi,
  type Edition,
  EDITIONS,
  openPlatform,
  type Platform,
} from '../support/lms/platform.ts';
import { type Visiting, visiting } from '../support/lms/visiting.ts';

const ENOUGH = 120_000;

let program: readonly ProgramFile[];
let browser: Browser;
beforeAll(async () => {
  program = await buildPlayer();
  browser = await chromium.connect(inject('browser'));
}, ENOUGH);
afterAll(() => browser.close());

const courseOf = (edition: Edition | 'web', settings: Partial<CourseSettings> = {}): Uint8Array =>
  pack(orderOf(edition, settings), program);

const newContext = (width = 1280) => learnersContext(browser, width);

const at = (cmi: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Object(value)[key], cmi);
const last = ({ commits }: Platform): Cmi => commits.at(-1)?.cmi ?? {};
const suspended = (platform: Platform): string => String(at(last(platform), 'suspend_data'));

const status = {
  scorm12: (cmi: Cmi) => at(cmi, 'core.lesson_status'),
  scorm2004: (cmi: Cmi) =>
    `${String(at(cmi, 'completion_status'))} ${String(at(cmi, 'success_status'))}`,
};
const INCOMPLETE = { scorm12: 'incomplete', scorm2004: 'incomplete unknown' };
const raw = { scorm12: 'core.score.raw', scorm2004: 'score.raw' };

/** A platform with a course, until the test is over. */
const withCourse = (
  edition: Edition,
  use: (visiting: Visiting) => Promise<void>,
  course = courseOf(edition),
): Promise<void> => visiting(browser, edition, course, use);

describe.each(EDITIONS)('a package on a platform (%s)', edition => {
  it('untouched: incomplete, and no score', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { page, course } = await launch();
      await course.getByRole('button', { name: 'Start the conversation' }).waitFor();
      await page.goto('about:blank');
      await expect.poll(() => platform.commits.length).toBeGreaterThan(1);
      expect(status[edition](last(platform))).toBe(INCOMPLETE[edition]);
      expect(at(last(platform), raw[edition])).toBe('');
    }));

  it.each(['frame', 'popup'] as const)(
    'played to the end in a %s: every reply, both scores',
    window =>
      withCourse(edition, async ({ platform, launch }) => {
        const { course } = await launch({ window });
        await start(course);
        await playToTheEnd(course);
        await expect.poll(() => status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
        const cmi = last(platform);
        const scores = [0, 1].map(index => Number(at(cmi, `objectives.${index}.score.raw`)));
        expect([0, 1].map(index => at(cmi, `objectives.${index}.id`))).toEqual([
          'accuracy',
          'empathy',
        ]);
        expect(Number(at(cmi, raw[edition]))).toBe(Math.min(...scores));
        const passed = Math.min(...scores) >= 70 ? 'passed' : 'failed';
        expect(status[edition](cmi)).toBe(edition === 'scorm12' ? passed : `completed ${passed}`);
        const said = suspended(platform).split('.').at(-1) ?? '';
        const told = Object.values<unknown>(Object(at(cmi, 'interactions')));
        expect(told).toHaveLength(said.length);
        for (const one of told) {
          expect(String(at(one, 'id'))).toMatch(/^first-shift-\w+-\d$/);
          expect(Number(at(one, 'result'))).toBeGreaterThanOrEqual(0);
          expect(String(at(one, 'latency'))).not.toBe('');
        }
        expect(Buffer.byteLength(JSON.stringify(cmi))).toBeLessThan(65_536);
      }),
  );

  it('closed in mid-conversation and opened on another computer: it goes on where it was', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { page, course } = await launch();
      await start(course);
      await reply(course);
      await reply(course);
      const said = await course.getByRole('log', { name: 'Conversation' }).innerText();
      await page.close({ runBeforeUnload: false });
      await expect.poll(() => suspended(platform)).toMatch(/\.\w\w$/);
      const there = await launch();
      await there.course.getByRole('button', { name: /Go on/ }).first().click();
      await replies(there.course).first().waitFor();
      expect(await there.course.getByRole('log', { name: 'Conversation' }).innerText()).toBe(said);
      await playToTheEnd(there.course);
      await expect.poll(() => status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
      const ids = Object.values(Object(at(last(platform), 'interactions'))).map(one =>
        at(one, 'id'),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }));

  it('handed in by the learner: the visit is over, and the page says so', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { course } = await launch();
      await start(course);
      await reply(course);
      await course.getByRole('button', { name: 'Hand in and leave' }).click();
      await course.getByRole('heading', { name: 'Your visit is over' }).waitFor();
      await expect.poll(() => suspended(platform)).toMatch(/\.\w$/);
      expect(at(last(platform), edition === 'scorm12' ? 'core.exit' : 'exit')).toBe('suspend');
    }));

  it('the network of the platform is gone: one sentence, and nothing that was said is lost', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { page, course } = await launch();
      await start(course);
      platform.fail(true);
      await playToTheEnd(course);
      await expect.poll(() => bar(course).innerText()).toContain('did not keep the last part');
      platform.fail(false);
      const before = platform.commits.length;
      await page.goto('about:blank');
      await expect.poll(() => platform.commits.length).toBeGreaterThan(before);
      expect(status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
    }));

  it('the learner leaves while nothing is kept: they are told, and it is handed in at the next visit', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { page, course } = await launch();
      await start(course);
      platform.fail(true);
      await reply(course);
      await course.getByRole('button', { name: 'Hand in and leave' }).click();
      await course.getByRole('heading', { name: 'Not all of it was handed in' }).waitFor();
      platform.fail(false);
      expect(suspended(platform)).not.toMatch(/\.\w$/);
      const again = await launch({}, page);
      await again.course.getByRole('button', { name: /Go on/ }).first().waitFor();
      await expect.poll(() => suspended(platform)).toMatch(/\.\w$/);
    }));

  it('only to be looked at: nothing is written down', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { course } = await launch({ mode: 'review' });
      await expect.poll(() => bar(course).innerText()).toContain('only looking');
      await start(course);
      await playToTheEnd(course);
      expect(platform.commits).toEqual([]);
    }));

  it('without a platform: one sentence, and the learner plays on', () =>
    withCourse(edition, async ({ platform, launch }) => {
      const { course } = await launch({ without: true });
      await expect.poll(() => bar(course).innerText()).toContain('No learning platform answers');
      await start(course);
      await playToTheEnd(course);
      expect(platform.commits).toEqual([]);
    }));

  it('half a platform, and one that lies: the learner plays on, and is told', async () => {
    const name = edition === 'scorm12' ? 'API' : 'API_1484_11';
    const set = edition === 'scorm12' ? 'LMSSetValue' : 'SetValue';
    await withCourse(edition, async ({ launch }) => {
      const half = await launch({ script: `window.${name} = {};` });
      await expect.poll(() => bar(half.course).innerText()).toContain('did not begin a visit');
      const lying = await launch({ script: `api.${set} = () => 'true';` });
      await start(lying.course);
      await reply(lying.course);
      await expect
        .poll(() => bar(lying.course).innerText())
        .toContain('did not keep the last part');
      await playToTheEnd(lying.course);
    });
  });

  it('two learners at one computer: neither sees what the other did', () =>
    withCourse(edition, async ({ launch }) => {
      const mia = await launch({ learner: 'mia', without: false });
      await start(mia.course);
      await reply(mia.course);
      await mia.course.getByRole('button', { name: 'Hand in and leave' }).click();
      // The platform of Ben knows nothing of Mia: a second course on the same computer.
      const forget = `api.loadFromJSON({ suspend_data: '' }, 'cmi');`;
      const ben = await launch({ learner: 'ben', script: forget }, mia.page);
      await ben.course.getByRole('button', { name: 'Start the conversation' }).waitFor();
      expect(await ben.course.getByRole('button', { name: /Go on/ }).count()).toBe(0);
    }));
});

describe('what a learner is told', () => {
  it('nobody is promised that nobody sees it, and no number is shown before they looked back', () =>
    withCourse('scorm12', async ({ launch }) => {
      const { course } = await launch();
      const text = await course.getByRole('main').innerText();
      expect(text).toContain('Your learning platform is told what you say here');
      expect(text).not.toContain('nobody sees it');
      await start(course);
      await playToTheEnd(course);
      await expect.poll(() => bar(course).innerText()).toContain('Say first how you think it went');
      expect(await bar(course).innerText()).not.toMatch(/\d/);
    }));

  it('the mark that a platform sets itself is the one that is named', () =>
    withCourse('scorm12', async ({ launch }) => {
      const mark = `api.loadFromJSON({ student_data: { mastery_score: '95' } }, 'cmi');`;
      const { course } = await launch({ script: mark });
      await start(course);
      await playToTheEnd(course);
      await course.getByRole('link', { name: 'See how it went' }).click();
      await course
        .getByRole('button', { name: /Skip|without/i })
        .first()
        .click();
      await expect.poll(() => bar(course).innerText()).toMatch(/it takes 95 on both|Passed/);
    }));
});

describe('a plain folder', () => {
  it('plays without a platform, asks nobody else, and registers nothing', async () => {
    const platform = await openPlatform(courseOf('web'));
    const context = await newContext(390);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.goto(`${platform.address}/course/index.html`);
    await start(page);
    await playToTheEnd(page);
    expect(await bar(page).count()).toBe(0);
    expect(
      asked.filter(url => !url.startsWith(platform.address) && !/^(?:data|blob):/.test(url)),
    ).toEqual([]);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    await context.close();
    await platform.close();
  });

  it('one with something missing says so in a sentence', async () => {
    const files = unzipSync(courseOf('web'));
    const platform = await openPlatform(
      zipSync({ ...files, 'course/course.js': strToU8('export default { format: 1 };') }),
    );
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(`${platform.address}/course/index.html`);
    await page.getByRole('heading', { name: 'This package cannot be opened' }).waitFor();
    await context.close();
    await platform.close();
  });
});
