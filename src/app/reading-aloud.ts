import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaidNow } from './conversation-port.ts';
import { answered, linesBegun, type Moment, standingOf } from './moment.ts';
import type { Play } from './play.ts';
import type { Settings, SettingsStore } from './settings.ts';
import type { Speech } from './speech-port.ts';
import { PACE, type Telling } from './telling.ts';
import { voiceFor } from './voice-choice.ts';

export interface ReadingAloudState {
  /** A voice is speaking, or about to. */
  readonly speaking: boolean;
}

export interface ReadingAloud {
  readonly store: Pick<StoreApi<ReadingAloudState>, 'getState' | 'subscribe'>;
  /** Silence until the next line. */
  hush(): void;
  close(): void;
}

export interface ReadingAloudParts {
  readonly play: Play['store'];
  readonly telling: Telling['store'];
  readonly settings: SettingsStore['store'];
  readonly speech: Speech;
  /** BCP 47: the language in which a scenario is written. */
  languageOf(scenario: string): string;
}

const RATE: Readonly<Record<Settings['textSpeed'], number>> = {
  instant: 1.15,
  fast: 1.15,
  reading: 1,
  slow: 0.85,
};

/** Characters per second of an unhurried voice. */
const SPOKEN = 14;

/** How fast lines appear: no faster than they are read aloud, unless all at once was asked for. */
export const paceOf = ({ textSpeed, readAloud }: Settings, canSpeak: boolean): number =>
  readAloud && canSpeak && textSpeed !== 'instant'
    ? Math.min(PACE[textSpeed], SPOKEN * RATE[textSpeed])
    : PACE[textSpeed];

/** What the player says is the player's to say. */
const isReadOut = ({ voice }: SaidNow): boolean => voice !== 'you' && voice !== 'action';

/** Reads the lines of a conversation aloud while the setting `readAloud` is on. */
export const createReadingAloud = (parts: ReadingAloudParts): ReadingAloud => {
  const { play, telling, settings, speech } = parts;
  const store = createStore<ReadingAloudState>(() => ({ speaking: false }));
  const now = (): Moment => ({ play: play.getState(), telling: telling.getState() });
  let last = now();
  /** What is still to be said. Silence begins a new set, so that an end that comes late counts no more. */
  let open = new Set<SaidNow>();

  const settle = (): void => {
    const speaking = open.size > 0;
    if (store.getState().speaking !== speaking) store.setState({ speaking });
  };

  const hush = (): void => {
    if (open.size === 0) return;
    open = new Set();
    speech.hush();
    settle();
  };

  const read = (line: SaidNow, language: string): void => {
    const voice = voiceFor(speech.voices(), language, line.name);
    if (voice === null) return;
    const rate = RATE[settings.getState().textSpeed];
    const round = open.add(line);
    settle();
    speech.say({ text: line.text, voice: voice.id, rate }, () => {
      round.delete(line);
      settle();
    });
  };

  const follow = (): void => {
    const before = last;
    last = now();
    if (!settings.getState().readAloud) return;
    const standing = standingOf(last);
    if (standing === null || answered(before, last) !== null) hush();
    if (standing === null) return;
    const language = parts.languageOf(standing.scenario);
    for (const line of linesBegun(before, last).filter(isReadOut)) read(line, language);
  };

  const follows = [
    play.subscribe(follow),
    telling.subscribe(follow),
    settings.subscribe((current, before) => {
      if (before.readAloud && !current.readAloud) hush();
    }),
  ];

  return {
    store,
    hush,
    close() {
      for (const forget of follows) forget();
      hush();
    },
  };
};

/** The same telling, whose `skip` also falls silent: whoever skips has read it. */
export const hushedBySkip = (telling: Telling, aloud: Pick<ReadingAloud, 'hush'>): Telling => ({
  ...telling,
  skip() {
    telling.skip();
    aloud.hush();
  },
});
