import { advance, begin, type Conversation, type ConversationProblem } from './conversation.ts';
import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Storyteller } from '../model/story-step.ts';

/** One choice: its place in the story's order, and its stable name where the author gave one. */
export interface Choice {
  readonly index: number;
  readonly id?: string;
}

/** What the person did. Never what it was worth: worth is recomputed. */
export interface Run {
  readonly scenario: string;
  /** Hash of the compiled story and the rules it was played under. */
  readonly version: string;
  readonly variant: string;
  readonly choices: readonly Choice[];
}

export type ReplayProblem =
  | ConversationProblem
  | { readonly code: 'replay/other-version' | 'replay/other-reply'; readonly detail: string };

const sameReply = (conversation: Conversation, choice: Choice): boolean => {
  const reply = conversation.replies.find(offer => offer.index === choice.index);
  return reply === undefined || choice.id === undefined || reply.key.id === choice.id;
};

/**
 * Plays a run again. The same run on the same version always gives the same conversation; else
 * `replay/other-version`, `replay/other-reply` (another reply stands at that place), or the
 * conversation's own problem.
 */
export const replay = (
  run: Run,
  version: string,
  scenario: Pick<Scenario, 'start' | 'grievances'>,
  teller: Storyteller,
): Result<Conversation, ReplayProblem> => {
  if (run.version !== version) return err({ code: 'replay/other-version', detail: run.version });
  const opened = begin(scenario, teller);
  if (!opened.ok) return opened;
  let conversation = opened.value;
  for (const choice of run.choices) {
    if (!sameReply(conversation, choice)) {
      return err({ code: 'replay/other-reply', detail: choice.id ?? String(choice.index) });
    }
    const next = advance(conversation, teller, choice.index);
    if (!next.ok) return next;
    conversation = next.value;
  }
  return ok(conversation);
};

/** The choice that takes a reply, as a run stores it. */
export const choiceOf = (reply: { index: number; key: { id?: string } }): Choice =>
  reply.key.id === undefined ? { index: reply.index } : { index: reply.index, id: reply.key.id };
