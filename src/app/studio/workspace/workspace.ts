import { createStore, type StoreApi } from 'zustand/vanilla';
import { missing } from '../../../engine/result.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { applyChanges } from './apply-change.ts';
import { type Change, type FileChange, isIdle } from './change.ts';

/** One step of an author's work: what was done, and what undoes it. */
export interface Step {
  readonly says: string;
  readonly changes: readonly FileChange[];
  readonly inverse: readonly FileChange[];
  readonly merge: string | null;
}

/** Where the author is: all views show it, each in its way. */
export interface Place {
  readonly file: string;
  /** Counts UTF-16 units from 0. */
  readonly offset: number;
}

/** A scenario while it is being written. */
export interface WorkspaceState {
  readonly id: string;
  /** The main file first, then the files of its own that it includes. */
  readonly files: readonly Source[];
  /** Counts every change, also those that undo one. */
  readonly revision: number;
  /** Done and undone, the latest last. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly place: Place | null;
}

/** The one truth about a scenario's text: views are projections of it, and change it here only. */
export interface Workspace {
  readonly store: Pick<StoreApi<WorkspaceState>, 'getState' | 'subscribe'>;
  /** Does something as one step. The edits must fit the files as they are: whoever makes them has just read them. */
  change(change: Change): void;
  undo(): void;
  redo(): void;
  goTo(place: Place): void;
}

/** Steps that can be undone; older ones are forgotten, their results are not. */
const MOST_STEPS = 2000;

const merged = (before: Step, after: Step): Step => ({
  ...after,
  changes: [...before.changes, ...after.changes],
  inverse: [...after.inverse, ...before.inverse],
});

const withStep = (past: readonly Step[], step: Step): readonly Step[] => {
  const last = past.at(-1);
  if (last !== undefined && step.merge !== null && last.merge === step.merge)
    return [...past.slice(0, -1), merged(last, step)];
  return [...past, step].slice(-MOST_STEPS);
};

export const mainFile = ({ files }: Pick<WorkspaceState, 'files'>): Source => files[0] ?? missing();

export const fileOf = (
  { files }: Pick<WorkspaceState, 'files'>,
  name: string,
): Source | undefined => files.find(file => file.name === name);

const changed = (state: WorkspaceState, change: Change): Partial<WorkspaceState> => {
  const { says, changes, merge = null } = change;
  const { files, inverse } = applyChanges(state.files, changes);
  const past = withStep(state.past, { says, changes, inverse, merge });
  return { files, past, future: [], revision: state.revision + 1 };
};

const undone = (state: WorkspaceState): Partial<WorkspaceState> => {
  const step = state.past.at(-1);
  if (step === undefined) return {};
  const { files } = applyChanges(state.files, step.inverse);
  // What comes next begins a step of its own.
  const future = [...state.future, { ...step, merge: null }];
  return { files, past: state.past.slice(0, -1), future, revision: state.revision + 1 };
};

const redone = (state: WorkspaceState): Partial<WorkspaceState> => {
  const step = state.future.at(-1);
  if (step === undefined) return {};
  const { files } = applyChanges(state.files, step.changes);
  const past = [...state.past, step];
  return { files, past, future: state.future.slice(0, -1), revision: state.revision + 1 };
};

export const createWorkspace = (id: string, files: readonly Source[]): Workspace => {
  const store = createStore<WorkspaceState>(() => ({
    id,
    files,
    revision: 0,
    past: [],
    future: [],
    place: null,
  }));
  return {
    store,
    change: change => {
      if (!isIdle(change)) store.setState(changed(store.getState(), change));
    },
    undo: () => store.setState(undone(store.getState())),
    redo: () => store.setState(redone(store.getState())),
    goTo: place => store.setState({ place }),
  };
};
