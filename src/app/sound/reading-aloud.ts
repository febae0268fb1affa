import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaidNow } from '../conversation/conversation-port.ts';
import { answered, linesBegun, type Snapshot, standingOf } from '../conversation/snapshot.ts';
import type { Play } from '../conversation/play-store.ts';
import type { Preferences, PreferencesStore } from '../preferences/preferences.ts';
import type { Speech, Utterance, Voice } from './speech-port.ts';
import { PACE, type TextReveal } from '../conversation/text-reveal.ts';
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
  readonly textReveal: TextReveal['store'];
  readonly preferences: PreferencesStore['store'];
  readonly speech: Speech;
  /** BCP 47: the language in which a scenario is written. */
  languageOf(scenario: string): string;
}

const RATE: Readonly<Record<Preferences['textSpeed'], number>> = {
  instant: 1.15,
  fast: 1.15,
  reading: 1,
  slow: 0.85,
};

/** Characters per second of an unhurried voice. */
const SPOKEN = 14;

/** How fast lines appear: no faster than they are read aloud, unless all at once was asked for. */
export const paceOf = ({ textSpeed, readAloud }: Preferences, canSpeak: boolean): number =>
  readAloud && canSpeak && textSpeed !== 'instant'
    ? Math.min(PACE[textSpeed], SPOKEN * RATE[textSpeed])
    : PACE[textSpeed];

/** What the player says is the player's to say. */
const isReadOut = ({ voice }: SaidNow): boolean => voice !== 'you' && voice !== 'action';

/** A line as it is said; null where no voice speaks the language. */
const utteranceOf = (
  { text, name }: SaidNow,
  language: string,
  voices: readonly Voice[],
  { textSpeed }: Preferences,
): Utterance | null => {
  const voice = voiceFor(voices, language, name);
  return voice === null ? null : { text, voice: voice.id, rate: RATE[textSpeed] };
};

const isTurnedOff = (now: Preferences, before: Preferences): boolean =>
  before.readAloud && !now.readAloud;

/** Reads the lines of a conversation aloud while the setting `readAloud` is on. */
export const createReadingAloud = (parts: ReadingAloudParts): ReadingAloud => {
  const { play, textReveal, preferences, speech } = parts;
  const store = createStore<ReadingAloudState>(() => ({ speaking: false }));
  const now = (): Snapshot => ({ play: play.getState(), textReveal: textReveal.getState() });
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
    const utterance = utteranceOf(line, language, speech.voices(), preferences.getState());
    if (utterance === null) return;
    const round = open.add(line);
    settle();
    speech.say(utterance, () => {
      round.delete(line);
      settle();
    });
  };

  const follow = (): void => {
    const before = last;
    last = now();
    if (!preferences.getState().readAloud) return;
    const standing = standingOf(last);
    if (standing === null || answered(before, last) !== null) hush();
    if (standing === null) return;
    const language = parts.languageOf(standing.scenario);
    for (const line of linesBegun(before, last).filter(isReadOut)) read(line, language);
  };

  const follows = [
    play.subscribe(follow),
    textReveal.subscribe(follow),
    preferences.subscribe((now, before) => void (isTurnedOff(now, before) && hush())),
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

/** The same textReveal, whose `skip` also falls silent: whoever skips has read it. */
export const hushedBySkip = (
  textReveal: TextReveal,
  aloud: Pick<ReadingAloud, 'hush'>,
): TextReveal => ({
  ...textReveal,
  skip() {
    textReveal.skip();
    aloud.hush();
  },
});
