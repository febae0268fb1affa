import { createStore } from 'zustand/vanilla';
import { entryOf, type Catalogue, type ScenarioFront } from './app/catalogue/catalogue.ts';
import type { OwnShelf } from './app/catalogue/own-shelf.ts';
import { createLazyConversation } from './app/conversation/lazy-conversation.ts';
import { createPlay, type Play } from './app/conversation/play-store.ts';
import { createTextReveal, PACE } from './app/conversation/text-reveal.ts';
import { lazyPromise, lazyValue } from './app/lazy.ts';
import { createPreferences } from './app/preferences/preferences.ts';
import type { DrillCatalogue } from './app/practice/drill-catalogue.ts';
import { proveWhilePlaying } from './app/proofs/prove-while-playing.ts';
import { createRuns } from './app/runs/run-store.ts';
import { createCaptions } from './app/sound/captions.ts';
import { createReadingAloud, hushedBySkip, paceOf } from './app/sound/reading-aloud.ts';
import type { createSoundtrack } from './app/sound/soundtrack.ts';
import type { Messages } from './app/words/messages/first-screen.ts';
import type { StoreSwitch } from './app/xapi/store-switch.ts';
import type { SeenBy } from './app/words/messages/common.ts';
import { systemCalendar, systemClock, systemSeeds } from './platform/device/clock.ts';
import { watchReducedMotion } from './platform/device/reduced-motion.ts';
import { systemTimer } from './platform/device/timer.ts';
import { onUserActivation } from './platform/device/user-activation.ts';
import { createSpeech } from './platform/sound/speech.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import { createLocalStorage } from './platform/storage/local-storage.ts';
import type { OpenStage } from './app/conversation/stage-port.ts';
import { type Channel, CHANNEL_FACTS } from './engine/model/channel.ts';
import type { DrillsServices } from './screens/drills/services.ts';
import { createNavigation } from './screens/navigation.ts';
import type { PlayServices } from './screens/play/services.ts';
import type { Rooms } from './screens/rooms.tsx';
import type { Services } from './screens/services.ts';

/** Written in by the build, from `package.json`. */
declare const COMPOSURE_VERSION: string;

/** What is different between the game and a package of it. */
export interface Content {
  readonly words: Messages;
  readonly catalogue: Catalogue;
  readonly drills: DrillCatalogue;
  readonly own: OwnShelf;
  readonly seenBy: () => SeenBy;
  /** Whether there is a room to write in. */
  readonly writes: boolean;
  /** Keeps apart what is kept here from what is kept elsewhere on the same server. */
  readonly shelf?: string;
  /** Record stores that may be told what is played, if somebody wants it; undefined: none. */
  readonly openRecordStore?: (services: Services) => Promise<StoreSwitch>;
  /** Which variant a new conversation has; undefined: the one that was played least often. */
  readonly variantOf?: (scenario: string) => string | undefined;
}

const outside = { clock: systemClock, calendar: systemCalendar, seeds: systemSeeds };

/** The other pages of this browser: one for everybody here, fetched when a conversation is opened. */
const fetchTabs = lazyPromise(async () =>
  (await import('./platform/storage/tabs.ts')).browserTabs(systemTimer),
);

const loadArt: Services['loadArt'] = async () => {
  const [{ still }, { swatch }] = await Promise.all([
    import('./stage/still/still.ts'),
    import('./stage/still/swatch.ts'),
  ]);
  return { drawStill: still, swatch };
};

/** What every room is given. */
const servicesOf = (content: Content): Services => {
  const { words, catalogue, own, seenBy, writes, shelf } = content;
  const preferences = createPreferences(createLocalStorage(shelf));
  return {
    words,
    navigation: createNavigation(window),
    catalogue,
    own,
    get seenBy() {
      return seenBy();
    },
    writes,
    runs: createRuns(createIndexedDbStore('runs', shelf)),
    preferences,
    reducedMotion: watchReducedMotion(preferences.store),
    loadArt,
    clock: systemClock,
    calendar: systemCalendar,
  };
};

