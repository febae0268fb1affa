import type { ComponentChildren } from 'preact';
import type { Talking } from '../../app/conversation/play-store.ts';
import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import type { ConversationServices } from './services.ts';

/** What is different where a conversation is held for others to read: a hiring exercise, and the practice before it. */
export interface Held {
  /** What the stage draws. */
  readonly scenario: ScenarioFront;
  /** The figure beside the face, which is for everybody or for nobody. */
  readonly hasMeter: boolean;
  /** Words alone, without a picture. */
  readonly isPlain: boolean;
  /** What there is to say beside the title: the time that is left, a line that is lost. */
  readonly status: ComponentChildren;
  readonly pause: { readonly text: string; readonly leave: () => void };
  /** In place of the replies while there are some: a room decides, and not whoever sits here. */
  readonly answer?: (talk: Talking) => ComponentChildren;
  /** In place of the replies, once everything has been said. */
  readonly after: ComponentChildren;
}

/** What such a conversation is drawn from. */
export interface HeldServices extends ConversationServices {
  /** Silences the line that is being read aloud, if one is. */
  readonly hush: () => void;
}

export interface HeldProps {
  readonly services: HeldServices;
  /** Null while the door is opening. */
  readonly talk: Talking | null;
  readonly held: Held;
}
