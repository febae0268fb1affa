import type { Play } from '../../app/conversation/play-store.ts';
import type { TextReveal } from '../../app/conversation/text-reveal.ts';
import type { Stage } from '../../app/play/stage-port.ts';
import type { Captions } from '../../app/sound/captions.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { createRequiredContext } from '../services.ts';

/** What the conversation and its briefing are given besides what every room is. */
export interface PlayServices {
  readonly play: Play;
  readonly textReveal: TextReveal;
  readonly captions: Captions['store'];
  /** Silences the line that is being read aloud, if one is. */
  readonly hush: () => void;
  /** Fetches and opens the moving stage. Fails where it cannot run; `onTrouble` if it stops later. */
  readonly openStage: (
    host: HTMLElement,
    scenario: Scenario,
    onTrouble: () => void,
  ) => Promise<Stage>;
  /** Fetches what a conversation will need, ahead of time. Never fails. */
  readonly prepare: (scenario: string) => void;
}

export const [PlayServicesProvider, usePlayServices] =
  createRequiredContext<PlayServices>('The play room');
