import type { Play } from '../../app/conversation/play-store.ts';
import type { DrillCatalogue } from '../../app/practice/drill-catalogue.ts';
import type { ProofTask } from '../../app/proofs/proof-port.ts';
import { createRequiredContext } from '../services.ts';

/** What the debrief is given besides what every room is. */
export interface DebriefServices {
  /** The conversation that a what-if is opened in; null where somebody else's run is read. */
  readonly play: Pick<Play, 'playOn' | 'close'> | null;
  /** The proof of a scenario, under way or done; null where the scenario cannot be had. */
  readonly proofOf: (scenario: string) => Promise<ProofTask | null>;
  readonly drills: DrillCatalogue;
}

export const [DebriefServicesProvider, useDebriefServices] =
  createRequiredContext<DebriefServices>('The debrief');
