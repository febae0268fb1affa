import './screens/styles/index.css';
import { entryOf } from './app/catalogue/catalogue.ts';
import { createOwnShelf, withOwn, withOwnDrills } from './app/catalogue/own-shelf.ts';
import { createLazyConversation } from './app/conversation/lazy-conversation.ts';
import { createPlay, type Play } from './app/conversation/play-store.ts';
import { createTextReveal, PACE } from './app/conversation/text-reveal.ts';
import { lazyPromise, lazyValue } from './app/lazy.ts';
import { createPreferences } from './app/preferences/preferences.ts';
import { proveWhilePlaying } from './app/proofs/prove-while-playing.ts';
import { createRuns } from './app/runs/run-store.ts';
import { createCaptions } from './app/sound/captions.ts';
import { createReadingAloud, hushedBySkip, paceOf } from './app/sound/reading-aloud.ts';
import { createSoundtrack } from './app/sound/soundtrack.ts';
import { wordsFor } from './app/words/first-screen-words.ts';
import { createCatalogue } from './platform/catalogue/catalogue.ts';
import { createDrillCatalogue } from './platform/catalogue/drill-catalogue.ts';
import { systemCalendar, systemClock, systemSeeds } from './platform/device/clock.ts';
import { watchReducedMotion } from './platform/device/reduced-motion.ts';
import { systemTimer } from './platform/device/timer.ts';
import { onUserActivation } from './platform/device/user-activation.ts';
import { keptLink } from './platform/hiring/kept-link.ts';
import { createSound } from './platform/sound/sound.ts';
import { createSpeech } from './platform/sound/speech.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import { createLocalStorage } from './platform/storage/local-storage.ts';
import { browserTabs } from './platform/storage/tabs.ts';
import type { Scenario } from './engine/model/scenario.ts';
import { MOOD_MAX, moodOf } from './engine/model/mood.ts';
import type { ConversationServices } from './screens/conversation/services.ts';
import type { DrillsServices } from './screens/drills/services.ts';
import { openScreens } from './screens/index.tsx';
import { createNavigation } from './screens/navigation.ts';
import type { PlayServices } from './screens/play/services.ts';
import type { Services } from './screens/services.ts';
import type { StudioServices } from './screens/studio/services.ts';

/** Written in by the build, from `package.json`. */
declare const COMPOSURE_VERSION: string;

// What every room shares.

const words = wordsFor(navigator.languages ?? []);
const readyRecords = createIndexedDbStore('ready');
const own = createOwnShelf(readyRecords, async () => {
  const { readyAmong, shelved } = await import('./app/own/own-catalogue.ts');
  return stored => shelved(readyAmong(stored));
});
const catalogue = withOwn(createCatalogue(), own);
const runs = createRuns(createIndexedDbStore('runs'));
const preferences = createPreferences(createLocalStorage());
const reducedMotion = watchReducedMotion(preferences.store);
const player = () => preferences.store.getState().name;
const outside = { clock: systemClock, calendar: systemCalendar, seeds: systemSeeds };

const loadArt: Services['loadArt'] = async () => {
  const [{ still }, { swatch }] = await Promise.all([
    import('./stage/still/still.ts'),
    import('./stage/still/swatch.ts'),
  ]);
  return { drawStill: still, swatch };
};

const fetchProofs = lazyPromise(async () => {
  const [{ createProofs }, { createProver }] = await Promise.all([
    import('./app/proofs/proof-cache.ts'),
    import('./platform/proofs/proof-worker-client.ts'),
  ]);
  return createProofs(createProver());
});

const proofOf = async (scenario: string) => {
  const [script, proofs] = await Promise.all([catalogue.load(scenario), fetchProofs()]);
  return script.ok ? proofs.of(script.value) : null;
};

/** Apart from the drills themselves, which need the story's machinery: home and skills only count. */
const loadDrillStore = lazyPromise(async () => {
  const { createDrillStore } = await import('./app/practice/drill-store.ts');
  const store = createDrillStore(createIndexedDbStore('drills'));
  await store.load();
  return store;
});

