import AxeBuilder from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CourseSettings } from '../../../src/app/course/course-settings.ts';
import type { CourseKind } from '../../../src/app/course/course-kinds.ts';
import { pack, type ProgramFile } from '../../../src/formats/packages/pack.ts';
import { buildPlayer } from '../../../src/tools/build/player.ts';
import { bar, type Course, learnersContext } from '../../support/lms/course-page.ts';
import { ACTIVITY, openLauncher } from '../../support/lms/launcher.ts';
import { orderOf } from '../../support/lms/package.ts';
import { type Cmi, EDITIONS, openPlatform, type Platform } from '../../support/lms/platform.ts';
import { statementFaults } from '../../support/lms/statement-faults.ts';
import { type Visiting, visiting } from '../../support/lms/visiting.ts';

const ENOUGH = 120_000;
const DRILLS = 3;

let program: readonly ProgramFile[];
let browser: Browser;
beforeAll(async () => {
  program = await buildPlayer();
  browser = await chromium.connect(inject('browser'));
}, ENOUGH);
afterAll(() => browser.close());

const setFor = (
  kind: CourseKind,
  settings: Partial<CourseSettings> = {},
  stories: readonly string[] = ['first-shift'],
): Uint8Array =>
  pack(orderOf(kind, { drills: { skills: null, count: DRILLS }, ...settings }, stories), program);

const replies = (course: Course) =>
  course.getByRole('group', { name: 'Your reply' }).getByRole('button');
const verdict = (course: Course) =>
  course.getByRole('heading', { name: /best on offer$|There was a better one/, level: 2 });
const over = (course: Course) => course.getByRole('heading', { name: 'You have done the set' });
const onward = (course: Course) =>
  course.getByRole('button', { name: /^(Next drill|See how it went)$/ });

const start = async (course: Course): Promise<void> => {
  await course.getByRole('button', { name: 'Start the drills' }).click();
  await replies(course).first().waitFor();
};

/** Gives the reply that stands there first, or another. */
const answer = async (course: Course, at = 0): Promise<void> => {
  await replies(course).nth(at).click();
  await verdict(course).waitFor();
};

const workThrough = async (course: Course): Promise<number> => {
  let answers = 0;
  while ((await over(course).count()) === 0) {
    if (answers > 60) throw new Error('The set does not end.');
    // Another reply each time: what went wrong comes again.
    const many = await replies(course).count();
    await answer(course, answers % Math.max(1, many));
    answers += 1;
    await onward(course).click();
    await replies(course).first().or(over(course)).waitFor();
  }
  return answers;
};

const at = (cmi: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Object(value)[key], cmi);
const last = ({ commits }: Platform): Cmi => commits.at(-1)?.cmi ?? {};
const suspended = (platform: Platform): string => String(at(last(platform), 'suspend_data'));
const told = (platform: Platform): readonly unknown[] =>
  Object.values<unknown>(Object(at(last(platform), 'interactions')));

const status = {
  scorm12: (cmi: Cmi) => at(cmi, 'core.lesson_status'),
  scorm2004: (cmi: Cmi) =>
    `${String(at(cmi, 'completion_status'))} ${String(at(cmi, 'success_status'))}`,
};
const INCOMPLETE = { scorm12: 'incomplete', scorm2004: 'incomplete unknown' };
const RAW = { scorm12: 'core.score.raw', scorm2004: 'score.raw' };
const WRONG = { scorm12: 'wrong', scorm2004: 'incorrect' };

