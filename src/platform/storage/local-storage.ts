import type { KeyValueStore } from '../../app/ports.ts';
import { err, ok } from '../../engine/result.ts';

const KEY = 'composure.settings';

const read: KeyValueStore['read'] = () => {
  try {
    const text = localStorage.getItem(KEY);
    const stored: unknown = text === null ? null : JSON.parse(text);
    return ok(stored);
  } catch (thrown) {
    return err(thrown instanceof SyntaxError ? 'storage/corrupt' : 'storage/unavailable');
  }
};

const write: KeyValueStore['write'] = document => {
  try {
    localStorage.setItem(KEY, JSON.stringify(document));
    return ok(undefined);
  } catch {
    return err('storage/unavailable');
  }
};

/** Settings in local storage: small, and there before the first paint. */
export const createLocalStorage = (): KeyValueStore => ({ read, write });