const proofsOf = ({ catalogue }: Content) => {
  const fetchProofs = lazyPromise(async () => {
    const [{ createProofs }, { createProver }] = await Promise.all([
      import('./app/proofs/proof-cache.ts'),
      import('./platform/proofs/proof-worker-client.ts'),
    ]);
    return createProofs(createProver());
  });
  return async (scenario: string) => {
    const [script, proofs] = await Promise.all([catalogue.load(scenario), fetchProofs()]);
    return script.ok ? proofs.of(script.value) : null;
  };
};

/** Apart from the drills themselves, which need the story's machinery: home and skills only count. */
const drillStoreOf = ({ shelf }: Content) =>
  lazyPromise(async () => {
    const { createDrillStore } = await import('./app/practice/drill-store.ts');
    const store = createDrillStore(createIndexedDbStore('drills', shelf));
    await store.load();
    return store;
  });

/** Most people have agreed on nothing with anybody: nothing of it is fetched before the first picture. */
const agreedStoreOf = ({ shelf }: Content) =>
  lazyPromise(async () => {
    const { createAgreedStore } = await import('./app/agreed/agreed-store.ts');
    const store = createAgreedStore(createIndexedDbStore('agreed', shelf));
    await store.load();
    return store;
  });

// Play: the conversation, the pace at which its lines appear, its voice, its sound and its stage.

const fetchConversation = () => import('./app/conversation/local-conversation.ts');

const playStoreOf = (
  { catalogue, variantOf }: Content,
  { runs, preferences }: Services,
  proofOf: ReturnType<typeof proofsOf>,
) => {
  const player = () => preferences.store.getState().name;
  return lazyValue(() => {
    const conversation = createLazyConversation(async () => {
      const [{ createLocalConversation }, tabs] = await Promise.all([
        fetchConversation(),
        fetchTabs(),
      ]);
      const parts = { catalogue, runs, tabs, player, ...outside };
      return createLocalConversation(variantOf === undefined ? parts : { ...parts, variantOf });
    });
    const play = createPlay(conversation, systemTimer, systemSeeds);
    proveWhilePlaying({ play, timer: systemTimer, prove: proofOf });
    return play;
  });
};

/** Which scenario a conversation is about. */
type About = (id: string) => ScenarioFront | undefined;

const createVoice = (play: Play, services: Services, about: About) => {
  const { preferences, reducedMotion, words } = services;
  const speech = createSpeech();
  const channelOf = (id: string) => about(id)?.channel ?? 'counter';
  const pace = () => paceOf(preferences.store.getState(), speech.voices().length > 0);
  const silent = createTextReveal(
    play,
    () => (reducedMotion.getState() ? PACE.instant : pace()),
    channelOf,
  );
  const heard = { play: play.store, textReveal: silent.store, preferences: preferences.store };
  const languageOf = (id: string) => about(id)?.language ?? words.language;
  const aloud = createReadingAloud({ ...heard, speech, languageOf, channelOf });
  return { heard, aloud, textReveal: hushedBySkip(silent, aloud) };
};

/** Who is heard or read needs no figure, and none of what draws one. */
const STAGES: Readonly<Record<Channel, () => Promise<OpenStage<HTMLElement>>>> = {
  counter: async () => (await import('./stage/index.ts')).openStage,
  phone: async () => (await import('./stage/call/index.ts')).openCall,
  chat: async () => (await import('./stage/chat/index.ts')).openChat,
};

/** Opens the stage for a conversation, which need not be the one that is played. */
const stageOpenerOf =
  ({ preferences, reducedMotion }: Services) =>
  (shown: Pick<PlayServices, 'play' | 'textReveal'>): PlayServices['openStage'] =>
  async (host, { channel, looks, setting }, onTrouble) => {
    const openStage = await STAGES[channel]();
    return openStage(host, {
      play: shown.play.store,
      textReveal: shown.textReveal.store,
      preferences: preferences.store,
      channel,
      looks,
      setting,
      reducedMotion: () => reducedMotion.getState(),
      onTrouble,
    });
  };

