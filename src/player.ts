import './screens/styles/index.css';
import { createStore } from 'zustand/vanilla';
import type { OwnShelf, OwnState } from './app/catalogue/own-shelf.ts';
import { catalogueOfCourse } from './app/course/course-catalogue.ts';
import { type Course, readCourse } from './app/course/course.ts';
import { fixedPreferences } from './app/course/fixed-preferences.ts';
import type { LearningPlatform, PlatformProblem } from './app/course/platform-port.ts';
import { plainId } from './app/course/told-reply.ts';
import { courseWordsFor, toldWords } from './app/words/course-words.ts';
import { wordsFor } from './app/words/first-screen-words.ts';
import type { Messages } from './app/words/messages/first-screen.ts';
import { seedOf } from './engine/rng.ts';
import type { ScormDialect } from './formats/scorm/dialect.ts';
import { openScormPlatform } from './formats/scorm/scorm-platform.ts';
import { SCORM_12 } from './formats/scorm/scorm12.ts';
import { SCORM_2004 } from './formats/scorm/scorm2004.ts';
import { fetchCourse, fetchCourseStory } from './platform/course/course-files.ts';
import { findApi } from './platform/course/find-api.ts';
import { scormCalls } from './platform/course/scorm-calls.ts';
import { createSpare } from './platform/course/spare-text.ts';
import { onPageHidden } from './platform/device/page-life.ts';
import { systemTimer } from './platform/device/timer.ts';
import { showEnd } from './screens/course/course-end.tsx';
import { courseBar, homeOf, type Visit } from './screens/course/course-bar.tsx';
import { openScreens } from './screens/index.tsx';
import { wire } from './wiring.ts';

/** Nobody writes in a package. */
const noOwn: OwnShelf = {
  store: createStore<OwnState>(() => ({ status: 'ready', playable: [], broken: [] })),
  load: async () => undefined,
};

const wordsOf = ({ settings, scenarios, kind }: Course): Messages => {
  const written = scenarios.map(({ scenario }) => scenario.language);
  const words = wordsFor(settings.language === null ? written : [settings.language]);
  return kind === 'web' ? words : toldWords(words);
};

const DIALECTS: Readonly<Record<Exclude<Course['kind'], 'web'>, ScormDialect>> = {
  scorm12: SCORM_12,
  scorm2004: SCORM_2004,
};

type Joined = LearningPlatform | PlatformProblem;

const joinPlatform = (dialect: ScormDialect): Joined => {
  const began = performance.now();
  const api = findApi(window, dialect.api);
  if (api === null) return 'platform/absent';
  const calls = scormCalls(api, dialect.methods);
  const elapsed = () => performance.now() - began;
  return openScormPlatform({ calls, dialect, elapsed }) ?? 'platform/silent';
};

/** Kept apart by course and by learner: several people may share a computer, and courses a server. */
const shelfOf = ({ id }: Course, learner: string): string =>
  `${plainId(id)}.${seedOf(learner).toString(36)}`;

const variantOf =
  ({ settings, scenarios }: Course) =>
  (id: string): string | undefined =>
    settings.variant === 'fixed'
      ? scenarios.find(({ scenario }) => scenario.id === id)?.scenario.variants[0]?.id
      : undefined;

const recordOn = async (
  platform: LearningPlatform,
  course: Course,
  shelf: string,
  { services, outside }: ReturnType<typeof wire>,
) => {
  const { startRecorder } = await import('./app/course/recorder.ts');
  const recorder = await startRecorder({
    course,
    catalogue: services.catalogue,
    runs: services.runs,
    platform,
    spare: createSpare(shelf),
    clock: outside.clock,
    timer: systemTimer,
    momentOf: milliseconds => new Date(milliseconds).toISOString(),
    millisecondsOf: moment => Date.parse(moment),
  });
  onPageHidden(() => recorder.flush());
  window.addEventListener('pagehide', () => recorder.end());
  // A page that comes back from where browsers keep them has ended its visit: it begins another one.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  return recorder;
};

const visitOf = async (
  joined: Joined | null,
  ...parts: readonly [Course, string, ReturnType<typeof wire>]
): Promise<Visit | null> => {
  if (joined === null) return null;
  return typeof joined === 'string'
    ? { problem: joined }
    : { recorder: await recordOn(joined, ...parts) };
};

const learnerOf = (joined: Joined | null): string =>
  joined === null || typeof joined === 'string' ? '' : joined.learner;

const openCourse = async (root: Element, course: Course): Promise<void> => {
  const joined = course.kind === 'web' ? null : joinPlatform(DIALECTS[course.kind]);
  const shelf = shelfOf(course, learnerOf(joined));
  const words = wordsOf(course);
  const ids = course.scenarios.map(({ scenario }) => scenario.id);
  if (/^#?\/?$/.test(location.hash)) history.replaceState(null, '', homeOf(ids));
  const content = catalogueOfCourse(course, fetchCourseStory);
  const seenBy = course.kind === 'web' ? 'nobody' : 'platform';
  const variant = variantOf(course);
  const own = noOwn;
  const wired = wire({ words, ...content, own, seenBy, writes: false, shelf, variantOf: variant });
  const visit = await visitOf(joined, course, shelf, wired);
  const preferences = fixedPreferences(wired.services.preferences, course.settings.coach);
  const rooms = { ...wired.rooms, studio: null, team: null, hire: null, exercise: null };
  openScreens(root, { ...wired.services, preferences }, rooms, visit && courseBar(visit));
  if (visit === null || !('recorder' in visit)) return;
  visit.recorder.store.subscribe(({ status }) => {
    const { over, overUnkept } = courseWordsFor(words);
    if (status === 'over') showEnd(root, over);
    if (status === 'over-unkept') showEnd(root, overUnkept);
  });
};

const open = async (): Promise<void> => {
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has lost its #app');
  const course = readCourse(await fetchCourse());
  if (course.ok) await openCourse(root, course.value);
  else showEnd(root, courseWordsFor(wordsFor(navigator.languages ?? [])).broken);
};

void open();
