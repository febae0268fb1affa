import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RecordStore, StorageProblem, StoredDocument } from '../../app/ports.ts';
import { DATABASE_VERSION } from '../../engine/versions.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { inTime } from '../device/optional.ts';

const DATABASE = 'composure';

/** What is kept apart: attempts, drills, scenarios that are written, what colleagues say of them, their older states, those that are ready to be played, what a lead brought together, drills that were agreed, a lead's notes, what people agreed to, scorings, what is scored by, and what waits to be sent. */
const STORES = [
  'runs',
  'drills',
  'drafts',
  'reviews',
  'versions',
  'ready',
  'team',
  'agreed',
  'notes',
  'people',
  'calibrations',
  'scorecards',
  'outbox',
] as const;
export type StoreName = (typeof STORES)[number];

/** The version of the database in which each store was added; a number is never changed. */
const SINCE: Readonly<Record<StoreName, number>> = {
  runs: 1,
  drills: 2,
  drafts: 3,
  reviews: 4,
  versions: 5,
  ready: 5,
  team: 6,
  agreed: 7,
  notes: 7,
  people: 7,
  calibrations: 7,
  scorecards: 7,
  outbox: 8,
};

interface Schema extends DBSchema {
  runs: { key: string; value: object };
  drills: { key: string; value: object };
  drafts: { key: string; value: object };
  reviews: { key: string; value: object };
  versions: { key: string; value: object };
  ready: { key: string; value: object };
  team: { key: string; value: object };
  agreed: { key: string; value: object };
  notes: { key: string; value: object };
  people: { key: string; value: object };
  calibrations: { key: string; value: object };
  scorecards: { key: string; value: object };
  outbox: { key: string; value: object };
}

const PROBLEM_OF: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'storage/full',
  // The database on this machine was made by a later version of the program.
  VersionError: 'storage/newer',
  UnknownError: 'storage/corrupt',
  DataError: 'storage/corrupt',
  InvalidStateError: 'storage/blocked',
};

const problemOf = (thrown: unknown): StorageProblem =>
  (thrown instanceof DOMException ? PROBLEM_OF[thrown.name] : undefined) ?? 'storage/unavailable';

const attemptOnce = async <T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> => {
  try {
    return ok(await work());
  } catch (thrown) {
    return err(problemOf(thrown));
  }
};

/** A database that never answers is one that another tab holds, or a browser's own trouble: nobody waits for it. */
const attempt = <T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> =>
  inTime(attemptOnce(work), () => err('storage/blocked'));

const openDatabase = (shelf?: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(shelf === undefined ? DATABASE : `${DATABASE}.${shelf}`, DATABASE_VERSION, {
    upgrade(database, before) {
      for (const store of STORES) {
        if (SINCE[store] > before) database.createObjectStore(store);
      }
    },
    // Another tab wants a newer layout: let it, rather than hold it up.
    blocking: (_current, _blocked, { target }) => {
      if (target instanceof IDBDatabase) target.close();
    },
  });

/**
 * Commits at once instead of when the page has heard that the write succeeded: a page that is
 * closed or reloaded in that moment would lose it.
 */
const write = async (
  database: IDBPDatabase<Schema>,
  store: StoreName,
  name: string,
  document: object,
): Promise<void> => {
  const transaction = database.transaction(store, 'readwrite');
  const put = transaction.store.put(document, name);
  transaction.commit();
  await Promise.all([put, transaction.done]);
};

/** Behind every name that begins with these letters. */
const beyond = (prefix: string): string => `${prefix}\uffff`;

/** Names and documents in one transaction: nothing is written between the two. */
const readAll = async (
  database: IDBPDatabase<Schema>,
  store: StoreName,
  prefix: string,
): Promise<readonly StoredDocument[]> => {
  const { store: documents } = database.transaction(store);
  const range = IDBKeyRange.bound(prefix, beyond(prefix));
  const [names, found] = await Promise.all([documents.getAllKeys(range), documents.getAll(range)]);
  return names.map((name, at) => ({ name, document: found[at] }));
};

const remove = async (
  database: IDBPDatabase<Schema>,
  store: StoreName,
  name: string,
): Promise<void> => {
  const transaction = database.transaction(store, 'readwrite');
  const removed = transaction.store.delete(name);
  transaction.commit();
  await Promise.all([removed, transaction.done]);
};

/** Documents of one kind in IndexedDB. Everything that goes wrong comes back as a problem; nothing is thrown. A `shelf` is a database of its own. */
export const createIndexedDbStore = (store: StoreName, shelf?: string): RecordStore => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    // What failed to open is tried again the next time.
    opened ??= openDatabase(shelf).catch((thrown: unknown) => {
      opened = null;
      throw thrown;
    });
    return opened;
  };
  return {
    all: (prefix = '') => attempt(async () => readAll(await database(), store, prefix)),
    get: name => attempt(async () => (await database()).get(store, name)),
    put: (name, document) => attempt(async () => write(await database(), store, name, document)),
    remove: name => attempt(async () => remove(await database(), store, name)),
  };
};
