import './screens/styles/index.css';
import { createOwnShelf, withOwn, withOwnDrills } from './app/catalogue/own-shelf.ts';
import type { Play } from './app/conversation/play-store.ts';
import { createTextReveal, PACE } from './app/conversation/text-reveal.ts';
import { lazyPromise, lazyValue } from './app/lazy.ts';
import { createCaptions } from './app/sound/captions.ts';
import { wordsFor } from './app/words/first-screen-words.ts';
import { createCatalogue } from './platform/catalogue/catalogue.ts';
import { createDrillCatalogue } from './platform/catalogue/drill-catalogue.ts';
import { systemTimer } from './platform/device/timer.ts';
import { keptLink } from './platform/hiring/kept-link.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import { namedStores } from './platform/xapi/named-stores.ts';
import { createLocalDocument } from './platform/storage/local-storage.ts';
import type { ScenarioFront } from './app/catalogue/catalogue.ts';
import type { ConversationServices } from './screens/conversation/services.ts';
import { openScreens } from './screens/index.tsx';
import type { Services } from './screens/services.ts';
import type { StudioServices } from './screens/studio/services.ts';
import { wire } from './wiring.ts';

/** Written in by the build: whether there is a worker that keeps the game. Development has none. */
declare const COMPOSURE_OFFLINE: boolean;

/** Addresses of record stores that somebody may have what they play sent to, named by whoever built the game. */
const offeredStores = namedStores(document);

/** To whom what is played is told; read before the first picture, which says who sees it. */
const storeSettings = createLocalDocument('composure.record-store');

const tellsStore = (): boolean => {
  if (offeredStores.length === 0) return false;
  const kept = storeSettings.read();
  const endpoint = `${Object(kept.ok ? kept.value : null)['endpoint']}/`;
  return offeredStores.some(one => endpoint.startsWith(`${new URL(one).origin}/`));
};

const openRecordStore = async ({ runs, catalogue }: Services) => {
  const [platform, { originsOf, readEndpoint }, { asPlayer, gameStatements, isOfRun }] =
    await Promise.all([
      import('./platform/xapi/open-store-switch.ts'),
      import('./formats/xapi/endpoint.ts'),
      import('./formats/xapi/game-statements.ts'),
    ]);
  return platform.openRecordStore({
    offered: offeredStores,
    check: text => readEndpoint(text, originsOf(offeredStores)),
    statementsOf: (told, settings) => gameStatements(told, asPlayer(settings, null)),
    isOf: isOfRun,
    keyValues: storeSettings,
    store: createIndexedDbStore('outbox'),
    runs,
    catalogue,
    timer: systemTimer,
    ...outside,
  });
};

const words = wordsFor(navigator.languages ?? []);
const readyRecords = createIndexedDbStore('ready');
const own = createOwnShelf(readyRecords, async () => {
  const { readyAmong, shelved } = await import('./app/own/own-catalogue.ts');
  return stored => shelved(readyAmong(stored));
});

const drills = withOwnDrills(createDrillCatalogue(), own);
const {
  services,
  rooms,
  newer,
  outside,
  fetchTabs,
  loadAgreed,
  loadRecordStore,
  stageOpener,
  showPlay,
} = wire({
  words,
  catalogue: withOwn(createCatalogue(), own),
  drills,
  own,
  seenBy: () => (tellsStore() ? 'store' : 'nobody'),
  writes: true,
  ...(offeredStores.length === 0 ? {} : { openRecordStore }),
});

// Studio: a room of its own, with everything in it; and scenarios of one's own on the shelf.

const fetchWriting = lazyPromise(async () => {
  const { wireWriting } = await import('./writing.ts');
  return wireWriting({ services, readyRecords, fetchTabs, loadAgreed, outside });
});

/** Lines stand at once: an author has read them. */
const showDraft = (play: Play): ConversationServices => {
  const textReveal = createTextReveal(play, () => PACE.instant);
  const captions = createCaptions(systemTimer).store;
  return { play, textReveal, captions, openStage: stageOpener({ play, textReveal }) };
};

const studioRoom = lazyValue(
  (): StudioServices => ({
    showPlay: showDraft,
    loadDropped: () => import('./platform/files/browser-disk.ts'),
    loadStudio: async () => (await fetchWriting()).loadStudio(),
  }),
);

/** What was written, or proved under older rules, since it was made ready is made ready anew. */
const refreshOwn = async (): Promise<void> => {
  await own.load();
  const { playable, broken } = own.store.getState();
  if (playable.length + broken.length > 0) await (await fetchWriting()).refreshOwn();
};

// The exercise, for whoever holds a link to it.

const showPlayOf = (play: Play, scenario: ScenarioFront) => showPlay(play, () => scenario);

const loadCandidate = async (code: string) => {
  const { openCandidate } = await import('./platform/hiring/open-candidate.ts');
  return openCandidate(code, {
    catalogue: services.catalogue,
    tabs: await fetchTabs(),
    timer: systemTimer,
    show: showPlayOf,
    ...outside,
  });
};

// A phone that votes in a classroom.

const loadPhone = lazyPromise(async () =>
  (await import('./platform/vote/open-phone.ts')).openPhone(),
);

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has lost its #app');

openScreens(root, services, {
  ...rooms,
  studio: studioRoom,
  team: lazyValue(() => ({ drills, loadTools: fetchWriting, show: showPlayOf })),
  hire: lazyValue(() => ({ loadHire: async () => (await fetchWriting()).loadHire() })),
  exercise: lazyValue(() => ({ ...keptLink, loadCandidate })),
  vote: lazyValue(() => ({ loadPhone })),
});

// After the first picture, and only where there is something of one's own.
void refreshOwn().catch(() => undefined);

// Only where somebody has turned that on.
if (tellsStore()) void loadRecordStore?.().catch(() => undefined);

/** Before it, a first visit has better use of the network, in milliseconds. */
const SETTLED = 4000;

if (COMPOSURE_OFFLINE)
  systemTimer.after(SETTLED, () => {
    // A room full of phones that only vote would fetch the whole game, each for itself.
    if (services.navigation.store.getState().name === 'vote') return;
    void import('./platform/device/offline.ts')
      .then(({ keepOffline }) => keepOffline(() => newer.setState(true, true)))
      .catch(() => undefined);
  });
