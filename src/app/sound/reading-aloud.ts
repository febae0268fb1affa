import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Channel } from '../../engine/model/channel.ts';
import type { SaidNow, Standing } from '../conversation/conversation-port.ts';
import { answered, linesBegun, type Snapshot, standingOf } from '../conversation/snapshot.ts';
import type { Play } from '../conversation/play-store.ts';
import type { Preferences, PreferencesStore } from '../preferences/preferences.ts';
import type { Speech, Utterance, Voice } from './speech-port.ts';
import { PACE, type TextReveal } from '../conversation/text-reveal.ts';
import { spokenAs, voiceOf } from '../voice/voice.ts';
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
  readonly languageOf: (scenario: string) => string;
  /** How the customer of a scenario is met; left out: at a counter. */
  readonly channelOf?: (scenario: string) => Channel;
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

/** What the player says is the player's to say, and a silence is not said. */
const isReadOut = ({ voice, tone }: SaidNow): boolean =>
  voice !== 'you' && voice !== 'action' && tone !== 'silent';

/** In which language, and how. */
interface Aloud {
  readonly language: string;
  readonly manner: Partial<Pick<Utterance, 'rate' | 'pitch'>>;
}

/** Who is only heard sounds as they feel; elsewhere a face says it, and the voice only reads. */
const mannerOf = (
  { voice, tone }: SaidNow,
  { mood }: Pick<Standing, 'mood'>,
  channel: Channel,
): Aloud['manner'] =>
  channel === 'phone' && voice === 'customer' ? spokenAs(voiceOf(mood, tone)) : {};

const howOf = (
  line: SaidNow,
  standing: Standing,
  { languageOf, channelOf }: Pick<ReadingAloudParts, 'languageOf' | 'channelOf'>,
): Aloud => ({
  language: languageOf(standing.scenario),
  manner: mannerOf(line, standing, channelOf?.(standing.scenario) ?? 'counter'),
});

/** A line as it is said; null where no voice speaks the language. */
const utteranceOf = (
  { text, name }: SaidNow,
  { language, manner }: Aloud,
  voices: readonly Voice[],
  { textSpeed }: Preferences,
): Utterance | null => {
  const voice = voiceFor(voices, language, name);
  if (voice === null) return null;
  const { rate = 1, ...other } = manner;
  return { text, voice: voice.id, rate: RATE[textSpeed] * rate, ...other };
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

  const read = (line: SaidNow, standing: Standing): void => {
    const how = howOf(line, standing, parts);
    const utterance = utteranceOf(line, how, speech.voices(), preferences.getState());
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
    for (const line of linesBegun(before, last).filter(isReadOut)) read(line, standing);
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
