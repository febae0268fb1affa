import { advance, begin, type Conversation, type ConversationProblem } from './conversation.ts';
import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ForkingStoryteller, Storyteller } from '../model/story-step.ts';

/** One choice: its place in the story's order, and its stable name where the author gave one. */
export interface Choice {
  readonly index: number;
  readonly id?: string;
}

/** What the person did. Never what it was worth: worth is recomputed. */
export interface Run {
  readonly scenario: string;
  /** The rules it was played under, and a hash of the compiled story: `r2-0123456789abcdef`. */
  readonly version: string;
  readonly variant: string;
  readonly choices: readonly Choice[];
}

export type ReplayProblem =
  | ConversationProblem
  | {
      readonly code: 'replay/other-rules' | 'replay/other-version' | 'replay/other-reply';
      readonly detail: string;
    };

/** The version of the rules that a run's version names. The first did not name them. */
export const rulesOf = (version: string): number => Number(/^r(\d+)-/.exec(version)?.[1] ?? 1);

const otherVersion = (played: string, now: string): ReplayProblem => ({
  code: rulesOf(played) === rulesOf(now) ? 'replay/other-version' : 'replay/other-rules',
  detail: played,
});

const sameReply = (conversation: Conversation, choice: Choice): boolean => {
  const reply = conversation.replies.find(offer => offer.index === choice.index);
  return reply === undefined || choice.id === undefined || reply.key.id === choice.id;
};

const otherReply = ({ id, index }: Choice): ReplayProblem => ({
  code: 'replay/other-reply',
  detail: id ?? String(index),
});

/**
 * Plays a run again. The same run on the same version always gives the same conversation; else
 * `replay/other-rules`, `replay/other-version`, `replay/other-reply` (another reply stands at that place), or the
 * conversation's own problem.
 */
export const replay = (
  run: Run,
  version: string,
  scenario: Pick<Scenario, 'start' | 'grievances'>,
  teller: Storyteller,
): Result<Conversation, ReplayProblem> => {
  if (run.version !== version) return err(otherVersion(run.version, version));
  const opened = begin(scenario, teller);
  if (!opened.ok) return opened;
  let conversation = opened.value;
  for (const choice of run.choices) {
    if (!sameReply(conversation, choice)) return err(otherReply(choice));
    const next = advance(conversation, teller, choice.index);
    if (!next.ok) return next;
    conversation = next.value;
  }
  return ok(conversation);
};

/** Where a conversation stands after some choices, and what became of it from there. */
interface Point {
  readonly conversation: Conversation;
  readonly teller: ForkingStoryteller;
  readonly next: Map<number, Point>;
}

type Reached = Result<Point, ReplayProblem>;

const pointOf = (
  reached: Result<Conversation, ConversationProblem>,
  teller: ForkingStoryteller,
): Reached =>
  reached.ok
    ? ok({ conversation: reached.value, teller, next: new Map<number, Point>() })
    : reached;

const pointAfter = (point: Point, choice: Choice): Reached => {
  const { conversation, teller, next } = point;
  if (!sameReply(conversation, choice)) return err(otherReply(choice));
  const known = next.get(choice.index);
  if (known !== undefined) return ok(known);
  const fork = teller.fork();
  const reached = pointOf(advance(conversation, fork, choice.index), fork);
  if (reached.ok) next.set(choice.index, reached.value);
  return reached;
};

/**
 * Plays many runs of a scenario again, as `replay` does each: what they begin with alike is played once, and is
 * one and the same in the conversations that come of it. `tell` opens the story in a variant.
 */
export const createReplay = (
  version: string,
  scenario: Pick<Scenario, 'start' | 'grievances'>,
  tell: (variant: string) => ForkingStoryteller,
): ((run: Run) => Result<Conversation, ReplayProblem>) => {
  const opened = new Map<string, Reached>();
  const opening = (variant: string): Reached => {
    const teller = tell(variant);
    return pointOf(begin(scenario, teller), teller);
  };
  return run => {
    if (run.version !== version) return err(otherVersion(run.version, version));
    let reached = opened.get(run.variant) ?? opening(run.variant);
    opened.set(run.variant, reached);
    for (const choice of run.choices) {
      if (!reached.ok) return reached;
      reached = pointAfter(reached.value, choice);
    }
    return reached.ok ? ok(reached.value.conversation) : reached;
  };
};

/** The choice that takes a reply, as a run stores it. */
export const choiceOf = (reply: { index: number; key: { id?: string } }): Choice =>
  reply.key.id === undefined ? { index: reply.index } : { index: reply.index, id: reply.key.id };
