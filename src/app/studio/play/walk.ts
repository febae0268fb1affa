import { LEVEL_NAMES } from '../../../engine/model/customer.ts';
import type { Conversation, ConversationProblem } from '../../../engine/run/conversation.ts';
import { advance, begin } from '../../../engine/run/conversation.ts';
import type { Reply } from '../../../engine/model/reply.ts';
import { ok, type Result } from '../../../engine/result.ts';
import type { Script } from '../../../narrative/story/script.ts';
import {
  changedVariables,
  createTeller,
  type InkTeller,
  knotsAt,
  VARIANT_VARIABLE,
} from '../../../narrative/story/storyteller.ts';
import type { PathStart, PathStep } from './path-test.ts';

/** A way through a draft, as far as it can be walked. */
export interface Walk {
  readonly conversation: Conversation;
  readonly teller: InkTeller;
  /** The replies that were given, as they are called now. */
  readonly steps: readonly PathStep[];
  /** What was on offer before each of them, and at the end. */
  readonly offers: readonly (readonly PathStep[])[];
  /** The first one that is not on offer any more; null: all of them were. */
  readonly lost: PathStep | null;
  /** Why it went no further, where the story broke off. */
  readonly problem: ConversationProblem | null;
  /** Knots that it came by. */
  readonly knots: ReadonlySet<string>;
}

export interface WalkRequest {
  readonly variant: string;
  readonly start: PathStart;
  readonly steps: readonly PathStep[];
}

export const stepOf = ({ key, text }: Reply): PathStep => ({ id: key.id ?? null, words: text });

/** The same reply in another version of the text: by its stable name, else by its words. */
const replyFor = (replies: readonly Reply[], { id, words }: PathStep): Reply | undefined =>
  (id === null ? undefined : replies.find(({ key }) => key.id === id)) ??
  replies.find(({ text }) => text === words);

const offersOf = ({ replies }: Conversation): readonly PathStep[] => replies.map(stepOf);

/** Walks a way from where it begins. Fails with the story's own problem where it cannot even begin. */
export const walk = (
  script: Script,
  { variant, start, steps }: WalkRequest,
): Result<Walk, ConversationProblem> => {
  const { json, scenario } = script;
  const from = { knot: start.knot, variables: start.variables };
  const teller = createTeller(json, { cast: scenario.cast, variant, from });
  const opened = begin({ ...scenario, start: start.levels ?? scenario.start }, teller);
  if (!opened.ok) return opened;
  const knots = new Set(knotsAt(teller.story));
  const given: PathStep[] = [];
  const offers = [offersOf(opened.value)];
  let conversation = opened.value;
  const so = (lost: PathStep | null, problem: ConversationProblem | null) =>
    ok({ conversation, teller, steps: given, offers, lost, problem, knots });
  for (const step of steps) {
    const reply = replyFor(conversation.replies, step);
    if (reply === undefined) return so(step, null);
    const next = advance(conversation, teller, reply.index);
    if (!next.ok) return so(null, next.error);
    given.push(stepOf(reply));
    conversation = next.value;
    offers.push(offersOf(conversation));
    for (const knot of knotsAt(teller.story)) knots.add(knot);
  }
  return so(null, null);
};

const isSame = (a: PathStep, b: PathStep): boolean =>
  a.id === null || b.id === null ? a.words === b.words : a.id === b.id;

/**
 * What a reply is called now that has no name and was written anew: the only one that is new, where it is the
 * only one that is gone. Null where that cannot be told.
 */
export const rewordedAs = (
  lost: PathStep,
  before: readonly PathStep[],
  now: readonly PathStep[],
): PathStep | null => {
  const [gone, ...othersGone] = before.filter(one => !now.some(other => isSame(one, other)));
  const [fresh, ...othersFresh] = now.filter(one => !before.some(other => isSame(one, other)));
  if (gone === undefined || fresh === undefined) return null;
  const isOnly = othersGone.length === 0 && othersFresh.length === 0;
  return isOnly && isSame(gone, lost) ? fresh : null;
};

/** The story's own variables that are not as they were at its beginning: the customer's levels are the rules' business. */
export const variablesOf = ({ teller }: Pick<Walk, 'teller'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(changedVariables(teller.story)).filter(
      ([name]) => !LEVEL_NAMES.some(level => level === name) && name !== VARIANT_VARIABLE,
    ),
  );
