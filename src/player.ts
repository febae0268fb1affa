import './screens/styles/index.css';
import { createStore } from 'zustand/vanilla';
import type { OwnShelf, OwnState } from './app/catalogue/own-shelf.ts';
import { catalogueOfCourse } from './app/course/course-catalogue.ts';
import { type Course, isDrillSet, readCourse } from './app/course/course.ts';
import { fixedPreferences } from './app/course/fixed-preferences.ts';
import type { LearningPlatform, PlatformProblem, Spare } from './app/course/platform-port.ts';
import type { Recorder } from './app/course/recorder-ending.ts';
import type { SetAttempts } from './app/course/set-attempts.ts';
import type { KeepRound } from './app/course/set-recorder.ts';
import { lazyPromise } from './app/lazy.ts';
import { courseWordsFor, toldWords } from './app/words/course-words.ts';
import { wordsFor } from './app/words/first-screen-words.ts';
import type { Messages } from './app/words/messages/first-screen.ts';
import type { ScormDialect } from './formats/scorm/dialect.ts';
import { openScormPlatform } from './formats/scorm/scorm-platform.ts';
import { SCORM_12 } from './formats/scorm/scorm12.ts';
import { SCORM_2004 } from './formats/scorm/scorm2004.ts';
import { fetchCourse, fetchCourseStory } from './platform/course/course-files.ts';
import { findApi } from './platform/course/find-api.ts';
import { takeLaunch } from './platform/course/launch-address.ts';
import { scormCalls } from './platform/course/scorm-calls.ts';
import { tabVisits } from './platform/course/cmi5-visits.ts';
import { createSpare } from './platform/course/spare-text.ts';
import { onPageHidden } from './platform/device/page-life.ts';
import { systemTimer } from './platform/device/timer.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import { showEnd } from './screens/course/course-end.tsx';
import { courseBar, homeOf, type Visit } from './screens/course/course-bar.tsx';
import type { FetchSet } from './screens/drills/services.ts';
import { openScreens } from './screens/index.tsx';
import { openStoreSide, shelfOf } from './player-store.ts';
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

/** A visit that has begun; or why there is none, and whose it would have been: what they do is kept here. */
type Joined = LearningPlatform | { readonly problem: PlatformProblem; readonly learner: string };

const joinPlatform = (dialect: ScormDialect): Joined => {
  const began = performance.now();
  const api = findApi(window, dialect.api);
  if (api === null) return { problem: 'platform/absent', learner: '' };
  const calls = scormCalls(api, dialect.methods);
  const elapsed = () => performance.now() - began;
  return (
    openScormPlatform({ calls, dialect, elapsed }) ?? { problem: 'platform/silent', learner: '' }
  );
};

/** Fetched by those alone who are launched by it. */
const joinCmi5 = async (course: Course): Promise<Joined> => {
  const [{ beginVisit, launchIn, learnerOf }, { openCmi5Platform }, { connectLrs, connectState }] =
    await Promise.all([
      import('./formats/cmi5/launch.ts'),
      import('./formats/cmi5/cmi5-platform.ts'),
      import('./platform/xapi/lrs.ts'),
    ]);
  const launch = launchIn(location.href);
  if (launch === null) return { problem: 'platform/absent', learner: '' };
  const learner = learnerOf(launch);
  const begun = await beginVisit(launch, tabVisits, Date.now());
  if (!begun.ok) return { problem: begun.error, learner };
  const visit = begun.value;
  const address = { endpoint: launch.getEndpoint(), authorization: visit.token };
  const languages = new Map(
    course.scenarios.map(({ scenario }) => [scenario.id, scenario.language]),
  );
  return openCmi5Platform({
    launch,
    visit,
    note: state => tabVisits.write(launch.getFetch(), { ...visit, state }),
    lrs: connectLrs(address),
    state: connectState(address, {
      stateId: 'composure',
      activityId: launch.getActivityId(),
      agent: launch.getActor(),
      registration: launch.getRegistration(),
    }),
    store: createIndexedDbStore('outbox', shelfOf(course, learner)),
    now: () => Date.now(),
    languageOf: id => languages.get(id) ?? 'en',
    go: target => location.assign(target),
  });
};

/** How a package finds the platform it was made for. */
const JOIN: Readonly<Record<Course['kind'], ((course: Course) => Promise<Joined>) | null>> = {
  web: null,
  scorm12: async () => joinPlatform(SCORM_12),
  scorm2004: async () => joinPlatform(SCORM_2004),
  cmi5: joinCmi5,
};

const variantOf =
  ({ settings, scenarios }: Course) =>
  (id: string): string | undefined =>
    settings.variant === 'fixed'
      ? scenarios.find(({ scenario }) => scenario.id === id)?.scenario.variants[0]?.id
      : undefined;

/** What the platform knows of the learner's wishes holds from the start; they can change it here. */
const heedWishes = (
  joined: Joined | null,
  { services: { preferences } }: ReturnType<typeof wire>,
): void => {
  if (joined === null || 'problem' in joined || joined.sound === null) return;
  preferences.change({ sound: joined.sound });
};

