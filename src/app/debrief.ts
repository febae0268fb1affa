import { AXES, type Axis, type ByAxis } from '../engine/acts.ts';
import { type Sight, sightOf } from '../engine/audience.ts';
import type { Conversation, Turn } from '../engine/conversation.ts';
import { timesHeard } from '../engine/customer.ts';
import { moodOf } from '../engine/mood.ts';
import { type Outcome, outcomeOf } from '../engine/outcome.ts';
import type { Mark } from '../engine/reply.ts';
import type { Movement } from '../engine/respond.ts';
import { err, ok, type Result } from '../engine/result.ts';
import { replay, type ReplayProblem } from '../engine/run.ts';
import { type Entitlement, owedIn, type Scenario } from '../engine/scenario.ts';
import { earned, scores } from '../engine/score.ts';
import type { Script } from '../narrative/script.ts';
import { createTeller } from '../narrative/storyteller.ts';
import type { Said, RunRecord } from './run-record.ts';
import { entryOf, factsOf, type LoadProblem, type Shelf } from './shelf.ts';

/** What one reply was worth on one axis: the author's mark, and what of it counted (M3). */
export interface EarnedMark extends Mark {
  readonly axis: Axis;
  readonly counted: number;
}

/** One turn, explained. What the audience may not see is empty or null. */
export interface DebriefTurn {
  /** From 1. */
  readonly number: number;
  readonly said: Pick<Said, 'voice' | 'text'>;
  readonly marks: readonly EarnedMark[];
  readonly movements: readonly Movement[];
  readonly moodBefore: number;
  readonly moodAfter: number;
  readonly answer: readonly { readonly name: string | null; readonly text: string }[];
  readonly thoughts: readonly string[];
  readonly why: string | null;
  readonly breaches: readonly string[];
}

/** Everything a debrief shows; every number is computed from the stored choices. */
export interface Debrief {
  readonly run: RunRecord;
  readonly scenario: Scenario;
  readonly sight: Sight;
  readonly scores: ByAxis<number>;
  readonly marks: ByAxis<number>;
  readonly best: ByAxis<number>;
  readonly outcome: Outcome | null;
  readonly owed: Entitlement | null;
  /** Mood before the first reply, then after each. */
  readonly moods: readonly number[];
  readonly turns: readonly DebriefTurn[];
  readonly unheard: Scenario['grievances'];
}

export type DebriefProblem =
  | LoadProblem
  | ReplayProblem
  | { readonly code: 'debrief/unknown-run' | 'debrief/unfinished'; readonly detail: string };

const marksOf = ({ reply, marks }: Turn): readonly EarnedMark[] =>
  AXES.flatMap(axis => {
    const mark = reply.key[axis];
    return mark === undefined ? [] : [{ ...mark, axis, counted: marks[axis] }];
  });

const explain = (turn: Turn, index: number, sight: Sight): DebriefTurn => ({
  number: index + 1,
  said: { voice: turn.reply.key.action ? 'action' : 'you', text: turn.reply.text },
  marks: sight.keys ? marksOf(turn) : [],
  movements: sight.keys ? turn.movements : [],
  moodBefore: moodOf(turn.before),
  moodAfter: moodOf(turn.after),
  answer: turn.lines
    .filter(({ text }) => text !== '')
    .map(({ speaker, text }) => ({ name: speaker, text })),
  thoughts: sight.thoughts
    ? turn.lines.flatMap(({ thought }) => (thought === undefined ? [] : [thought]))
    : [],
  why: sight.keys ? (turn.reply.key.why ?? null) : null,
  breaches: turn.reply.key.breaches,
});

const unheardIn = ({ customer }: Conversation, { grievances }: Scenario): Scenario['grievances'] =>
  grievances.filter(({ id }) => timesHeard(customer, id) === 0);

/** The debrief of a conversation that has been played through. Pure: the same in, the same out. */
export const debriefOf = (
  run: RunRecord,
  { scenario }: Pick<Script, 'scenario'>,
  conversation: Conversation,
  best: ByAxis<number>,
): Debrief => {
  const sight = sightOf(run.mode);
  const owed = owedIn(scenario, run.variant) ?? null;
  const marks = earned(conversation.turns);
  return {
    run,
    scenario,
    sight,
    scores: scores(marks, best),
    marks,
    best,
    outcome: outcomeOf(conversation, owed?.amount ?? 0),
    owed,
    moods: [conversation.start, ...conversation.turns.map(turn => turn.after)].map(moodOf),
    turns: conversation.turns.map((turn, index) => explain(turn, index, sight)),
    unheard: unheardIn(conversation, scenario),
  };
};

/** Plays a kept run again and explains it. Fails when the scenario is gone or has changed since. */
export const loadDebrief = async (
  run: RunRecord,
  shelf: Shelf,
): Promise<Result<Debrief, DebriefProblem>> => {
  const script = await shelf.load(run.scenario);
  if (!script.ok) return script;
  const entry = entryOf(shelf, run.scenario);
  const best = (entry && factsOf(entry, run.variant)?.best) ?? { accuracy: 0, empathy: 0 };
  const { json, version, scenario } = script.value;
  const teller = createTeller(json, { cast: scenario.cast, variant: run.variant });
  const conversation = replay(run, version, scenario, teller);
  if (!conversation.ok) return conversation;
  if (conversation.value.ending === null) {
    return err({ code: 'debrief/unfinished', detail: run.id });
  }
  return ok(debriefOf(run, script.value, conversation.value, best));
};
