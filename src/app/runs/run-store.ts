import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordStore, StorageProblem } from '../ports.ts';
import { readRunRecord, type RunRecord } from './run-record.ts';

/** The runs of this person. `notice` is the one thing to say about storage, or null. */
export interface RunsState {
  readonly status: 'loading' | 'ready';
  readonly runs: readonly RunRecord[];
  readonly notice: StorageProblem | null;
}

export interface Runs {
  readonly store: Pick<StoreApi<RunsState>, 'getState' | 'subscribe'>;
  load(): Promise<void>;
  /** Keeps a run, or says in `notice` why it could not. Play goes on either way. */
  keep(run: RunRecord): Promise<void>;
  find(id: string): RunRecord | undefined;
  dismissNotice(): void;
}

const byStart = (a: RunRecord, b: RunRecord): number => b.startedAt.localeCompare(a.startedAt);

const withRun = (runs: readonly RunRecord[], run: RunRecord): readonly RunRecord[] =>
  [run, ...runs.filter(other => other.id !== run.id)].sort(byStart);

/** Unreadable documents are left where they are and reported once. */
const sortOut = (documents: readonly unknown[]): Pick<RunsState, 'runs' | 'notice'> => {
  const read = documents.map(readRunRecord);
  const problem = read.find(result => !result.ok);
  return {
    runs: read.flatMap(result => (result.ok ? [result.value] : [])).sort(byStart),
    notice: problem?.ok === false ? problem.error : null,
  };
};

export const createRuns = (recordStore: RecordStore): Runs => {
  const store = createStore<RunsState>(() => ({ status: 'loading', runs: [], notice: null }));
  return {
    store,
    async load() {
      const stored = await recordStore.all();
      const found = stored.ok ? sortOut(stored.value) : { runs: [], notice: stored.error };
      // A run begun while the store was being read is newer than what was in it.
      const begun = store.getState().runs;
      const runs = begun.reduce(withRun, found.runs);
      store.setState({ status: 'ready', notice: found.notice, runs });
    },
    async keep(run) {
      store.setState({ runs: withRun(store.getState().runs, run) });
      const kept = await recordStore.put(run.id, run);
      if (!kept.ok) store.setState({ notice: kept.error });
    },
    find: id => store.getState().runs.find(run => run.id === id),
    dismissNotice: () => store.setState({ notice: null }),
  };
};
