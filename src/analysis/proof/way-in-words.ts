import type { ByAxis } from '../../engine/model/acts.ts';
import { moodOf } from '../../engine/model/mood.ts';
import { advance, begin } from '../../engine/run/conversation.ts';
import { storytellerFrom } from '../explore/state-space-storyteller.ts';
import type { Proof } from './proof.ts';

/** One answer on a way through a scenario. */
export interface WayStep {
  /** What was said before it. */
  readonly heard: string;
  readonly words: string;
  readonly isDone: boolean;
  readonly marks: ByAxis<number>;
  /** Mood after it, −10 … +10. */
  readonly mood: number;
}

export interface Way {
  /** Mood before the first answer. */
  readonly mood: number;
  readonly steps: readonly WayStep[];
  /** How it ended; null where it stops before. */
  readonly ending: string | null;
}

const heardIn = (lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => text).join(' ');

/** A list of choices as what is said; as much of it as the story allows. */
export const wayInWords = (
  { scenario, exploration }: Proof,
  variant: string,
  choices: readonly number[],
): Way => {
  const teller = storytellerFrom(exploration.space, scenario, variant);
  const opened = begin(scenario, teller);
  if (!opened.ok) return { mood: 0, steps: [], ending: null };
  let conversation = opened.value;
  for (const choice of choices) {
    const next = advance(conversation, teller, choice);
    if (!next.ok) break;
    conversation = next.value;
  }
  const { opening, start, turns, ending } = conversation;
  const steps = turns.map(({ reply, marks, after }, at) => ({
    heard: heardIn(turns[at - 1]?.lines ?? opening),
    words: reply.text,
    isDone: reply.key.action,
    marks,
    mood: moodOf(after),
  }));
  return { mood: moodOf(start), steps, ending: ending?.summary ?? null };
};
