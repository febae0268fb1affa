import * as v from 'valibot';
import type { KeyValueStore } from '../ports.ts';

/** Why an address is none of a record store that this page may ask. */
export type EndpointProblem = 'endpoint/unreadable' | 'endpoint/insecure' | 'endpoint/not-allowed';

/** What came of a try. `may-not-read`: the key is known there, and lets nobody read; it may still write. */
export type TryResult =
  | 'ready'
  | 'may-not-read'
  | 'wrong-key'
  | 'not-a-store'
  | 'not-from-here'
  | 'policy'
  | 'store-trouble'
  | 'silent';

/** Characters. */
export const LONGEST_ENDPOINT = 500;
export const LONGEST_KEY = 200;

const key = v.pipe(v.string(), v.maxLength(LONGEST_KEY));

const schema = v.object({
  /** Without a slash at its end. */
  endpoint: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ENDPOINT)),
  key,
  secret: key,
  /** Who somebody without a name is. */
  pseudonym: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_KEY)),
  /** ISO 8601: what was begun before is not told. */
  since: v.string(),
});

/** To whom what is played is told, and by which key. */
export type StoreSettings = Readonly<v.InferOutput<typeof schema>>;

/** What somebody types in. */
export type StoreEntry = Pick<StoreSettings, 'endpoint' | 'key' | 'secret'>;

/** Null where nothing is told, and where what was kept cannot be read. */
export const readStoreSettings = (keyValues: KeyValueStore): StoreSettings | null => {
  const stored = keyValues.read();
  const read = v.safeParse(schema, stored.ok ? stored.value : null);
  return read.success ? read.output : null;
};
