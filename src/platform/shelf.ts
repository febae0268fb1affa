import { broken, entries, loaders } from 'virtual:scenarios';
import type { Shelf } from '../app/shelf.ts';
import { err, ok } from '../engine/result.ts';

/** The scenarios that were built into this page; each story is fetched when it is first played. */
export const createShelf = (): Shelf => ({
  entries,
  broken,
  async load(id) {
    const problems = broken.find(entry => entry.id === id)?.problems;
    if (problems !== undefined) return err({ code: 'shelf/broken', detail: id, problems });
    const entry = entries.find(shelved => shelved.id === id);
    const loader = loaders[id];
    if (entry === undefined || loader === undefined)
      return err({ code: 'shelf/unknown', detail: id });
    try {
      const { default: json } = await loader();
      return ok({ scenario: entry.scenario, version: entry.version, json });
    } catch {
      return err({ code: 'shelf/unreachable', detail: id });
    }
  },
});
