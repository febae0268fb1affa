import { createStore, type StoreApi } from 'zustand/vanilla';
import { type DrillRecord, readDrillRecord } from './drill-record.ts';
import type { RecordStore, StorageProblem } from '../ports.ts';

/** How this person's drills have gone. `notice` is the one thing to say about storage, or null. */
export interface DrillStoreState {
  readonly status: 'loading' | 'ready';
  readonly records: readonly DrillRecord[];
  readonly notice: StorageProblem | null;
}

export interface DrillStore {
  readonly store: Pick<StoreApi<DrillStoreState>, 'getState' | 'subscribe'>;
  load(): Promise<void>;
  /** Keeps a record, or says in `notice` why it could not. Practice goes on either way. */
  keep(record: DrillRecord): Promise<void>;
  find(key: string): DrillRecord | undefined;
  dismissNotice(): void;
}

const withRecord = (
  records: readonly DrillRecord[],
  record: DrillRecord,
): readonly DrillRecord[] => [...records.filter(other => other.key !== record.key), record];

/** Unreadable documents are left where they are and reported once. */
const sortOut = (documents: readonly unknown[]): Pick<DrillStoreState, 'records' | 'notice'> => {
  const read = documents.map(readDrillRecord);
  const problem = read.find(result => !result.ok);
  return {
    records: read.flatMap(result => (result.ok ? [result.value] : [])),
    notice: problem?.ok === false ? problem.error : null,
  };
};

export const createDrillStore = (recordStore: RecordStore): DrillStore => {
  const store = createStore<DrillStoreState>(() => ({
    status: 'loading',
    records: [],
    notice: null,
  }));
  return {
    store,
    async load() {
      const stored = await recordStore.all();
      const found = stored.ok ? sortOut(stored.value) : { records: [], notice: stored.error };
      // What was answered while the store was being read is newer than what was in it.
      const records = store.getState().records.reduce(withRecord, found.records);
      store.setState({ status: 'ready', notice: found.notice, records });
    },
    async keep(record) {
      store.setState({ records: withRecord(store.getState().records, record) });
      const kept = await recordStore.put(record.key, record);
      if (!kept.ok) store.setState({ notice: kept.error });
    },
    find: key => store.getState().records.find(record => record.key === key),
    dismissNotice: () => store.setState({ notice: null }),
  };
};
