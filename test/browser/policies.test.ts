import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  commonPassMark,
  type CourseSettings,
  DEFAULT_COURSE_SETTINGS,
} from '../../src/app/course/course-settings.ts';
import { pack, type PackageOrder, type ProgramFile } from '../../src/formats/packages/pack.ts';
import { buildPlayer } from '../../src/tools/build/player.ts';
import { HEADER, read } from '../support/ink.ts';
import { type Course, learnersContext, replies } from '../support/lms/course-page.ts';
import { type Launcher, openLauncher } from '../support/lms/launcher.ts';
import { packedScript } from '../support/lms/package.ts';
import type { Edition, Platform } from '../support/lms/platform.ts';
import { visiting } from '../support/lms/visiting.ts';

const ENOUGH = 120_000;

/** Two variants that are heard at once, and a second decision that says how it was played. */
const STORY = `# variant: rain :: It rains
# variant: sun :: The sun shines
VAR variant = "rain"
-> desk
=== desk ===
{ variant == "rain":
  Dana: Es regnet. # thought: Here it comes.
- else:
  Dana: Die Sonne scheint. # thought: Here it comes.
}
* "Guten Tag." # id: hello # empathy: +1 acknowledge wait # why: A greeting costs nothing.
- Dana: Nun?
* "Both." # id: both # empathy: +3 acknowledge wait # accuracy: +3 act # why: All of it.
* "Right." # id: right # empathy: -3 blame # accuracy: +3 act # why: Half of it.
* "Kind." # id: kind # empathy: +3 acknowledge wait # accuracy: -3 delay # why: The other half.
- # ending: resolved :: She goes home.
-> END`;

type Reply = 'Both.' | 'Right.' | 'Kind.';

let program: readonly ProgramFile[];
let browser: Browser;
beforeAll(async () => {
  program = await buildPlayer();
  browser = await chromium.connect(inject('browser'));
}, ENOUGH);
afterAll(() => browser.close());

const reading = read(`${HEADER.replace('language: en', 'language: de')}${STORY}`);
if (reading.script === null) throw new Error(JSON.stringify(reading.problems));
const packed = packedScript(reading.script);

const courseOf = (kind: PackageOrder['kind'], settings: Partial<CourseSettings>): Uint8Array =>
  pack(
    {
      kind,
      title: null,
      settings: { ...DEFAULT_COURSE_SETTINGS, ...settings },
      scenarios: [packed],
    },
    program,
  );

const goTo = (course: Course, hash: string): Promise<void> =>
  course.locator(':root').evaluate((_root, to) => void (location.hash = to), hash);

/** One attempt; answers with what the customer began with, and whether the coach spoke. */
const attempt = async (course: Course, said: Reply): Promise<string> => {
  await goTo(course, '#/play/toy');
  await course.getByRole('button', { name: 'Start the conversation' }).click();
  await replies(course).filter({ hasText: 'Guten Tag.' }).click();
  const choice = replies(course).filter({ hasText: said });
  await choice.waitFor();
  const log = await course.getByRole('log', { name: 'Conversation' }).innerText();
  const coach = await course.getByText('A greeting costs nothing.').count();
  await choice.click();
  await course.getByRole('heading', { name: 'How it ended' }).waitFor();
  return `${log.includes('regnet') ? 'rain' : 'sun'}${coach > 0 ? ', coached' : ''}`;
};

const attempts = async (course: Course, all: readonly Reply[]): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (const said of all) seen.push(await attempt(course, said));
  return seen;
};

const isCoachOffered = async (course: Course): Promise<boolean> => {
  await goTo(course, '#/settings');
  await course.getByRole('checkbox', { name: 'Sound', exact: true }).waitFor();
  return (await course.getByRole('checkbox', { name: /coach/i }).count()) > 0;
};

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => Object(found)[key], value);

/** What is laid down for a course, what is said in its attempts, and what has to come of it. */
interface Case {
  readonly settings: Partial<CourseSettings>;
  readonly said: readonly Reply[];
  /** The variant of each attempt, and whether the coach spoke. */
  readonly seen: readonly string[];
  /** Whether the learner has a say in the coach. */
  readonly offered: boolean;
  readonly accuracy: number;
  readonly empathy: number;
  readonly raw: number;
  readonly status: string;
}

const marks = (accuracy: number | null, empathy: number | null) => ({ accuracy, empathy });