/** A page can go, hide, come back and find its network again. */
const follow = (recorder: Recorder): void => {
  onPageHidden(() => recorder.flush());
  window.addEventListener('pagehide', () => recorder.end());
  window.addEventListener('online', () => recorder.flush());
  // A page that comes back from where browsers keep them has ended its visit: it begins another one.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
};

const millisecondsOf = (moment: string): number => Date.parse(moment);

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
    millisecondsOf,
  });
  return recorder;
};

const visitOf = async (
  joined: Joined | null,
  ...parts: readonly [Course, string, ReturnType<typeof wire>]
): Promise<Visit | null> => {
  if (joined === null) return null;
  return 'problem' in joined
    ? { problem: joined.problem }
    : { recorder: await recordOn(joined, ...parts) };
};

/** Beside a set of drills there is nothing to practise, and nothing to add up. */
const SET_WAYS = ['settings'] as const;

const showWhenOver = (root: Element, { store }: Recorder, words: Messages): void =>
  void store.subscribe(({ status }) => {
    const { over, overUnkept } = courseWordsFor(words);
    if (status === 'over') showEnd(root, over);
    if (status === 'over-unkept') showEnd(root, overUnkept);
  });

/** The set of drills that a package is, and the visit in which it is worked through. */
interface OpenedSet {
  readonly set: FetchSet;
  readonly visit: Visit | null;
}

/** Keeps rounds in this browser: for a plain host, and where a platform does not answer. */
const keepHere =
  (attempts: SetAttempts, spare: Spare): KeepRound =>
  entry => {
    attempts.put({ ...entry, told: attempts.find(entry)?.told ?? 0 });
    spare.write(attempts.journal());
  };

const openSet = async (
  joined: Joined | null,
  course: Course,
  shelf: string,
  { services, outside }: ReturnType<typeof wire>,
): Promise<OpenedSet> => {
  const [made, { startSetRecorder }, { passMarksOf }] = await Promise.all([
    import('./app/course/set-attempts.ts'),
    import('./app/course/set-recorder.ts'),
    import('./app/course/recorder-parts.ts'),
  ]);
  const spare = createSpare(shelf);
  const problem = joined !== null && 'problem' in joined ? joined.problem : null;
  const platform = joined === null || 'problem' in joined ? null : joined;
  const passMarks =
    platform === null ? course.settings.passMarks : passMarksOf({ course, platform });
  const kept = [platform?.journal ?? '', spare.read()];
  const attempts = new made.SetAttempts(course, passMarks, kept);
  const recording =
    platform && startSetRecorder({ course, platform, spare, timer: systemTimer }, attempts);
  const isBusy = createStore(() => false);
  const set = lazyPromise(async () => {
    const { createSetSession } = await import('./app/drills/set-session.ts');
    const session = await createSetSession({
      course,
      catalogue: services.catalogue,
      attempts,
      passMarks,
      keep: recording?.keep ?? keepHere(attempts, spare),
      tells: platform?.records ?? false,
      clock: outside.clock,
      seeds: outside.seeds,
      millisecondsOf,
    });
    session.store.subscribe(({ name }) =>
      isBusy.setState(name === 'asking' || name === 'answered', true),
    );
    return session;
  });
  const visit =
    recording === null ? problem && { problem } : { recorder: recording.recorder, isBusy };
  return { set, visit };
};

const openCourse = async (root: Element, course: Course, launch: string | null): Promise<void> => {
  const joined = (await JOIN[course.kind]?.(course)) ?? null;
  const side = await openStoreSide(course, launch);
  const shelf = shelfOf(course, joined?.learner ?? side.learner);
  const words = wordsOf(course);
  const isSet = isDrillSet(course);
  const ids = course.scenarios.map(({ scenario }) => scenario.id);
  if (!isSet && /^#?\/?$/.test(location.hash)) history.replaceState(null, '', homeOf(ids));
  const content = catalogueOfCourse(course, fetchCourseStory);
  const seenBy = () => (course.kind === 'web' ? side.seenBy() : 'platform');
  const variant = variantOf(course);
  const there = { own: noOwn, seenBy, writes: false, shelf, variantOf: variant };
  const wired = wire({ words, ...content, ...there, ...side.content });
  heedWishes(joined, wired);
  const opened = isSet ? await openSet(joined, course, shelf, wired) : null;
  const visit = opened === null ? await visitOf(joined, course, shelf, wired) : opened.visit;
  const preferences = fixedPreferences(wired.services.preferences, course.settings.coach);
  const services = { ...wired.services, preferences, ...(isSet && { ways: SET_WAYS }) };
  const none = { studio: null, team: null, hire: null, exercise: null, vote: null };
  const rooms = { ...wired.rooms, ...none, ...(opened && { set: opened.set }) };
  const shown = visit ?? (await side.begin(wired).catch(() => null));
  openScreens(root, services, rooms, shown && courseBar(shown));
  if (visit === null || !('recorder' in visit)) return;
  follow(visit.recorder);
  showWhenOver(root, visit.recorder, words);
};

const open = async (): Promise<void> => {
  // Before anything else: the address may hold a key.
  const launch = takeLaunch();
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has lost its #app');
  const course = readCourse(await fetchCourse());
  if (course.ok) await openCourse(root, course.value, launch);
  else showEnd(root, courseWordsFor(wordsFor(navigator.languages ?? [])).broken);
};

void open();
