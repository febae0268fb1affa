import type { Names } from '../../../app/studio/cards/cards.ts';
import type { Editing } from '../../../app/studio/cards/edit-section.ts';
import type { Told } from '../../../app/studio/cards/decision-commands.ts';
import type { ActMessages } from '../../../app/words/messages/acts.ts';
import type { CardsMessages } from '../../../app/words/messages/studio-cards.ts';
import { createRequiredContext } from '../../services.ts';

/** What every part of the cards needs. */
export interface CardsContext extends Editing {
  readonly words: CardsMessages;
  readonly acts: ActMessages;
  readonly names: Names;
  /** Says what was done to the ways, or why something cannot be done. */
  readonly tell: (text: string) => void;
  readonly told: (what: Told) => void;
  readonly openHelp: () => void;
}

export const [CardsProvider, useCards] = createRequiredContext<CardsContext>('A part of the cards');

/** In which section of which file something stands. */
export interface Place {
  readonly file: string;
  readonly section: number;
}