/** “Both.” earns 100 and 100, “Right.” 100 and 0, “Kind.” 0 and 100. */
const ALL: Case = {
  settings: { attempts: 'all', passMarks: marks(60, 60), coach: 'on', variant: 'fixed' },
  said: ['Right.', 'Both.', 'Kind.'],
  seen: ['rain, coached', 'rain, coached', 'rain, coached'],
  offered: false,
  accuracy: 67,
  empathy: 67,
  raw: 67,
  status: 'passed',
};
const LAST: Case = {
  settings: { attempts: 'last', passMarks: marks(null, 90), coach: 'off', language: 'en' },
  said: ['Right.', 'Both.', 'Kind.'],
  seen: ['rain', 'sun', 'rain'],
  offered: false,
  accuracy: 0,
  empathy: 100,
  raw: 0,
  status: 'passed',
};
const FIRST: Case = {
  settings: { attempts: 'first', passMarks: marks(null, null) },
  said: ['Right.', 'Both.'],
  seen: ['rain', 'sun'],
  offered: true,
  accuracy: 100,
  empathy: 0,
  raw: 0,
  status: 'completed unknown',
};
const BEST: Case = {
  settings: { attempts: 'best', passMarks: marks(100, 100), variant: 'fixed' },
  said: ['Right.', 'Both.', 'Kind.'],
  seen: ['rain', 'rain', 'rain'],
  offered: true,
  accuracy: 100,
  empathy: 100,
  raw: 100,
  status: 'completed passed',
};
const BELOW: Case = {
  settings: { attempts: 'first', passMarks: marks(80, 1) },
  said: ['Right.', 'Both.'],
  seen: ['rain', 'sun'],
  offered: true,
  accuracy: 100,
  empathy: 0,
  raw: 0,
  status: 'failed',
};

const RAW = { scorm12: 'core.score.raw', scorm2004: 'score.raw' };
const statusIn = (edition: Edition, cmi: unknown): string =>
  edition === 'scorm12'
    ? String(at(cmi, 'core.lesson_status'))
    : `${String(at(cmi, 'completion_status'))} ${String(at(cmi, 'success_status'))}`;

const toldBy = (edition: Edition, { commits }: Platform) => {
  const cmi = commits.at(-1)?.cmi;
  const scores = [0, 1].map(index => Number(at(cmi, `objectives.${index}.score.raw`)));
  const [accuracy, empathy] = scores;
  return { accuracy, empathy, raw: Number(at(cmi, RAW[edition])), status: statusIn(edition, cmi) };
};

const wanted = ({ accuracy, empathy, raw, status }: Case) => ({ accuracy, empathy, raw, status });

/** The pages are in the language that was laid down, the story in its own. */
const expectLanguages = async (course: Course): Promise<void> => {
  expect(await course.locator(':root').getAttribute('lang')).toMatch(/^en\b/);
  expect(await course.locator('[lang="de"]').count()).toBeGreaterThan(0);
};

describe('what a trainer lays down holds on a platform', () => {
  it.each([
    ['scorm12', 'all attempts, both marks, the coach on, one variant', ALL],
    ['scorm12', 'the last attempt, one mark, the coach off, a language', LAST],
    ['scorm12', 'the first attempt, marks that differ', BELOW],
    ['scorm2004', 'the first attempt, no marks', FIRST],
    ['scorm2004', 'the best attempt, full marks, one variant', BEST],
  ] as const)('%s: %s', (edition, _what, one) =>
    visiting(browser, edition, courseOf(edition, one.settings), async ({ platform, launch }) => {
      const { course } = await launch();
      expect(await attempts(course, one.said)).toEqual(one.seen);
      await expect.poll(() => toldBy(edition, platform)).toEqual(wanted(one));
      await expectLanguages(course);
      expect(await isCoachOffered(course)).toBe(one.offered);
    }),
  );
});

/** Of the verbs that judge: each with the number that it was said with. */
const judged = ({ statements }: Launcher): readonly string[] =>
  statements.flatMap(({ verb, result }) => {
    const name = verb.id.split('/').at(-1) ?? '';
    return ['passed', 'failed', 'completed'].includes(name)
      ? [`${name} ${String(result?.score?.raw ?? '')}`.trim()]
      : [];
  });

const withLauncher = async (
  settings: Partial<CourseSettings>,
  use: (page: Page, launcher: Launcher) => Promise<void>,
): Promise<void> => {
  const launcher = await openLauncher(courseOf('cmi5', settings));
  const page = await (await learnersContext(browser)).newPage();
  // As a platform reads it from the package: there is one where both axes ask for the same.
  const mark = commonPassMark(settings.passMarks ?? DEFAULT_COURSE_SETTINGS.passMarks);
  await page.goto(launcher.launch({ masteryScore: mark === null ? null : mark / 100 }));
  await page.getByRole('button', { name: 'Start the conversation' }).waitFor();
  await use(page, launcher);
  expect(launcher.refused).toEqual([]);
  await page.context().close();
  await launcher.close();
};

describe('what a trainer lays down holds by cmi5', () => {
  it.each([
    ['all attempts', ALL, ['completed', 'passed 67']],
    // Once a registration: who has passed does not fail by another attempt.
    ['the last attempt', LAST, ['completed', 'passed 100']],
    ['the best attempt', BEST, ['completed', 'passed 100']],
    ['the first attempt', BELOW, ['completed', 'failed 0']],
    ['the first attempt, no marks', FIRST, ['completed']],
  ] as const)('%s', (_what, one, verbs) =>
    withLauncher(one.settings, async (page, launcher) => {
      expect(await attempts(page, one.said)).toEqual(one.seen);
      expect(await isCoachOffered(page)).toBe(one.offered);
      await page.getByRole('button', { name: 'Hand in and leave' }).click();
      await page.getByRole('heading', { name: 'Back' }).waitFor();
      expect(judged(launcher)).toEqual(verbs);
    }),
  );
});
