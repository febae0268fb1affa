import { type Course, isDrillSet } from './app/course/course.ts';
import { plainId } from './app/course/told-reply.ts';
import type { SeenBy } from './app/words/messages/common.ts';
import type { LaunchProblem, StoreLaunch } from './app/xapi/launch.ts';
import { seedOf } from './engine/rng.ts';
import { keepLaunch } from './platform/course/launch-address.ts';
import { systemTimer } from './platform/device/timer.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import { createLocalDocument } from './platform/storage/local-storage.ts';
import { systemClock, systemSeeds } from './platform/device/clock.ts';
import type { StoreVisit } from './screens/course/course-bar.tsx';
import type { Content, wire } from './wiring.ts';

type Wired = ReturnType<typeof wire>;

/** How a package on a plain host tells record stores what is played; nothing is told but what somebody turned on. */
export interface StoreSide {
  /** Whose it is that is played: '' where nobody has said. */
  readonly learner: string;
  readonly seenBy: () => SeenBy;
  readonly content: Pick<Content, 'openRecordStore'>;
  /** Begins to tell, where that is turned on. */
  readonly begin: (wired: Wired) => Promise<StoreVisit | null>;
}

/** Kept apart by course and by learner: several people may share a computer, and courses a server. */
export const shelfOf = ({ id }: Course, learner: string): string =>
  `${plainId(id)}.${seedOf(learner).toString(36)}`;

const untold = (problem: LaunchProblem | null): StoreSide => ({
  learner: '',
  seenBy: () => 'nobody',
  content: {},
  begin: async () => problem && { problem },
});

const nameOf = (actor: StoreLaunch['actor']): string => {
  const { name, mbox, account } = actor;
  return String(name ?? Object(account)['name'] ?? mbox ?? '').replace(/^mailto:/, '');
};

const statementsFor = async () => import('./formats/xapi/game-statements.ts');

/** Turned on by whoever opened the page. */
const launched = (course: Course, launch: StoreLaunch, learner: string): StoreSide => ({
  learner,
  seenBy: () => 'store',
  content: {},
  async begin({ services: { runs, catalogue } }) {
    const [{ asLaunched, gameStatements, isOfRun }, { openLaunched }] = await Promise.all([
      statementsFor(),
      import('./platform/xapi/open-launched.ts'),
    ]);
    const as = asLaunched(launch, course);
    const store = createIndexedDbStore('outbox', shelfOf(course, learner));
    const statementsOf = (told: Parameters<typeof gameStatements>[0]) => gameStatements(told, as);
    const telling = await openLaunched(
      { runs, catalogue, store, timer: systemTimer, statementsOf, isOf: isOfRun },
      launch,
    );
    return { telling: telling.store, endpoint: launch.endpoint, who: nameOf(launch.actor) };
  },
});

const openSwitch =
  (course: Course, keyValues: ReturnType<typeof createLocalDocument>) =>
  async ({ runs, catalogue }: Wired['services']) => {
    const [{ openRecordStore }, { readNamed }, { asPlayer, gameStatements, isOfRun }] =
      await Promise.all([
        import('./platform/xapi/open-store-switch.ts'),
        import('./formats/xapi/endpoint.ts'),
        statementsFor(),
      ]);
    const { stores } = course.settings;
    return openRecordStore({
      offered: stores,
      check: text => readNamed(text, stores),
      statementsOf: (told, settings) => gameStatements(told, asPlayer(settings, course)),
      isOf: isOfRun,
      keyValues,
      store: createIndexedDbStore('outbox', shelfOf(course, '')),
      runs,
      catalogue,
      timer: systemTimer,
      clock: systemClock,
      seeds: systemSeeds,
    });
  };

/** Turned on, if at all, by the learner in the settings. */
const switched = (course: Course): StoreSide => {
  const keyValues = createLocalDocument(`composure.record-store.${shelfOf(course, '')}`);
  const isOn = (): boolean => {
    const kept = keyValues.read();
    const endpoint: unknown = Object(kept.ok ? kept.value : null)['endpoint'];
    return course.settings.stores.some(one => one === endpoint);
  };
  return {
    learner: '',
    seenBy: () => (isOn() ? 'store' : 'nobody'),
    content: { openRecordStore: openSwitch(course, keyValues) },
    async begin({ loadRecordStore }) {
      if (isOn()) void loadRecordStore?.().catch(() => undefined);
      return null;
    },
  };
};

/** `launch`: what the address of this page said, as a query; null: nothing. */
export const openStoreSide = async (course: Course, launch: string | null): Promise<StoreSide> => {
  const { stores } = course.settings;
  const tells = course.kind === 'web' && stores.length > 0 && !isDrillSet(course);
  if (launch === null) return tells ? switched(course) : untold(null);
  const { launchedLearner, readStoreLaunch } = await import('./formats/xapi/store-launch.ts');
  const read = readStoreLaunch(launch, tells ? stores : []);
  if (!read.ok) return untold(read.error);
  keepLaunch(launch);
  return launched(course, read.value, launchedLearner(read.value));
};
