import type { AgreedStore } from '../../app/agreed/agreed-store.ts';
import type { DrillStore } from '../../app/practice/drill-store.ts';
import type { Readable } from '../hooks/use-store.ts';
import { createRequiredContext } from '../services.ts';

/** What the home screen is given besides what every room is. */
export interface HomeServices {
  /** How this person's drills have gone, without what it takes to do one. */
  readonly loadDrillStore: () => Promise<DrillStore>;
  /** Drills that were agreed with a coach. */
  readonly loadAgreed: () => Promise<AgreedStore>;
  /** Whether the server has a newer game than this window. */
  readonly newer: Readable<boolean>;
}

export const [HomeServicesProvider, useHomeServices] =
  createRequiredContext<HomeServices>('The home screen');
