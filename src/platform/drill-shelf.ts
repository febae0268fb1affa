import { loaders } from 'virtual:drills';
import type { DrillShelf } from '../app/drill-shelf.ts';
import { err, ok } from '../engine/result.ts';

/** The drills that were built into this page; each list is fetched when drills are first wanted. */
export const createDrillShelf = (): DrillShelf => ({
  scenarios: Object.keys(loaders),
  async load(scenario) {
    const loader = loaders[scenario];
    if (loader === undefined) return err({ code: 'shelf/unknown', detail: scenario });
    try {
      const { default: drills } = await loader();
      return ok(drills);
    } catch {
      return err({ code: 'shelf/unreachable', detail: scenario });
    }
  },
});
