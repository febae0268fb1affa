import type { KeyValueStore } from '../../app/ports.ts';
import { err, ok } from '../../engine/result.ts';

const KEY = 'composure.settings';

const readFrom = (key: string): ReturnType<KeyValueStore['read']> => {
  try {
    const text = localStorage.getItem(key);
    const stored: unknown = text === null ? null : JSON.parse(text);
    return ok(stored);
  } catch (thrown) {
    return err(thrown instanceof SyntaxError ? 'storage/corrupt' : 'storage/unavailable');
  }
};

const writeTo = (key: string, document: object): ReturnType<KeyValueStore['write']> => {
  try {
    localStorage.setItem(key, JSON.stringify(document));
    return ok(undefined);
  } catch {
    return err('storage/unavailable');
  }
};

/** One small document in local storage. */
export const createLocalDocument = (key: string): KeyValueStore => ({
  read: () => readFrom(key),
  write: document => writeTo(key, document),
});

/** Settings in local storage: small, and there before the first paint. A `shelf` has its own. */
export const createLocalStorage = (shelf?: string): KeyValueStore =>
  createLocalDocument(shelf === undefined ? KEY : `${KEY}.${shelf}`);
