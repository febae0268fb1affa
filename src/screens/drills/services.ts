import type { DrillSession } from '../../app/drills/drill-session.ts';
import type { SetSession } from '../../app/drills/set-session.ts';
import type { DrillStore } from '../../app/practice/drill-store.ts';
import { createRequiredContext } from '../services.ts';

/** What it takes to do a drill: the story's machinery among it, so it is fetched when the room is opened. */
export interface Drilling {
  readonly session: DrillSession;
  readonly drillStore: DrillStore;
}

/** Fetches the set of drills that a package is. */
export type FetchSet = () => Promise<SetSession>;

export interface DrillsServices {
  readonly drilling: () => Promise<Drilling>;
}

export const [DrillsServicesProvider, useDrillsServices] =
  createRequiredContext<DrillsServices>('The drills');