const drills = withOwnDrills(createDrillCatalogue(), own);

// Play: the conversation, the pace at which its lines appear, its voice, its sound and its stage.

const fetchConversation = () => import('./app/conversation/local-conversation.ts');

const tabs = browserTabs(systemTimer);

const playStore = lazyValue(() => {
  const conversation = createLazyConversation(async () => {
    const { createLocalConversation } = await fetchConversation();
    return createLocalConversation({ catalogue, runs, tabs, player, ...outside });
  });
  const play = createPlay(conversation, systemTimer, systemSeeds);
  proveWhilePlaying({ play, timer: systemTimer, prove: proofOf });
  return play;
});

const scenarioOf = (id: string) => entryOf(catalogue, id)?.scenario;

/** Which scenario a conversation is about. */
type About = typeof scenarioOf;

const createVoice = (play: Play, about: About) => {
  const languageOf = (id: string) => about(id)?.language ?? words.language;
  const speech = createSpeech();
  const pace = () => paceOf(preferences.store.getState(), speech.voices().length > 0);
  const silent = createTextReveal(play, () => (reducedMotion.getState() ? PACE.instant : pace()));
  const heard = { play: play.store, textReveal: silent.store, preferences: preferences.store };
  const aloud = createReadingAloud({ ...heard, speech, languageOf });
  return { heard, aloud, textReveal: hushedBySkip(silent, aloud) };
};

const createStageOpener =
  (shown: Pick<PlayServices, 'play' | 'textReveal'>): PlayServices['openStage'] =>
  async (host, { looks, setting }, onTrouble) => {
    const stage = await import('./stage/index.ts');
    return stage.openStage(host, {
      play: shown.play.store,
      textReveal: shown.textReveal.store,
      preferences: preferences.store,
      looks,
      setting,
      reducedMotion: () => reducedMotion.getState(),
      onTrouble,
    });
  };

/** What fails here is tried again, and reported, when it is really needed. */
const prepare = (scenario: string): void => {
  void fetchConversation().catch(() => undefined);
  void catalogue.load(scenario);
};

/** A conversation that is seen and heard. */
const showPlay = (play: Play, about: About): PlayServices => {
  const { heard, aloud, textReveal } = createVoice(play, about);
  const settingOf = (id: string) => about(id)?.setting ?? null;
  const sound = createSound('sounds/');
  const captions = createCaptions(systemTimer);
  const timer = systemTimer;
  createSoundtrack({ ...heard, aloud: aloud.store, sound, captions, timer, settingOf });
  onUserActivation(() => sound.unlock());
  return {
    play,
    textReveal,
    captions: captions.store,
    hush: () => aloud.hush(),
    openStage: createStageOpener({ play, textReveal }),
    prepare,
  };
};

const playRoom = lazyValue(() => showPlay(playStore(), scenarioOf));

// Drills: the session of today, and how the drills have gone.

const drillsRoom = lazyValue(
  (): DrillsServices => ({
    drilling: lazyPromise(async () => {
      const [drillStore, { createDrillSession }] = await Promise.all([
        loadDrillStore(),
        import('./app/drills/drill-session.ts'),
      ]);
      const session = createDrillSession({ catalogue, drills, drillStore, runs, ...outside });
      return { session, drillStore };
    }),
  }),
);

// Scenarios of one's own: made ready beside the page, and kept in step with what is written.

const ownCatalogue = lazyPromise(async () => {
  const [{ createOwnCatalogue, readyAmong }, { prepareInWorker }] = await Promise.all([
    import('./app/own/own-catalogue.ts'),
    import('./platform/own/own-worker-client.ts'),
  ]);
  const stored = await readyRecords.all();
  await own.load();
  return createOwnCatalogue(stored.ok ? readyAmong(stored.value) : [], {
    records: readyRecords,
    shelf: own,
    prepare: prepareInWorker,
    draw: async ({ looks, start, setting }) =>
      (await loadArt()).drawStill(looks, moodOf(start) / MOOD_MAX, setting, 'close'),
  });
});

