import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Channel } from '../../engine/model/channel.ts';
import type { SaidNow, Standing } from './conversation-port.ts';
import type { Play } from './play-store.ts';
import type { Preferences } from '../preferences/preferences.ts';

/** How the newest lines are being told. The whole line is in the transcript at once; this is for the eye. */
export interface TextRevealState {
  /** Index into `standing.said` of the line that is being spoken, or null when all is told. */
  readonly line: number | null;
  /** Characters of that line that are on screen. */
  readonly shown: number;
  /** While somebody waits on hold: how much of it has passed, 0 … 1. */
  readonly held?: number;
}

export interface TextReveal {
  readonly store: Pick<StoreApi<TextRevealState>, 'getState' | 'subscribe'>;
  /** Time passes, in milliseconds. Call while `line` is not null. */
  tick(milliseconds: number): void;
  /** Shows everything that has been said. */
  skip(): void;
}

/** Characters per second; a comfortable reader takes in about 25. */
export const PACE: Readonly<Record<Preferences['textSpeed'], number>> = {
  instant: Number.POSITIVE_INFINITY,
  fast: 90,
  reading: 45,
  slow: 22,
};

/** Silence after a line, in characters. */
const PAUSE_AFTER = 12;

/** A message is typed, unseen, faster than it is read, and comes as a whole; even the shortest takes its time. */
const TYPED = { faster: 3, least: 60 } as const;

/** Milliseconds in which minutes on hold go by: felt, and not sat out. */
const holdLasts = (minutes: number): number => Math.min(3200, 1200 + 400 * minutes);

const TOLD: TextRevealState = { line: null, shown: 0 };

/** What the player said is known to the player. */
const isTold = (line: SaidNow): boolean => line.voice !== 'you' && line.voice !== 'action';

const nextToTell = (said: readonly SaidNow[], from: number): TextRevealState => {
  const line = said.findIndex((entry, index) => index >= from && isTold(entry));
  return line < 0 ? TOLD : { line, shown: 0 };
};

/** On a telephone nobody says a word while one of them is on hold. */
const holdBefore = (
  { said, heardBefore }: Pick<Standing, 'said' | 'heardBefore'>,
  channel: Channel,
): number => (channel === 'phone' ? (said[heardBefore]?.hold ?? 0) : 0);

const begin = (standing: Standing, channel: Channel): TextRevealState => {
  const next = nextToTell(standing.said, standing.heardBefore);
  const waits = next.line !== null && holdBefore(standing, channel) > 0;
  return waits ? { ...next, held: 0 } : next;
};

/** One step of time, in milliseconds. */
const stepped = (
  { line, shown, held }: TextRevealState,
  { said, ...standing }: Standing,
  channel: Channel,
  { pace, milliseconds }: { readonly pace: number; readonly milliseconds: number },
): TextRevealState => {
  if (line === null) return TOLD;
  if (held !== undefined) {
    const passed = held + milliseconds / holdLasts(holdBefore({ said, ...standing }, channel));
    return passed < 1 ? { line, shown, held: passed } : { line, shown };
  }
  const typed = channel === 'chat';
  const length = Math.max(said[line]?.text.length ?? 0, typed ? TYPED.least : 0);
  const further = shown + (pace * (typed ? TYPED.faster : 1) * milliseconds) / 1000;
  return further >= length + PAUSE_AFTER ? nextToTell(said, line + 1) : { line, shown: further };
};

/**
 * Reveals the lines of the conversation in `play` at the pace that `pace` gives when asked.
 * `channelOf` says how a scenario's customer is met; left out: all at a counter.
 */
export const createTextReveal = (
  play: Pick<Play, 'store'>,
  pace: () => number,
  channelOf: (scenario: string) => Channel = () => 'counter',
): TextReveal => {
  const store = createStore<TextRevealState>(() => TOLD);

  const show = (state: TextRevealState): void => store.setState(state, true);

  play.store.subscribe((state, before) => {
    if (state.name !== 'talking') return show(TOLD);
    if (before.name === 'talking' && before.standing === state.standing) return;
    const instant = pace() === Number.POSITIVE_INFINITY;
    show(instant ? TOLD : begin(state.standing, channelOf(state.standing.scenario)));
  });

  return {
    store,
    tick(milliseconds) {
      const state = play.store.getState();
      if (store.getState().line === null || state.name !== 'talking') return;
      const { standing } = state;
      const time = { pace: pace(), milliseconds };
      show(stepped(store.getState(), standing, channelOf(standing.scenario), time));
    },
    skip: () => show(TOLD),
  };
};

/** The part of a line that is on screen, cut at whole characters. */
export const shownText = (text: string, shown: number): string => text.slice(0, Math.floor(shown));
