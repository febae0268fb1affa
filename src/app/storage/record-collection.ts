import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/result.ts';
import type { RecordStore, StorageProblem } from '../ports.ts';
import { type SetAside, type Sorted, sortDocuments } from './set-aside.ts';

/** Records of one kind. `notice` is the one thing to say about storage, or null. */
export interface CollectionState<T> extends Sorted<T> {
  readonly status: 'loading' | 'ready';
}

/** Records of one kind, kept in the background: whatever storage does, what is here goes on working. */
export interface RecordCollection<T> {
  readonly store: Pick<StoreApi<CollectionState<T>>, 'getState' | 'subscribe'>;
  load(): Promise<void>;
  /** Keeps a record; where it could not, the answer and `notice` say why. */
  keep(record: T): Promise<Result<void, StorageProblem>>;
  find(name: string): T | undefined;
  /** The record as it is kept by now, if that is newer: another page may have gone on with it. */
  reread(name: string, isNewer: (stored: T, known: T) => boolean): Promise<T | undefined>;
  /** Removes one record, for good. */
  remove(name: string): Promise<void>;
  /** Removes what was set aside, for good. */
  discard(setAside: SetAside): Promise<void>;
  /** Removes one record, for good. */
  forget(name: string): Promise<void>;
  /** Removes every record that can be read, for good; what was set aside stays until it is discarded. */
  forgetAll(): Promise<void>;
  dismissNotice(): void;
}

interface Kind<T> {
  /** Checks a stored document at the door. */
  readonly read: (document: unknown) => Result<T, StorageProblem>;
  readonly nameOf: (record: T) => string;
  /** Puts a record among the others, in the place of an older one of its name. */
  readonly withRecord: (records: readonly T[], record: T) => readonly T[];
}

const EMPTY: Sorted<never> = { records: [], setAside: [], notice: null };

type Stored = Awaited<ReturnType<RecordStore['all']>>;

/** What was kept while the store was being read is newer than what was in it. */
const loadedInto = <T>(
  stored: Stored,
  { read, nameOf, withRecord }: Kind<T>,
  { records: newer }: CollectionState<T>,
): CollectionState<T> => {
  const sorted = stored.ok
    ? sortDocuments(stored.value, read, nameOf)
    : { ...EMPTY, notice: stored.error };
  const records = [...sorted.records, ...newer].reduce<readonly T[]>(withRecord, []);
  return { ...sorted, status: 'ready', records };
};

export const createRecordCollection = <T>(
  recordStore: RecordStore,
  kind: Kind<T>,
): RecordCollection<T> => {
  const { read, nameOf, withRecord } = kind;
  const store = createStore<CollectionState<T>>(() => ({ status: 'loading', ...EMPTY }));
  const find = (name: string): T | undefined =>
    store.getState().records.find(record => nameOf(record) === name);

  const remove = async (name: string): Promise<void> => {
    const removed = await recordStore.remove(name);
    if (!removed.ok) store.setState({ notice: removed.error });
  };

  const forgetThese = async (names: readonly string[]): Promise<void> => {
    const records = store.getState().records.filter(record => !names.includes(nameOf(record)));
    store.setState({ records });
    for (const name of names) await remove(name);
  };

  return {
    store,
    find,
    load: async () => store.setState(loadedInto(await recordStore.all(), kind, store.getState())),
    async reread(name, isNewer) {
      const stored = await recordStore.get(name);
      const known = find(name);
      const found = stored.ok ? read(stored.value) : stored;
      if (!found.ok || (known !== undefined && !isNewer(found.value, known))) return known;
      store.setState({ records: withRecord(store.getState().records, found.value) });
      return found.value;
    },
    async keep(record) {
      store.setState({ records: withRecord(store.getState().records, record) });
      const kept = await recordStore.put(nameOf(record), Object(record));
      if (!kept.ok) store.setState({ notice: kept.error });
      return kept;
    },
    forget: name => forgetThese([name]),
    async remove(name) {
      const records = store.getState().records.filter(record => nameOf(record) !== name);
      store.setState({ records });
      await remove(name);
    },
    async discard(unwanted) {
      const setAside = store.getState().setAside.filter(other => other.name !== unwanted.name);
      store.setState({ setAside });
      await remove(unwanted.name);
    },
    forgetAll: () => forgetThese(store.getState().records.map(nameOf)),
    dismissNotice: () => store.setState({ notice: null }),
  };
};