const loadDrafts = lazyPromise(async () => {
  const { createDrafts } = await import('./app/studio/drafts/drafts.ts');
  const drafts = createDrafts(createIndexedDbStore('drafts'));
  await drafts.load();
  return drafts;
});

/** What was written, or proved under older rules, since it was made ready is made ready anew. */
const refreshOwn = async (): Promise<void> => {
  await own.load();
  const { playable, broken } = own.store.getState();
  if (playable.length + broken.length === 0) return;
  const [catalogued, drafts] = await Promise.all([ownCatalogue(), loadDrafts()]);
  await catalogued.sync(drafts.store.getState().records);
};

// Studio: a room of its own, with everything in it.

const startPackWorker = (): Worker =>
  new Worker(new URL('./formats/packing/pack-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pack',
  });

const loadSharing = lazyPromise(async () => {
  const [{ createSharing }, { packHere }, { createPacker }, { fetchReviewProgram }] =
    await Promise.all([
      import('./formats/sharing.ts'),
      import('./formats/packing/pack-here.ts'),
      import('./platform/studio/pack-worker-client.ts'),
      import('./platform/studio/review-program.ts'),
    ]);
  return createSharing(fetchReviewProgram, createPacker(startPackWorker, packHere));
});

const loadTranscripts = async () =>
  (await import('./formats/transcripts/transcripts.ts')).transcripts;
const loadScenarioSources = async (id: string) =>
  (await import('./platform/catalogue/scenario-sources.ts')).loadScenarioSources(id);

/** Lines stand at once: an author has read them. */
const showDraft = (play: Play): ConversationServices => {
  const textReveal = createTextReveal(play, () => PACE.instant);
  const captions = createCaptions(systemTimer).store;
  return { play, textReveal, captions, openStage: createStageOpener({ play, textReveal }) };
};

const studioRoom = lazyValue(
  (): StudioServices => ({
    showPlay: showDraft,
    loadDropped: () => import('./platform/files/browser-disk.ts'),
    loadStudio: lazyPromise(async () => {
      const [{ openStudio }, drafts, ownScenarios] = await Promise.all([
        import('./platform/studio/open-studio.ts'),
        loadDrafts(),
        ownCatalogue(),
      ]);
      const fetched = { loadSharing, loadTranscripts, loadScenarioSources };
      return openStudio({ words, drafts, ownScenarios, tabs, ...fetched, ...outside });
    }),
  }),
);

// The hiring room, which asks the server that this page came from.

const loadHire = lazyPromise(async () => {
  const [outside, passkeys, { hireTools }] = await Promise.all([
    import('./platform/hiring/manage-client.ts'),
    import('./platform/hiring/passkeys.ts'),
    import('./formats/hiring/tools.ts'),
  ]);
  return { ...outside, passkeys, tools: hireTools };
});

// The exercise, for whoever holds a link to it.

const showPlayOf = (play: Play, scenario: Scenario) => showPlay(play, () => scenario);

const loadCandidate = async (code: string) => {
  const { openCandidate } = await import('./platform/hiring/open-candidate.ts');
  return openCandidate(code, {
    catalogue,
    tabs,
    timer: systemTimer,
    show: showPlayOf,
    ...outside,
  });
};

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has lost its #app');

openScreens(
  root,
  {
    words,
    navigation: createNavigation(window),
    catalogue,
    own,
    runs,
    preferences,
    reducedMotion,
    loadArt,
    clock: systemClock,
    calendar: systemCalendar,
  },
  {
    home: lazyValue(() => ({ loadDrillStore })),
    play: playRoom,
    debrief: lazyValue(() => ({ play: playStore(), proofOf, drills })),
    drills: drillsRoom,
    skills: lazyValue(() => ({ loadDrillStore })),
    studio: studioRoom,
    hire: lazyValue(() => ({ loadHire })),
    exercise: lazyValue(() => ({ ...keptLink, loadCandidate })),
    settings: lazyValue(() => ({ loadDrillStore, version: COMPOSURE_VERSION })),
  },
);

// After the first picture, and only where there is something of one's own.
void refreshOwn().catch(() => undefined);
