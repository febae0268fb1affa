import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Cabinet, StorageProblem } from '../app/ports.ts';
import { err, ok, type Result } from '../engine/result.ts';

const DATABASE = 'composure';
const DATABASE_VERSION = 1;
const RUNS = 'runs';

interface Schema extends DBSchema {
  runs: { key: string; value: object };
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

const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> => {
  try {
    return ok(await work());
  } catch (thrown) {
    return err(problemOf(thrown));
  }
};

const openDatabase = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(DATABASE, DATABASE_VERSION, {
    upgrade: database => void database.createObjectStore(RUNS),
    // Another tab wants a newer layout: let it, rather than hold it up.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  });

/** Runs in IndexedDB. Everything that goes wrong comes back as a problem; nothing is thrown. */
export const createCabinet = (): Cabinet => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDatabase();
    return opened;
  };
  return {
    all: () => attempt(async () => (await database()).getAll(RUNS)),
    put: (name, document) =>
      attempt(async () => void (await (await database()).put(RUNS, document, name))),
  };
};