describe.each(EDITIONS)('a set of drills on a platform (%s)', edition => {
  const withSet = (
    use: (visiting: Visiting) => Promise<void>,
    settings: Partial<CourseSettings> = {},
  ): Promise<void> => visiting(browser, edition, setFor(edition, settings), use);

  it('untouched: incomplete, and no score', () =>
    withSet(async ({ platform, launch }) => {
      const { page, course } = await launch();
      await course.getByRole('button', { name: 'Start the drills' }).waitFor();
      expect(await course.getByRole('main').innerText()).toContain(
        'Your learning platform is told what you say here',
      );
      await page.goto('about:blank');
      await expect.poll(() => platform.commits.length).toBeGreaterThan(1);
      expect(status[edition](last(platform))).toBe(INCOMPLETE[edition]);
      expect(at(last(platform), RAW[edition])).toBe('');
      expect(told(platform)).toEqual([]);
    }));

  it.each(['frame', 'popup'] as const)(
    'worked through in a %s: an interaction an answer, both scores',
    window =>
      withSet(async ({ platform, launch }) => {
        const { course } = await launch({ window });
        await start(course);
        const answers = await workThrough(course);
        await expect.poll(() => status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
        const cmi = last(platform);
        const scores = [0, 1].map(index => Number(at(cmi, `objectives.${index}.score.raw`)));
        expect(Number(at(cmi, RAW[edition]))).toBe(Math.min(...scores));
        const passed = Math.min(...scores) >= 70 ? 'passed' : 'failed';
        expect(status[edition](cmi)).toBe(edition === 'scorm12' ? passed : `completed ${passed}`);
        expect(told(platform)).toHaveLength(answers);
        const results = told(platform).map(one => at(one, 'result'));
        expect(results.filter(result => result === 'correct')).toHaveLength(DRILLS);
        expect(results.filter(result => result === WRONG[edition])).toHaveLength(answers - DRILLS);
        for (const one of told(platform)) {
          expect(String(at(one, 'id'))).toMatch(/^first-shift-[\w-]+$/);
          expect(String(at(one, 'latency'))).not.toBe('');
          expect(
            String(at(one, edition === 'scorm12' ? 'student_response' : 'learner_response')),
          ).not.toBe('');
        }
        expect(suspended(platform).length).toBeLessThan(4000);
        const text = await course.getByRole('main').innerText();
        expect(text).toContain(String(scores[0]));
        expect(text).toMatch(/At the first answer|After \d answers/);
      }),
  );

  it('closed in mid-drill and opened on another computer: it goes on at the same drill', () =>
    withSet(async ({ platform, launch }) => {
      const { page, course } = await launch();
      await start(course);
      await answer(course);
      await onward(course).click();
      await replies(course).first().waitFor();
      const asked = await replies(course).allInnerTexts();
      await page.close({ runBeforeUnload: false });
      await expect.poll(() => suspended(platform)).toMatch(/\.\w$/);
      expect(told(platform)).toHaveLength(1);
      const there = await launch();
      await there.course.getByRole('button', { name: /^Go on, \d to go$/ }).click();
      await replies(there.course).first().waitFor();
      expect(await replies(there.course).allInnerTexts()).toEqual(asked);
      await workThrough(there.course);
      await expect.poll(() => status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
      const ids = told(platform).map(one => at(one, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
    }));

  it('handed in and taken up again: suspended, then once more from its result', () =>
    withSet(async ({ platform, launch }) => {
      const { course, page } = await launch();
      await start(course);
      await workThrough(course);
      await course.getByRole('button', { name: 'Hand in and leave' }).click();
      await course.getByRole('heading', { name: 'Your visit is over' }).waitFor();
      await expect
        .poll(() => at(last(platform), edition === 'scorm12' ? 'core.exit' : 'exit'))
        .toBe('suspend');
      const again = await launch({}, page);
      await over(again.course).waitFor();
      await again.course.getByRole('button', { name: 'Do the set once more' }).click();
      await replies(again.course).first().waitFor();
      await answer(again.course);
      await expect.poll(() => suspended(platform), { timeout: 15_000 }).toMatch(/\.\w$/);
      expect(status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
    }));

  it('the platform keeps nothing for a while: one sentence, and it is handed in', () =>
    withSet(async ({ platform, launch }) => {
      const { course, page } = await launch();
      await start(course);
      platform.fail(true);
      const answers = await workThrough(course);
      await expect.poll(() => bar(course).innerText()).toContain('did not keep the last part');
      platform.fail(false);
      await page.goto('about:blank');
      await expect.poll(() => told(platform)).toHaveLength(answers);
    }));

  it('only to be looked at, or without a platform: the learner works on, and nothing is written down', () =>
    withSet(async ({ platform, launch }) => {
      const looking = await launch({ mode: 'review' });
      await expect.poll(() => bar(looking.course).innerText()).toContain('only looking');
      await start(looking.course);
      await workThrough(looking.course);
      const alone = await launch({ without: true });
      await expect
        .poll(() => bar(alone.course).innerText())
        .toContain('No learning platform answers');
      await start(alone.course);
      await answer(alone.course);
      expect(platform.commits).toEqual([]);
      await alone.page.goto(platform.launch({ edition, without: true }));
      await alone.course.getByRole('button', { name: /^Go on/ }).waitFor();
    }));

  it('policies: another round counts by what was laid down, and no pass mark asks for nothing', () =>
    withSet(
      async ({ platform, launch }) => {
        const { course } = await launch();
        expect(await course.getByRole('main').innerText()).toContain('The first time counts.');
        expect(await course.getByRole('main').innerText()).not.toContain('To pass');
        await start(course);
        await workThrough(course);
        await expect.poll(() => status[edition](last(platform))).not.toBe(INCOMPLETE[edition]);
        const score = at(last(platform), RAW[edition]);
        expect(status[edition](last(platform))).toBe(
          edition === 'scorm12' ? 'completed' : 'completed unknown',
        );
        await course.getByRole('button', { name: 'Do the set once more' }).click();
        await replies(course).first().waitFor();
        expect(await course.getByRole('main').innerText()).not.toContain('Coach.');
        const commits = platform.commits.length;
        await workThrough(course);
        await expect.poll(() => platform.commits.length).toBeGreaterThan(commits);
        expect(at(last(platform), RAW[edition])).toBe(score);
      },
      { attempts: 'first', passMarks: { accuracy: null, empathy: null } },
    ));
});

describe('a set of drills by cmi5', () => {
  it('[7.1.1.0-1, 9.3.0.0-6, 9.3.4.0-1] is told answer by answer, passed and completed once, and terminated', async () => {
    const zip = setFor('cmi5', { passMarks: { accuracy: 0, empathy: 0 } });
    const launcher = await openLauncher(zip);
    const context = await learnersContext(browser);
    const page = await context.newPage();
    const verbs = () => launcher.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '');
    await page.goto(launcher.launch({ masteryScore: 0 }));
    await start(page);
    await answer(page);
    await page.reload();
    await page.getByRole('button', { name: /^Go on/ }).click();
    await replies(page).first().waitFor();
    const answers = 1 + (await workThrough(page));
    await expect.poll(verbs).toContain('completed');
    await page.getByRole('button', { name: 'Hand in and leave' }).click();
    await page.getByRole('heading', { name: 'Back' }).waitFor();
    expect(verbs()[0]).toBe('initialized');
    expect(verbs().slice(-3)).toEqual(['passed', 'completed', 'terminated']);
    const said = launcher.statements.filter(({ verb }) => verb.id.endsWith('answered'));
    expect(said).toHaveLength(answers);
    expect(said.filter(({ result }) => result?.success === true)).toHaveLength(DRILLS);
    for (const { object, result } of said) {
      expect(object.id.startsWith(`${ACTIVITY}/first-shift-`)).toBe(true);
      expect(object.id.length).toBeLessThanOrEqual(255);
      expect(result?.response).not.toBe('');
      expect(result?.duration).toMatch(/^PT[\d.]+S$/);
    }
    expect(launcher.refused).toEqual([]);
    expect(launcher.statements.flatMap(statementFaults)).toEqual([]);
    await context.close();
    await launcher.close();
  });
});

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ content: AxeBuilder.source });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof AxeBuilder };
    const { violations: found } = await axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};

