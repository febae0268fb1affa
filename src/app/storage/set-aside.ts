import type { Result } from '../../engine/result.ts';
import type { StorageProblem, StoredDocument } from '../ports.ts';

/** A document that cannot be read, left where it is; a page shows it, gives it out and removes it. */
export interface SetAside extends StoredDocument {
  readonly problem: StorageProblem;
}

/** What was found in a store: records that can be used, and what had to be set aside. */
export interface Sorted<T> {
  readonly records: readonly T[];
  readonly setAside: readonly SetAside[];
  /** The one thing to say about it, or null. */
  readonly notice: StorageProblem | null;
}

/** What is kept under another name than its own is not what it says it is. */
const readNamed = <T>(
  stored: StoredDocument,
  read: (document: unknown) => Result<T, StorageProblem>,
  nameOf: (record: T) => string,
): Result<T, StorageProblem> => {
  const record = read(stored.document);
  return record.ok && nameOf(record.value) !== stored.name
    ? { ok: false, error: 'storage/corrupt' }
    : record;
};

/** Parts what can be read from what cannot. Nothing is changed or removed. */
export const sortDocuments = <T>(
  stored: readonly StoredDocument[],
  read: (document: unknown) => Result<T, StorageProblem>,
  nameOf: (record: T) => string,
): Sorted<T> => {
  const records: T[] = [];
  const setAside: SetAside[] = [];
  for (const one of stored) {
    const record = readNamed(one, read, nameOf);
    if (record.ok) records.push(record.value);
    else setAside.push({ ...one, problem: record.error });
  }
  return { records, setAside, notice: setAside[0]?.problem ?? null };
};
