import { loaders } from 'virtual:drills';
import type { DrillCatalogue } from '../../app/practice/drill-catalogue.ts';
import { err, ok } from '../../engine/result.ts';

/** The drills that were built into this page; each list is fetched when drills are first wanted. */
export const createDrillCatalogue = (): DrillCatalogue => ({
  scenarios: Object.keys(loaders),
  async load(scenario) {
    const loader = loaders[scenario];
    if (loader === undefined) return err({ code: 'catalogue/unknown', detail: scenario });
    try {
      const { default: drills } = await loader();
      return ok(drills);
    } catch {
      return err({ code: 'catalogue/unreachable', detail: scenario });
    }
  },
});
