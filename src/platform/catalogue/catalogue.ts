import { broken, entries, loaders } from 'virtual:scenarios';
import type { Catalogue, CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { err, ok } from '../../engine/result.ts';

/** Declared by name only, so that the compiler knows nothing of it: what it is, is said here. */
const shelved: readonly CatalogueEntry[] = entries;

interface StoryModule {
  readonly default: string;
  readonly scenario: Scenario;
}

/** The scenarios that were built into this page; each story is fetched when it is first played. */
export const createCatalogue = (): Catalogue => ({
  entries: shelved,
  broken,
  async load(id) {
    const problems = broken.find(entry => entry.id === id)?.problems;
    if (problems !== undefined) return err({ code: 'catalogue/broken', detail: id, problems });
    const entry = shelved.find(one => one.id === id);
    const loader = loaders[id];
    if (entry === undefined || loader === undefined)
      return err({ code: 'catalogue/unknown', detail: id });
    try {
      const { default: json, scenario }: StoryModule = await loader();
      return ok({ scenario, version: entry.version, json });
    } catch {
      return err({ code: 'catalogue/unreachable', detail: id });
    }
  },
});