/** What fails here is tried again, and reported, when it is really needed. */
const prepareIn =
  (catalogue: Catalogue) =>
  (scenario: string): void => {
    void fetchConversation().catch(() => undefined);
    void fetchTabs().catch(() => undefined);
    void catalogue.load(scenario);
  };

/** Fetched while the briefing is read: the first screen makes no sound. */
const followWithSound = async (
  followed: Omit<Parameters<typeof createSoundtrack>[0], 'sound'>,
): Promise<void> => {
  // Listened for from the first moment on, or the one touch that lets a page sound is missed.
  const touched = new Promise<void>(onUserActivation);
  const [soundtrack, { createSound }] = await Promise.all([
    import('./app/sound/soundtrack.ts'),
    import('./platform/sound/sound.ts'),
  ]);
  const sound = createSound('sounds/');
  soundtrack.createSoundtrack({ ...followed, sound });
  await touched;
  sound.unlock();
};

/** A conversation that is seen and heard. */
const playShownIn =
  (services: Services) =>
  (play: Play, about: About): PlayServices => {
    const { heard, aloud, textReveal } = createVoice(play, services, about);
    const captions = createCaptions(systemTimer);
    const settingOf = (id: string) => about(id)?.setting ?? null;
    const hears = (id: string) => CHANNEL_FACTS[about(id)?.channel ?? 'counter'].heard;
    const timer = systemTimer;
    const followed = { ...heard, aloud: aloud.store, captions, timer, settingOf, hears };
    // A conversation without sound is one all the same.
    void followWithSound(followed).catch(() => undefined);
    return {
      play,
      textReveal,
      captions: captions.store,
      hush: () => aloud.hush(),
      openStage: stageOpenerOf(services)({ play, textReveal }),
      prepare: prepareIn(services.catalogue),
    };
  };

// Drills: the session of today, and how the drills have gone.

const drillsRoomOf = (
  { catalogue, drills }: Content,
  { runs }: Services,
  loadDrillStore: ReturnType<typeof drillStoreOf>,
) =>
  lazyValue(
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

const recordStoreOf = ({ openRecordStore }: Content, services: Services) =>
  openRecordStore === undefined ? null : lazyPromise(() => openRecordStore(services));

/** Everything that the game and its packages have in common. */
export const wire = (content: Content) => {
  const services = servicesOf(content);
  const proofOf = proofsOf(content);
  const loadDrillStore = drillStoreOf(content);
  const loadAgreed = agreedStoreOf(content);
  const playStore = playStoreOf(content, services, proofOf);
  const showPlay = playShownIn(services);
  const loadRecordStore = recordStoreOf(content, services);
  const { drills } = content;
  const newer = createStore(() => false);
  const rooms: Omit<Rooms, 'studio' | 'team' | 'hire' | 'exercise' | 'vote'> = {
    home: lazyValue(() => ({ loadDrillStore, loadAgreed, newer })),
    play: lazyValue(() => showPlay(playStore(), id => entryOf(content.catalogue, id)?.scenario)),
    debrief: lazyValue(() => ({ play: playStore(), proofOf, drills })),
    drills: drillsRoomOf(content, services, loadDrillStore),
    skills: lazyValue(() => ({ loadDrillStore, loadAgreed })),
    settings: lazyValue(() => ({
      loadDrillStore,
      version: COMPOSURE_VERSION,
      loadRecordStore: loadRecordStore,
    })),
  };
  return {
    services,
    newer,
    rooms,
    outside,
    fetchTabs,
    loadAgreed,
    loadRecordStore,
    stageOpener: stageOpenerOf(services),
    showPlay,
  };
};
