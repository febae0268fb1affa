import type { ByAxis } from '../model/acts.ts';
import { type Customer, levelsOf, meet } from '../model/customer.ts';
import type { Reply } from '../model/reply.ts';
import { applyRules, settle } from '../rules/apply-rules.ts';
import { hearLines } from '../rules/hear-lines.ts';
import type { Effect, Movement } from '../rules/movement.ts';
import { ok, err, type Result } from '../result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Ending, Line, StoryStep, StoryProblem, Storyteller } from '../model/story-step.ts';

/** A reply and everything until the next choice. */
export interface Turn {
  readonly reply: Reply;
  /** Every reply that was on offer, in the story's order. */
  readonly offered: readonly Reply[];
  readonly before: Customer;
  readonly after: Customer;
  readonly movements: readonly Movement[];
  readonly marks: ByAxis<number>;
  readonly lines: readonly Line[];
}

/** A conversation so far. Plain data; the storyteller keeps the story's own place. */
export interface Conversation {
  readonly opening: readonly Line[];
  readonly start: Customer;
  readonly turns: readonly Turn[];
  readonly customer: Customer;
  readonly replies: readonly Reply[];
  readonly ending: Ending | null;
}

export type ConversationProblem =
  | StoryProblem
  | { readonly code: 'conversation/over' | 'conversation/not-on-offer'; readonly detail: string };

/** Opens a conversation. Fails with the story's own problem. */
export const begin = (
  scenario: Pick<Scenario, 'start' | 'grievances' | 'mood'>,
  teller: Storyteller,
): Result<Conversation, ConversationProblem> => {
  const start = meet(
    scenario.start,
    scenario.grievances.map(grievance => grievance.id),
    scenario.mood,
  );
  const scene = teller.open(levelsOf(start));
  if (!scene.ok) return scene;
  const { lines, replies, ending } = scene.value;
  const { customer } = hearLines(start, lines);
  return ok({ opening: lines, start: customer, turns: [], customer, replies, ending });
};

/** The lines have been told (C5); an ending settles the promises still open (C3). */
const arrive = (customer: Customer, scene: StoryStep): Effect => {
  const heard = hearLines(customer, scene.lines);
  if (scene.ending === null) return heard;
  const settled = settle(heard.customer);
  return { ...settled, movements: [...heard.movements, ...settled.movements] };
};

/**
 * One reply. The customer answers first (rules), then the story goes on with the new levels.
 * Fails with `conversation/over`, `conversation/not-on-offer` or the story's own problem;
 * a refused reply changes nothing.
 */
export const advance = (
  conversation: Conversation,
  teller: Storyteller,
  index: number,
): Result<Conversation, ConversationProblem> => {
  if (conversation.ending !== null) return err({ code: 'conversation/over', detail: '' });
  const reply = conversation.replies.find(offer => offer.index === index);
  if (reply === undefined) return err({ code: 'conversation/not-on-offer', detail: String(index) });
  const response = applyRules(conversation.customer, reply.key, conversation.turns.length);
  const scene = teller.choose(index, levelsOf(response.customer));
  if (!scene.ok) return scene;
  const { customer, movements } = arrive(response.customer, scene.value);
  const turn: Turn = {
    reply,
    offered: conversation.replies,
    before: conversation.customer,
    after: customer,
    movements: [...response.movements, ...movements],
    marks: response.marks,
    lines: scene.value.lines,
  };
  const { replies, ending } = scene.value;
  return ok({ ...conversation, turns: [...conversation.turns, turn], customer, replies, ending });
};
