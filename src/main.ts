import './screens/styles/index.css';
import { createCaptions } from './app/captions.ts';
import { createLazyConversation } from './app/lazy-conversation.ts';
import { createPlay } from './app/play.ts';
import { createReadingAloud, hushedBySkip, paceOf } from './app/reading-aloud.ts';
import { createRuns } from './app/runs.ts';
import { createSettings } from './app/settings.ts';
import { entryOf } from './app/shelf.ts';
import { createSoundtrack } from './app/soundtrack.ts';
import { createTelling, PACE } from './app/telling.ts';
import { wordsFor } from './app/words/language.ts';
import { sightOf } from './engine/audience.ts';
import { createCabinet } from './platform/cabinet.ts';
import { systemCalendar, systemClock, systemSeeds } from './platform/clock.ts';
import { createDrawer } from './platform/drawer.ts';
import { onFirstGesture } from './platform/gesture.ts';
import { watchMotion } from './platform/motion.ts';
import { createShelf } from './platform/shelf.ts';
import { createSound } from './platform/sound.ts';
import { createSpeech } from './platform/speech.ts';
import { systemTimer } from './platform/timer.ts';
import { type Art, createNavigation, openScreens, type Services } from './screens/index.tsx';

const shelf = createShelf();
const runs = createRuns(createCabinet('runs'));
const settings = createSettings(createDrawer());
const calm = watchMotion(settings.store);

const fetchConversation = async () => {
  const { createLocalConversation } = await import('./app/local-conversation.ts');
  return createLocalConversation({ shelf, runs, clock: systemClock, seeds: systemSeeds });
};
const play = createPlay(createLazyConversation(fetchConversation), systemTimer);

const words = wordsFor(navigator.languages);
const scenarioOf = (id: string) => entryOf(shelf, id)?.scenario;

const speech = createSpeech();
const silently = createTelling(play, () =>
  calm.getState() ? PACE.instant : paceOf(settings.store.getState(), speech.voices().length > 0),
);
const heard = { play: play.store, telling: silently.store, settings: settings.store };
const aloud = createReadingAloud({
  ...heard,
  speech,
  languageOf: id => scenarioOf(id)?.language ?? words.language,
});
const telling = hushedBySkip(silently, aloud);

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
onFirstGesture(() => sound.unlock());

const loadArt = async (): Promise<Art> => {
  const { still } = await import('./stage/still.ts');
  return { drawStill: still };
};

const openStage: Services['openStage'] = async (host, { looks, setting }, onTrouble) => {
  const stage = await import('./stage/index.ts');
  return stage.openStage(host, {
    play: play.store,
    telling: telling.store,
    settings: settings.store,
    looks,
    setting,
    reducedMotion: () => calm.getState(),
    onTrouble,
  });
};

/** What fails here is tried again, and reported, when it is really needed. */
const prepare = (scenario: string): void => {
  void import('./app/local-conversation.ts').catch(() => undefined);
  void shelf.load(scenario);
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
    import('./app/proofs.ts'),
    import('./platform/prover.ts'),
  ]);
  return createProofs(createProver());
});

const proofOf: Services['proofOf'] = async scenario => {
  const [script, proofs] = await Promise.all([shelf.load(scenario), fetchProofs()]);
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
  if (!sightOf(mode).alternatives) return;
  proveNoMore = systemTimer.after(PROOF_WAITS, () => void proofOf(scenario).catch(() => null));
});

/** Apart from the drills themselves, which need the story's machinery: home only counts. */
const drillBook = once(async () => {
  const { createDrillBook } = await import('./app/drill-book.ts');
  const book = createDrillBook(createCabinet('drills'));
  await book.load();
  return book;
});

const drilling = once(async () => {
  const [book, { createDrillRoom }, { createDrillShelf }] = await Promise.all([
    drillBook(),
    import('./app/drill-room.ts'),
    import('./platform/drill-shelf.ts'),
  ]);
  const drills = createDrillShelf();
  const outside = { clock: systemClock, calendar: systemCalendar, seeds: systemSeeds };
  return { book, drills, room: createDrillRoom({ shelf, drills, book, runs, ...outside }) };
});

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has lost its #app');

openScreens(root, {
  words,
  shelf,
  runs,
  settings,
  play,
  telling,
  captions: captions.store,
  hush: () => aloud.hush(),
  navigation: createNavigation(window),
  calm,
  loadArt,
  openStage,
  prepare,
  proofOf,
  drillBook,
  drilling,
  clock: systemClock,
  calendar: systemCalendar,
});
