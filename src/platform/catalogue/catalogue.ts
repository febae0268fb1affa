import { broken, entries, loaders } from 'virtual:scenarios';
import type { Catalogue } from '../../app/catalogue/catalogue.ts';
import { err, ok } from '../../engine/result.ts';

/** The scenarios that were built into this page; each story is fetched when it is first played. */
export const createCatalogue = (): Catalogue => ({
  entries,
  broken,
  async load(id) {
    const problems = broken.find(entry => entry.id === id)?.problems;
    if (problems !== undefined) return err({ code: 'catalogue/broken', detail: id, problems });
    const entry = entries.find(shelved => shelved.id === id);
    const loader = loaders[id];
    if (entry === undefined || loader === undefined)
      return err({ code: 'catalogue/unknown', detail: id });
    try {
      const { default: json } = await loader();
      return ok({ scenario: entry.scenario, version: entry.version, json });
    } catch {
      return err({ code: 'catalogue/unreachable', detail: id });
    }
  },
});
