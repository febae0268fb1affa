import type { ConversationServices } from '../conversation/services.ts';
import { createRequiredContext } from '../services.ts';

/** What the conversation and its briefing are given besides what every room is. */
export interface PlayServices extends ConversationServices {
  /** Silences the line that is being read aloud, if one is. */
  readonly hush: () => void;
  /** Fetches what a conversation will need, ahead of time. Never fails. */
  readonly prepare: (scenario: string) => void;
}

export const [PlayServicesProvider, usePlayServices] =
  createRequiredContext<PlayServices>('The play room');
