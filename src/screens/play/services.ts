import type { HeldServices } from '../conversation/held.ts';
import { createRequiredContext } from '../services.ts';

/** What the conversation and its briefing are given besides what every room is. */
export interface PlayServices extends HeldServices {
  /** Fetches what a conversation will need, ahead of time. Never fails. */
  readonly prepare: (scenario: string) => void;
}

export const [PlayServicesProvider, usePlayServices] =
  createRequiredContext<PlayServices>('The play room');
