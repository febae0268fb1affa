import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageProblem, Timer } from '../../ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { sameFiles } from '../history/history.ts';

/** Whether what was written is kept. */
export type SavingState =
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'unsaved' }
  | { readonly name: 'failed'; readonly problem: StorageProblem };

/** What came of keeping: when, or why not. */
export type Saved =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: StorageProblem };

interface Parts {
  readonly workspace: Workspace;
  readonly timer: Timer;
  /** When what is there by now was kept. */
  readonly at: string;
  /** Keeps the files as they are now. */
  readonly save: () => Promise<Saved>;
}

export interface Saving {
  readonly store: Pick<StoreApi<SavingState>, 'getState' | 'subscribe'>;
  /** Keeps at once what is not kept yet. */
  flush(): Promise<void>;
  /** Somebody else has kept what the workspace shows now. */
  adopt(at: string): void;
  /** What was taken to be kept is not. */
  fail(problem: StorageProblem): void;
  close(): void;
}

/** Milliseconds from a change until it is kept, also while somebody goes on typing: well within a second. */
const SOON = 400;

/** Milliseconds until a refused write is tried again. */
const TRY_AGAIN = 5000;

/** Keeps a workspace whenever it has changed, says whether it is kept, and tries again where it could not be. */
export const createSaving = ({ workspace, timer, at, save }: Parts): Saving => {
  const store = createStore<SavingState>(() => ({ name: 'saved', at }));
  let { files: kept } = workspace.store.getState();
  let unwait: (() => void) | null = null;

  const isKept = (): boolean => sameFiles(kept, workspace.store.getState().files);
  const wait = (milliseconds: number): void => {
    unwait ??= timer.after(milliseconds, () => {
      unwait = null;
      void flush();
    });
  };
  const settle = (files: typeof kept, saved: Saved): void => {
    if (!saved.ok) {
      store.setState({ name: 'failed', problem: saved.error }, true);
      return wait(TRY_AGAIN);
    }
    kept = files;
    if (isKept()) store.setState({ name: 'saved', at: saved.value }, true);
    else wait(SOON);
  };
  const flush = async (): Promise<void> => {
    unwait?.();
    unwait = null;
    if (isKept()) return;
    const { files } = workspace.store.getState();
    settle(files, await save());
  };
  const unfollow = workspace.store.subscribe(({ files }, before) => {
    if (files === before.files || isKept()) return;
    if (store.getState().name !== 'failed') store.setState({ name: 'unsaved' }, true);
    wait(SOON);
  });
  return {
    store,
    flush,
    adopt: when => {
      ({ files: kept } = workspace.store.getState());
      store.setState({ name: 'saved', at: when }, true);
    },
    fail: problem => {
      kept = [];
      store.setState({ name: 'failed', problem }, true);
      wait(TRY_AGAIN);
    },
    close: () => {
      unwait?.();
      unfollow();
    },
  };
};
