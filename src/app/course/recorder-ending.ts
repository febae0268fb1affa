import type { StoreApi } from 'zustand/vanilla';
import type { RecorderParts } from './recorder-parts.ts';
import type { RecorderState, Reporting } from './reporting.ts';

/** Tells a learning platform what is played. */
export interface Recorder {
  readonly store: Pick<StoreApi<RecorderState>, 'getState' | 'subscribe'>;
  /** Everything that is known goes out at once: the page may be about to go. */
  flush(): void;
  /** The learner has ended the visit. */
  leave(): void;
  /** The page goes. */
  end(): void;
}

/** Lets everything go out that is known at this moment, and ends the visit once. `collect` takes in what is on its way. */
export const createEnding = (
  { platform }: Pick<RecorderParts, 'platform'>,
  reporting: Reporting,
  collect: () => void,
) => {
  let over = false;
  const flush = async (): Promise<void> => {
    if (over) return;
    collect();
    reporting.write([]);
    await reporting.commit();
  };
  const end = async (closes: boolean): Promise<void> => {
    if (over) return;
    const flushed = flush();
    over = true;
    await Promise.all([platform.leave(closes), flushed]);
  };
  return { flush, end, isOver: () => over };
};

/** A recorder as the page has it. */
export const recorderOf = (
  reporting: Reporting,
  ending: ReturnType<typeof createEnding>,
): Recorder => {
  const leave = async (): Promise<void> => {
    if (ending.isOver()) return;
    await ending.end(true);
    reporting.over();
  };
  return {
    store: reporting.store,
    flush: () => void ending.flush(),
    end: () => void ending.end(false),
    leave: () => void leave(),
  };
};
