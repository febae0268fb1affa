import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CaptionId } from './sound-events.ts';
import type { Timer } from '../ports.ts';

/** What is being heard, for those who do not hear it; null while nothing is. */
export interface CaptionsState {
  readonly caption: CaptionId | null;
}

export interface Captions {
  readonly store: Pick<StoreApi<CaptionsState>, 'getState' | 'subscribe'>;
  show(caption: CaptionId): void;
  /** Takes these back, shown or waiting: what they tell of is not there any more. */
  takeBack(which: (caption: CaptionId) => boolean): void;
  clear(): void;
}

/** Long enough to be noticed and read, in milliseconds. */
export const CAPTION_LIFE = 2600;
/** When others wait, each has this long. */
export const CAPTION_TURN = 1400;
/** What would come later than this is no longer what is being heard. */
const QUEUE_LIMIT = 2;

const NOTHING_TO_CANCEL = (): void => undefined;

/** Shows one caption at a time, in order. */
export const createCaptions = (timer: Timer): Captions => {
  const store = createStore<CaptionsState>(() => ({ caption: null }));
  let waiting: readonly CaptionId[] = [];
  let cancel = NOTHING_TO_CANCEL;
  /** The present caption has been up for its turn and only stays because nobody waits. */
  let overstays = false;

  const next = (): void => {
    const [caption = null, ...rest] = waiting;
    waiting = rest;
    overstays = false;
    store.setState({ caption });
    if (caption !== null) cancel = timer.after(CAPTION_TURN, turnOver);
  };

  const turnOver = (): void => {
    if (waiting.length > 0) return next();
    overstays = true;
    cancel = timer.after(CAPTION_LIFE - CAPTION_TURN, next);
  };

  return {
    store,
    show(caption) {
      if (store.getState().caption === caption && !overstays) return;
      if (waiting.includes(caption) || waiting.length >= QUEUE_LIMIT) return;
      waiting = [...waiting, caption];
      if (store.getState().caption !== null && !overstays) return;
      cancel();
      next();
    },
    takeBack(which) {
      waiting = waiting.filter(caption => !which(caption));
      const { caption } = store.getState();
      if (caption === null || !which(caption)) return;
      cancel();
      next();
    },
    clear() {
      cancel();
      waiting = [];
      overstays = false;
      store.setState({ caption: null });
    },
  };
};
