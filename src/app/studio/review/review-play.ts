import { createStore, type StoreApi } from 'zustand/vanilla';
import { moodOf } from '../../../engine/model/mood.ts';
import { advance, begin, type Conversation } from '../../../engine/run/conversation.ts';
import { seedOf, shuffled } from '../../../engine/rng.ts';
import type { Script } from '../../../narrative/story/script.ts';
import { createTeller } from '../../../narrative/story/storyteller.ts';
import type { SaidNow } from '../../conversation/conversation-port.ts';
import { customerNames, saidIn } from '../../conversation/transcript.ts';

export interface OfferedReply {
  readonly index: number;
  readonly text: string;
  readonly isDone: boolean;
}

/** A scenario being played without a stage, to hear how it goes. */
export interface ReviewPlayState {
  readonly said: readonly SaidNow[];
  readonly replies: readonly OfferedReply[];
  /** −10 … +10. */
  readonly mood: number;
  readonly ending: string | null;
  /** The story stopped where it should not. */
  readonly stuck: boolean;
}

export interface ReviewPlay {
  readonly store: Pick<StoreApi<ReviewPlayState>, 'getState' | 'subscribe'>;
  reply(index: number): void;
}

const shown = (script: Script, conversation: Conversation, seed: number): ReviewPlayState => ({
  said: saidIn(conversation, customerNames(script)),
  replies: shuffled(conversation.replies, seed + conversation.turns.length).map(
    ({ index, text, key }) => ({ index, text, isDone: key.action }),
  ),
  mood: moodOf(conversation.customer),
  ending: conversation.ending?.summary ?? null,
  stuck: false,
});

const STUCK: ReviewPlayState = { said: [], replies: [], mood: 0, ending: null, stuck: true };

/** Plays a scenario from its beginning, in one of its variants. */
export const createReviewPlay = (script: Script, variant: string): ReviewPlay => {
  const teller = createTeller(script.json, { cast: script.scenario.cast, variant });
  const seed = seedOf(`${script.version} ${variant}`);
  const opened = begin(script.scenario, teller);
  let conversation = opened.ok ? opened.value : null;
  const store = createStore<ReviewPlayState>(() =>
    conversation === null ? STUCK : shown(script, conversation, seed),
  );
  return {
    store,
    reply(index) {
      if (conversation === null) return;
      const next = advance(conversation, teller, index);
      if (!next.ok) return store.setState({ replies: [], stuck: true });
      conversation = next.value;
      store.setState(shown(script, conversation, seed), true);
    },
  };
};
