import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ask } from '../hiring/api/ask.ts';
import { candidateApi } from '../hiring/api/candidate-api.ts';
import type { Timer } from '../ports.ts';

/** Milliseconds of rest after which what was written is kept, and after which it is tried again. */
const REST = 800;
const AGAIN = 3000;

export interface LetterState {
  readonly text: string;
  /** Whether the server has it; `lost`: it could not be reached, and is tried again. */
  readonly kept: 'kept' | 'waiting' | 'lost';
}

export interface LetterDraft {
  readonly store: Pick<StoreApi<LetterState>, 'getState' | 'subscribe'>;
  write(text: string): void;
  /** Sees to it that the server has every word. Says whether it has. */
  keep(): Promise<boolean>;
  close(): void;
}

interface Parts {
  readonly ask: Ask;
  readonly timer: Timer;
  readonly run: string;
  /** What the server has. */
  readonly written: string;
}

const nothing = (): void => {};

/** An answer to a letter, kept at the server as it is written. */
export const createLetterDraft = ({ ask, timer, run, written }: Parts): LetterDraft => {
  const store = createStore<LetterState>(() => ({ text: written, kept: 'kept' }));
  let stop = nothing;

  const keepIn = (milliseconds: number): void => {
    stop();
    stop = timer.after(milliseconds, () => void keep());
  };

  const keep = async (): Promise<boolean> => {
    stop();
    const { text, kept } = store.getState();
    if (kept === 'kept') return true;
    const asked = await ask(candidateApi.write, { parameters: { run }, body: { text } });
    if (!asked.ok) {
      store.setState({ kept: 'lost' });
      keepIn(AGAIN);
      return false;
    }
    // What was written meanwhile is kept by its own rest.
    if (store.getState().text === text) store.setState({ kept: 'kept' });
    return store.getState().kept === 'kept';
  };

  return {
    store,
    write(text) {
      store.setState({ text, kept: 'waiting' });
      keepIn(REST);
    },
    keep,
    close: () => stop(),
  };
};