describe('a set of drills in a plain folder', () => {
  it.each([
    ['1280', 1280, 'first-shift', {}, 'Where you are', 'What do you say?'],
    ['320', 320, 'not-on-my-shift', { coach: 'off' }, 'On the line', 'What do you say?'],
    [
      '390',
      390,
      'delivered-not-received',
      { variant: 'fixed' },
      'In the chat',
      'What do you write?',
    ],
  ] as const)(
    'at %s pixels works without a platform, keeps its place, and is plain to everybody',
    async (_name, width, story, settings, scene, asks) => {
      const platform = await openPlatform(setFor('web', settings, [story]));
      const context = await browser.newContext({
        viewport: { width, height: 720 },
        reducedMotion: 'reduce',
        bypassCSP: true,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      const asked: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      page.on('request', request => asked.push(request.url()));
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      await page.goto(`${platform.address}/course/index.html`);
      await page.getByRole('button', { name: 'Start the drills' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual([
        'Settings',
      ]);
      await start(page);
      for (const name of [scene, asks])
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sideways()).toBe(false);
      await answer(page);
      expect(await violations(page)).toEqual([]);
      expect(await sideways()).toBe(false);
      expect((await page.getByRole('main').innerText()).includes('Coach.')).toBe(
        !('coach' in settings),
      );
      await page.reload();
      await page.getByRole('button', { name: /^Go on/ }).click();
      await replies(page).first().waitFor();
      await workThrough(page);
      expect(await violations(page)).toEqual([]);
      expect(await sideways()).toBe(false);
      expect(await bar(page).count()).toBe(0);
      await page.goto(`${platform.address}/course/index.html#/play/${story}`);
      await page
        .getByRole('button', { name: 'Start the conversation' })
        .waitFor({ state: 'detached' });
      expect(
        asked.filter(url => !url.startsWith(platform.address) && !/^(?:data|blob):/.test(url)),
      ).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
      await platform.close();
    },
  );
});
