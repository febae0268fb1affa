import { ok } from '../../engine/result.ts';
import type { RecordStore } from '../ports.ts';

/** Keeps documents as long as the page is open: what is only tried leaves nothing behind. */
export const createForgetfulStore = (): RecordStore => {
  const documents = new Map<string, object>();
  const all = () => [...documents].map(([name, document]) => ({ name, document }));
  return {
    all: async (prefix = '') => ok(all().filter(({ name }) => name.startsWith(prefix))),
    get: async name => ok(documents.get(name)),
    put: async (name, document) => {
      documents.set(name, document);
      return ok(undefined);
    },
    remove: async name => {
      documents.delete(name);
      return ok(undefined);
    },
  };
};
