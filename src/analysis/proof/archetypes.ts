import { MOST_PLAYER_TURNS } from '../../engine/limits.ts';
import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import { moodOf } from '../../engine/model/mood.ts';
import { outcomeOf, type Outcome } from '../../engine/scoring/outcome.ts';
import { isUntrue, type Reply } from '../../engine/model/reply.ts';
import { unreachable } from '../../engine/result.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import { earned, scores } from '../../engine/scoring/score.ts';
import type { StateSpace } from '../../narrative/state-space/state-space.ts';
import { storytellerFrom } from '../explore/state-space-storyteller.ts';

/** A way of playing that a scenario has to answer fairly. */
export const ARCHETYPES = [
  'expert',
  'average',
  'solve-only',
  'empathy-only',
  'over-giver',
  'over-promiser',
  'parrot',
  'disaster',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

export interface Played {
  readonly name: Archetype;
  /** Scores, 0 … 100. */
  readonly accuracy: number;
  readonly empathy: number;
  /** Null where the story failed or went on for too long. */
  readonly outcome: Outcome | null;
  readonly mood: number | null;
  /** Mood before the first reply, then after each. */
  readonly moods: readonly number[];
  readonly choices: readonly number[];
}

type Taste = (reply: Reply) => number;

const marks = ({ key }: Reply): ByAxis<number> => ({
  accuracy: key.accuracy?.value ?? 0,
  empathy: key.empathy?.value ?? 0,
});
const together: Taste = reply => marks(reply).accuracy + marks(reply).empathy;
const solving: Taste = reply => 10 * marks(reply).accuracy - marks(reply).empathy;
const kind: Taste = reply => 10 * marks(reply).empathy - marks(reply).accuracy;

/** Gives money away first, and says nothing warm about it. */
const giving: Taste = reply => {
  const gives = reply.key.accuracy?.act === 'overgive' ? 1 : 0;
  return 1000 * gives + 10 * reply.key.cost - marks(reply).empathy;
};

/** Says what the customer would like to hear, true or not. */
const promising: Taste = reply => {
  const { key } = reply;
  const promises = isUntrue(key) && key.accuracy?.act === 'overpromise' ? 2 : Number(isUntrue(key));
  return 1000 * promises + 10 * marks(reply).empathy - marks(reply).accuracy;
};

const most = (replies: readonly Reply[], taste: Taste): Reply | undefined =>
  replies.reduce<Reply | undefined>(
    (best, reply) => (best === undefined || taste(reply) > taste(best) ? reply : best),
    undefined,
  );

const phraseOf = ({ key: { empathy } }: Reply): string | null =>
  empathy !== undefined && empathy.value > 0 ? `${empathy.act} ${empathy.grievance ?? ''}` : null;

/** One good phrase, said whenever it is on offer; else anything warm. */
const parrot = ({ turns, replies }: Conversation): Reply | undefined => {
  const first = turns.map(turn => phraseOf(turn.reply)).find(phrase => phrase !== null);
  return (
    replies.find(reply => phraseOf(reply) !== null && phraseOf(reply) === first) ??
    most(replies, kind)
  );
};

const middling = ({ replies }: Conversation): Reply | undefined =>
  [...replies].sort((a, b) => together(b) - together(a))[Math.floor((replies.length - 1) / 2)];

type Player = (conversation: Conversation) => Reply | undefined;

const expert = (golden: readonly number[] | null): Player =>
  golden === null
    ? ({ replies }) => most(replies, together)
    : ({ turns, replies }) => replies[golden[turns.length] ?? -1];

const playerOf = (name: Archetype, golden: readonly number[] | null): Player => {
  switch (name) {
    case 'expert':
      return expert(golden);
    case 'average':
      return middling;
    case 'solve-only':
      return ({ replies }) => most(replies, solving);
    case 'empathy-only':
      return ({ replies }) => most(replies, kind);
    case 'over-giver':
      return ({ replies }) => most(replies, giving);
    case 'over-promiser':
      return ({ replies }) => most(replies, promising);
    case 'parrot':
      return parrot;
    case 'disaster':
      return ({ replies }) => most(replies, reply => -together(reply));
    default:
      return unreachable(name);
  }
};

/** Plays with the engine's own conversation, told from what the proof knows. */
const playOut = (
  scenario: Scenario,
  space: StateSpace,
  variant: string,
  player: Player,
): Conversation | null => {
  const teller = storytellerFrom(space, scenario, variant);
  const opened = begin(scenario, teller);
  if (!opened.ok) return null;
  let conversation = opened.value;
  while (conversation.ending === null && conversation.turns.length < MOST_PLAYER_TURNS) {
    const reply = player(conversation);
    const next = reply === undefined ? null : advance(conversation, teller, reply.index);
    if (next === null || !next.ok) break;
    conversation = next.value;
  }
  return conversation;
};

const moodsOf = ({ start, turns }: Conversation): readonly number[] =>
  [start, ...turns.map(({ after }) => after)].map(moodOf);

const playedBy = (
  name: Archetype,
  conversation: Conversation | null,
  best: ByAxis<number>,
): Played => {
  const turns = conversation?.turns ?? [];
  const outcome = conversation === null ? null : outcomeOf(conversation);
  return {
    name,
    ...scores(earned(turns), best),
    outcome,
    mood: outcome?.mood ?? null,
    moods: conversation === null ? [] : moodsOf(conversation),
    choices: turns.map(turn => turn.reply.index),
  };
};

/** How each archetype fares in a variant. `best` is the most that any path can earn in it. */
export const playArchetypes = (
  scenario: Scenario,
  space: StateSpace,
  variant: string,
  best: ByAxis<number>,
  golden: readonly number[] | null,
): readonly Played[] =>
  ARCHETYPES.map(name => {
    const conversation = playOut(scenario, space, variant, playerOf(name, golden));
    return playedBy(name, conversation, best);
  });
