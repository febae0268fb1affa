import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaidNow } from './conversation-port.ts';
import type { Play } from './play-store.ts';
import type { Preferences } from '../preferences/preferences.ts';

/** How the newest lines are being told. The whole line is in the transcript at once; this is for the eye. */
export interface TextRevealState {
  /** Index into `standing.said` of the line that is being spoken, or null when all is told. */
  readonly line: number | null;
  /** Characters of that line that are on screen. */
  readonly shown: number;
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

const TOLD: TextRevealState = { line: null, shown: 0 };

/** What the player said is known to the player. */
const isTold = (line: SaidNow): boolean => line.voice !== 'you' && line.voice !== 'action';

const nextToTell = (said: readonly SaidNow[], from: number): TextRevealState => {
  const line = said.findIndex((entry, index) => index >= from && isTold(entry));
  return line < 0 ? TOLD : { line, shown: 0 };
};

/** Reveals the lines of the conversation in `play` at the pace that `pace` gives when asked. */
export const createTextReveal = (play: Pick<Play, 'store'>, pace: () => number): TextReveal => {
  const store = createStore<TextRevealState>(() => TOLD);

  const said = (): readonly SaidNow[] => {
    const state = play.store.getState();
    return state.name === 'talking' ? state.standing.said : [];
  };

  play.store.subscribe((state, before) => {
    if (state.name !== 'talking') return store.setState(TOLD);
    if (before.name === 'talking' && before.standing === state.standing) return;
    const instant = pace() === Number.POSITIVE_INFINITY;
    store.setState(instant ? TOLD : nextToTell(state.standing.said, state.standing.heardBefore));
  });

  return {
    store,
    tick(milliseconds) {
      const { line, shown } = store.getState();
      if (line === null) return;
      const length = said()[line]?.text.length ?? 0;
      const further = shown + (pace() * milliseconds) / 1000;
      if (further >= length + PAUSE_AFTER) store.setState(nextToTell(said(), line + 1));
      else store.setState({ line, shown: further });
    },
    skip: () => store.setState(TOLD),
  };
};

/** The part of a line that is on screen, cut at whole characters. */
export const shownText = (text: string, shown: number): string => text.slice(0, Math.floor(shown));
