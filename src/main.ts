import './screens/styles/index.css';
import { createCaptions } from './app/sound/captions.ts';
import { createLazyConversation } from './app/conversation/lazy-conversation.ts';
import { createPlay } from './app/conversation/play-store.ts';
import { createReadingAloud, hushedBySkip, paceOf } from './app/sound/reading-aloud.ts';
import { createRuns } from './app/runs/run-store.ts';
import { createPreferences } from './app/preferences/preferences.ts';
import { entryOf } from './app/catalogue/catalogue.ts';
import { createSoundtrack } from './app/sound/soundtrack.ts';
import { createTextReveal, PACE } from './app/conversation/text-reveal.ts';
import { wordsFor } from './app/words/language.ts';
import { visibilityOf } from './engine/visibility.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import { systemCalendar, systemClock, systemSeeds } from './platform/device/clock.ts';
import { createLocalStorage } from './platform/storage/local-storage.ts';
import { onUserActivation } from './platform/device/user-activation.ts';
import { watchReducedMotion } from './platform/device/reduced-motion.ts';
import { createCatalogue } from './platform/catalogue/catalogue.ts';
import { createSound } from './platform/sound/sound.ts';
import { createSpeech } from './platform/sound/speech.ts';
import { systemTimer } from './platform/device/timer.ts';
import { type Art, createNavigation, openScreens, type Services } from './screens/index.tsx';

const catalogue = createCatalogue();
const runs = createRuns(createIndexedDbStore('runs'));
const preferences = createPreferences(createLocalStorage());
const reducedMotion = watchReducedMotion(preferences.store);

const fetchConversation = async () => {
  const { createLocalConversation } = await import('./app/conversation/local-conversation.ts');
  return createLocalConversation({ catalogue, runs, clock: systemClock, seeds: systemSeeds });
};
const play = createPlay(createLazyConversation(fetchConversation), systemTimer);

const words = wordsFor(navigator.languages);
const scenarioOf = (id: string) => entryOf(catalogue, id)?.scenario;

const speech = createSpeech();
const silently = createTextReveal(play, () =>
  reducedMotion.getState()
    ? PACE.instant
    : paceOf(preferences.store.getState(), speech.voices().length > 0),
);
const heard = { play: play.store, textReveal: silently.store, preferences: preferences.store };
const aloud = createReadingAloud({
  ...heard,
  speech,
  languageOf: id => scenarioOf(id)?.language ?? words.language,
});
const textReveal = hushedBySkip(silently, aloud);

const sound = createSound('sounds/');
const captions = createCaptions(systemTimer);
createSoundtrack({
  ...heard,
  aloud: aloud.store,
  sound,
  captions,
  timer: systemTimer,
  settingOf: id => scenarioOf(id)?.setting ?? null,
});
onUserActivation(() => sound.unlock());

const loadArt = async (): Promise<Art> => {
  const { still } = await import('./stage/still/still.ts');
  return { drawStill: still };
};

const openStage: Services['openStage'] = async (host, { looks, setting }, onTrouble) => {
  const stage = await import('./stage/index.ts');
  return stage.openStage(host, {
    play: play.store,
    textReveal: textReveal.store,
    preferences: preferences.store,
    looks,
    setting,
    reducedMotion: () => reducedMotion.getState(),
    onTrouble,
  });
};

/** What fails here is tried again, and reported, when it is really needed. */
const prepare = (scenario: string): void => {
  void import('./app/conversation/local-conversation.ts').catch(() => undefined);
  void catalogue.load(scenario);
};

/** Made when it is first asked for, and once; a failure is tried again the next time. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  const forget = (thrown: unknown): never => {
    made = null;
    throw thrown;
  };
  return () => (made ??= make().catch(forget));
};

const fetchProofs = once(async () => {
  const [{ createProofs }, { createProver }] = await Promise.all([
    import('./app/proofs/proof-cache.ts'),
    import('./platform/proofs/proof-worker-client.ts'),
  ]);
  return createProofs(createProver());
});

const proofOf: Services['proofOf'] = async scenario => {
  const [script, proofs] = await Promise.all([catalogue.load(scenario), fetchProofs()]);
  return script.ok ? proofs.of(script.value) : null;
};

/** Milliseconds until the proof is begun: the stage has opened by then. */
const PROOF_WAITS = 6000;

/** The debrief wants the proof the moment the conversation ends: it is worked out meanwhile. */
let provingFor = '';
let proveNoMore = (): void => {};
play.store.subscribe(state => {
  if (state.name !== 'talking' || state.standing.run === provingFor) return;
  const { run, scenario, mode } = state.standing;
  provingFor = run;
  // Only one proof is kept: one that nobody wants any more would throw out the next.
  proveNoMore();
  if (!visibilityOf(mode).alternatives) return;
  proveNoMore = systemTimer.after(PROOF_WAITS, () => void proofOf(scenario).catch(() => null));
});

/** Apart from the drills themselves, which need the story's machinery: home only counts. */
const loadDrillStore = once(async () => {
  const { createDrillStore } = await import('./app/practice/drill-store.ts');
  const store = createDrillStore(createIndexedDbStore('drills'));
  await store.load();
  return store;
});

const drilling = once(async () => {
  const [drillStore, { createDrillSession }, { createDrillCatalogue }] = await Promise.all([
    loadDrillStore(),
    import('./app/drills/drill-session.ts'),
    import('./platform/catalogue/drill-catalogue.ts'),
  ]);
  const drills = createDrillCatalogue();
  const outside = { clock: systemClock, calendar: systemCalendar, seeds: systemSeeds };
  const session = createDrillSession({ catalogue, drills, drillStore, runs, ...outside });
  return { drillStore, catalogue: drills, session };
});

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has lost its #app');

openScreens(root, {
  words,
  catalogue,
  runs,
  preferences,
  play,
  textReveal,
  captions: captions.store,
  hush: () => aloud.hush(),
  navigation: createNavigation(window),
  reducedMotion,
  loadArt,
  openStage,
  prepare,
  proofOf,
  loadDrillStore,
  drilling,
  clock: systemClock,
  calendar: systemCalendar,
});
