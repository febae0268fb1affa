import type { ByAxis } from '../../engine/model/acts.ts';
import { moodOf } from '../../engine/model/mood.ts';
import { currencyIn, type Entitlement, owedIn } from '../../engine/model/scenario.ts';
import { advance, begin, type Turn } from '../../engine/run/conversation.ts';
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

/** What a way hands over, in the variant's currency: what is owed is no gift. */
export interface WayMoney {
  readonly currency: string;
  /** Null where the header says nothing of money owed. */
  readonly owed: Entitlement | null;
  readonly paid: number;
  readonly goodwill: number;
}

export interface Way {
  /** Mood before the first answer. */
  readonly mood: number;
  readonly steps: readonly WayStep[];
  readonly money: WayMoney;
  /** How it ended; null where it stops before. */
  readonly ending: string | null;
}

const heardIn = (lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => text).join(' ');

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const moneyOn = (
  { scenario }: Proof,
  variant: string,
  turns: readonly Pick<Turn, 'reply'>[],
): WayMoney => ({
  currency: currencyIn(scenario, variant),
  owed: owedIn(scenario, variant) ?? null,
  paid: sum(turns.map(({ reply }) => reply.key.pays)),
  goodwill: sum(turns.map(({ reply }) => reply.key.cost)),
});

/** A list of choices as what is said; as much of it as the story allows. */
export const wayInWords = (proof: Proof, variant: string, choices: readonly number[]): Way => {
  const { scenario, exploration } = proof;
  const teller = storytellerFrom(exploration.space, scenario, variant);
  const opened = begin(scenario, teller);
  if (!opened.ok) return { mood: 0, steps: [], money: moneyOn(proof, variant, []), ending: null };
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
  const money = moneyOn(proof, variant, turns);
  return { mood: moodOf(start), steps, money, ending: ending?.summary ?? null };
};
