import type { Persistence } from '../../app/studio/drafts/persistence.ts';

/** Asks the browser not to clear what this page keeps when it runs short of room. */
export const browserPersistence: Persistence = {
  async ask() {
    try {
      const granted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
      return granted ? 'promised' : 'refused';
    } catch {
      return 'unknown';
    }
  },
};
