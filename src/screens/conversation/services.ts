import type { Play } from '../../app/conversation/play-store.ts';
import type { TextReveal } from '../../app/conversation/text-reveal.ts';
import type { Stage } from '../../app/conversation/stage-port.ts';
import type { Captions } from '../../app/sound/captions.ts';
import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { createRequiredContext } from '../services.ts';

/** What a conversation on its stage is drawn from, wherever it is held. */
export interface ConversationServices {
  readonly play: Play;
  readonly textReveal: TextReveal;
  readonly captions: Captions['store'];
  /** Fetches and opens the moving stage. Fails where it cannot run; `onTrouble` if it stops later. */
  readonly openStage: (
    host: HTMLElement,
    scenario: ScenarioFront,
    onTrouble: () => void,
  ) => Promise<Stage>;
}

export const [ConversationServicesProvider, useConversationServices] =
  createRequiredContext<ConversationServices>('A conversation');
