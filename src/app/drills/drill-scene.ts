import type { DrillSpot } from '../../analysis/drills/drills.ts';
import { type Act, ACTS, type Axis, type Skill } from '../../engine/model/acts.ts';
import { shuffled } from '../../engine/rng.ts';
import { advance, type Conversation, type Turn } from '../../engine/run/conversation.ts';
import { type Levels, levelsOf } from '../../engine/model/customer.ts';
import { moodOf } from '../../engine/model/mood.ts';
import {
  type Avoidable,
  avoidable,
  type Quality,
  qualityOf,
  type Regret,
  totalRegret,
} from '../../engine/scoring/move-quality.ts';
import type { Reply } from '../../engine/model/reply.ts';
import type { Movement } from '../../engine/rules/movement.ts';
import { ok, type Result } from '../../engine/result.ts';
import { replay, type ReplayProblem } from '../../engine/run/run.ts';
import type { Line } from '../../engine/model/story-step.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { createDesk, type DeskCard } from '../../narrative/story/desk.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller, type InkTeller } from '../../narrative/story/storyteller.ts';
import type { ReplyOffer, SaidNow } from '../conversation/conversation-port.ts';
import { customerNames, heard, saidIn } from '../conversation/transcript.ts';
import type { CataloguedDrill } from '../practice/drill-catalogue.ts';

/** A drill as it is put to the learner. What it is about is said only after the answer. */
export interface DrillScene {
  /** The drill's name among everything that is kept. */
  readonly drill: string;
  readonly scenario: Scenario;
  readonly variant: string;
  /** The last two or three things that were said. */
  readonly said: readonly SaidNow[];
  /** How many replies were given before. */
  readonly before: number;
  readonly mood: number;
  readonly levels: Levels;
  /** In the order in which they are shown. */
  readonly replies: readonly ReplyOffer[];
  /** The desk as it reads at this moment. */
  readonly desk: readonly DeskCard[];
}

/** A reply of a drill, explained. */
export interface DrillReply {
  readonly text: string;
  readonly action: boolean;
  readonly why: string | null;
  /** Marks out of reach after it. */
  readonly regret: Regret;
  /** Of that, what the best reply would have kept. */
  readonly given: Avoidable;
  readonly quality: Exclude<Quality, 'turning-point'>;
}

/** What came of an answer, at once. */
export interface DrillAnswer {
  readonly reply: DrillReply;
  readonly best: DrillReply;
  readonly wasBest: boolean;
  /** The customer's answer and thoughts. */
  readonly reaction: readonly SaidNow[];
  readonly thoughts: readonly string[];
  readonly moodBefore: number;
  readonly moodAfter: number;
  readonly movements: readonly Movement[];
  /** The one lesson. */
  readonly lesson: { readonly act: Act; readonly skill: Skill; readonly axis: Axis };
}

/** A drill that is open: plain data for the page, and the story behind it. */
export interface OpenDrill {
  readonly drill: CataloguedDrill;
  readonly spot: DrillSpot;
  readonly scene: DrillScene;
  readonly conversation: Conversation;
  readonly teller: InkTeller;
}

/** Lines that set the scene, the learner's own words in the old run included. */
const SCENE_LINES = 3;

const refOf = (reply: Reply): string => `r${reply.index}`;

/** Sets the scene: the old run up to the decision. `seed` decides the order of the replies. */
export const openDrill = (
  drill: CataloguedDrill,
  spot: DrillSpot,
  script: Script,
  seed: number,
): Result<OpenDrill, ReplayProblem> => {
  const { scenario, version, json } = script;
  const teller = createTeller(json, { cast: scenario.cast, variant: spot.variant });
  const choices = spot.choices.map(index => ({ index }));
  const run = { scenario: scenario.id, version, variant: spot.variant, choices };
  const replayed = replay(run, version, scenario, teller);
  if (!replayed.ok) return replayed;
  const conversation = replayed.value;
  const scene: DrillScene = {
    drill: drill.key,
    scenario,
    variant: spot.variant,
    said: saidIn(conversation, customerNames(script)).slice(-SCENE_LINES),
    before: conversation.turns.length,
    mood: moodOf(conversation.customer),
    levels: levelsOf(conversation.customer),
    replies: shuffled(conversation.replies, seed).map(reply => ({
      ref: refOf(reply),
      text: reply.text,
      action: reply.key.action,
    })),
    desk: createDesk(json).read(teller.story),
  };
  return ok({ drill, spot, scene, conversation, teller });
};

const regretsIn = ({ regrets }: DrillSpot): readonly Regret[] =>
  regrets.map(([accuracy, empathy]) => ({ accuracy, empathy }));

/** The place of the best reply in the story's order. */
const bestIn = (spot: DrillSpot): number => {
  const totals = regretsIn(spot).map(totalRegret);
  return totals.indexOf(Math.min(...totals));
};

const NO_REGRET: Regret = { accuracy: 0, empathy: 0 };

const explain = (reply: Reply, spot: DrillSpot): DrillReply => {
  const regrets = regretsIn(spot);
  const regret = regrets[reply.index] ?? NO_REGRET;
  const given = avoidable(regret, regrets);
  const { breaches, action, why } = reply.key;
  const quality = qualityOf(given, breaches.length > 0);
  return { text: reply.text, action, why: why ?? null, regret, given, quality };
};

const thoughtsIn = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ thought }) => thought ?? []);

const answerFrom = ({ drill, spot }: OpenDrill, turn: Turn, script: Script): DrillAnswer | null => {
  const best = turn.offered.find(({ index }) => index === bestIn(spot));
  if (best === undefined) return null;
  const { act, axis } = drill;
  const reply = explain(turn.reply, spot);
  return {
    reply,
    best: explain(best, spot),
    wasBest: reply.given === 0,
    reaction: heard(turn.lines, customerNames(script)),
    thoughts: thoughtsIn(turn.lines),
    moodBefore: moodOf(turn.before),
    moodAfter: moodOf(turn.after),
    movements: turn.movements,
    lesson: { act, axis, skill: ACTS[act].skill },
  };
};

/** What a reply brings. Null where it is not on offer. */
export const answerDrill = (
  open: OpenDrill,
  ref: string,
  script: Script,
): { readonly answer: DrillAnswer; readonly reply: number; readonly turn: Turn } | null => {
  const reply = open.conversation.replies.find(offer => refOf(offer) === ref);
  if (reply === undefined) return null;
  const next = advance(open.conversation, open.teller, reply.index);
  const turn = next.ok ? next.value.turns.at(-1) : undefined;
  if (turn === undefined) return null;
  const answer = answerFrom(open, turn, script);
  return answer === null ? null : { answer, reply: reply.index, turn };
};
