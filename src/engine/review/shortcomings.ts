import { type Act, AXES, type Axis, type ByAxis, FALSE_ACTS } from '../model/acts.ts';
import { moodOf } from '../model/mood.ts';
import type { EndingKind } from '../model/story-step.ts';
import { diminishedMarksOf } from '../rules/diminishing-returns.ts';
import type { Conversation, Turn } from '../run/conversation.ts';
import type { Outcome } from '../scoring/outcome.ts';
import { CAME_OUT_WELL, DONE_WELL } from '../scoring/quadrant.ts';
import type { Visibility } from '../visibility.ts';
import { breachesIn, type Mishap, openPromisesIn } from './mishaps.ts';
import { marksIn } from './turn-acts.ts';

/** A turn, from 1, in which marks of one axis were left. */
export interface MissedMarks {
  readonly turn: number;
  /** What was done instead, where that was a fault. */
  readonly act: Act | null;
  /** Effective marks between what was earned and the most that was on offer, above 0. */
  readonly missed: number;
}

/** A score below what counts as done well (Q7), and the turns in which most of it was left. */
export interface LowScore {
  readonly code: 'score';
  readonly axis: Axis;
  readonly score: number;
  readonly turns: readonly MissedMarks[];
}

/** What a result is short of (Q7, O1–O3). Turns count from 1. */
export type ResultShortcoming =
  | { readonly code: 'breach'; readonly mishap: Mishap }
  | { readonly code: 'promise'; readonly mishap: Mishap }
  /** Something false was said. */
  | { readonly code: 'untrue'; readonly act: Act; readonly turn: number }
  /** What was believed came out the next day (M12). */
  | { readonly code: 'came-out'; readonly mood: number; readonly turns: readonly number[] }
  /** It ended with something still to do. */
  | { readonly code: 'ending'; readonly kind: EndingKind; readonly turn: number }
  /** The customer was not content, and nothing else here says why: the turn after which it was worst. */
  | { readonly code: 'satisfaction'; readonly csat: number; readonly turn: number };

/** Everything that counts against a run, each with where it comes from. */
export interface Shortcomings {
  readonly process: readonly LowScore[];
  readonly result: readonly ResultShortcoming[];
}

/** So many turns are named for a score. */
export const MOST_NAMED = 3;

const missedIn = (turn: Turn, at: number, axis: Axis): MissedMarks => {
  const most = Math.max(
    ...turn.offered.map(({ key }) => diminishedMarksOf(key, turn.before).marks[axis]),
  );
  const mark = turn.reply.key[axis];
  return {
    turn: at + 1,
    act: mark !== undefined && mark.value < 0 ? mark.act : null,
    missed: most - turn.marks[axis],
  };
};

/** The turns in which most was left, in the order in which they came. */
const mostMissed = (turns: readonly Turn[], axis: Axis): readonly MissedMarks[] =>
  turns
    .map((turn, at) => missedIn(turn, at, axis))
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed)
    .slice(0, MOST_NAMED)
    .sort((a, b) => a.turn - b.turn);

const lowScores = (turns: readonly Turn[], scores: ByAxis<number>): readonly LowScore[] =>
  AXES.filter(axis => scores[axis] < DONE_WELL).map(axis => ({
    code: 'score',
    axis,
    score: scores[axis],
    turns: mostMissed(turns, axis),
  }));

/** What came out the next day, in one: it happened on one day. */
const cameOut = ({ nextDay }: Outcome): readonly ResultShortcoming[] => {
  if (nextDay === null) return [];
  const turns = nextDay.movements.flatMap(({ paysFor }) =>
    paysFor === undefined ? [] : [paysFor + 1],
  );
  return [
    { code: 'came-out', mood: nextDay.mood, turns: [...new Set(turns)].sort((a, b) => a - b) },
  ];
};

const untruths = (turns: readonly Turn[], told: readonly number[]): readonly ResultShortcoming[] =>
  turns.flatMap(({ reply }, at) => {
    const turn = at + 1;
    const mark = marksIn(reply).find(({ value, act }) => value < 0 && FALSE_ACTS.has(act));
    return mark === undefined || told.includes(turn)
      ? []
      : [{ code: 'untrue', act: mark.act, turn } as const];
  });

const isFinal = ({ ending: { kind, warranted }, fcr }: Outcome): boolean =>
  kind === 'resolved' || (kind === 'escalated' && warranted) || fcr === 'warranted-end';

const leftOpen = (outcome: Outcome, turn: number): readonly ResultShortcoming[] =>
  isFinal(outcome) ? [] : [{ code: 'ending', kind: outcome.ending.kind, turn }];

/** The turn, from 1, after which the mood was lowest. */
const lowestAfter = (turns: readonly Turn[]): number => {
  const moods = turns.map(({ after }) => moodOf(after));
  return moods.indexOf(Math.min(...moods)) + 1;
};

const discontent = (outcome: Outcome, turns: readonly Turn[]): readonly ResultShortcoming[] =>
  outcome.csat >= CAME_OUT_WELL || outcome.fcr === 'warranted-end' || turns.length === 0
    ? []
    : [{ code: 'satisfaction', csat: outcome.csat, turn: lowestAfter(turns) }];

const resultOf = (conversation: Conversation, outcome: Outcome): readonly ResultShortcoming[] => {
  const { turns } = conversation;
  const later = cameOut(outcome);
  const told = later.flatMap(one => (one.code === 'came-out' ? one.turns : []));
  const causes: readonly ResultShortcoming[] = [
    ...breachesIn(conversation).map(mishap => ({ code: 'breach', mishap }) as const),
    ...untruths(turns, told),
    ...later,
    ...openPromisesIn(conversation).map(mishap => ({ code: 'promise', mishap }) as const),
    ...leftOpen(outcome, turns.length),
  ];
  return causes.length > 0 ? causes : discontent(outcome, turns);
};

/** What follows from the author's keys (V3). */
const NEEDS_KEYS: readonly ResultShortcoming['code'][] = ['breach', 'untrue', 'came-out'];

/** What counts against a finished run. Whoever may see no keys is told no turns and nothing that follows from keys. */
export const shortcomingsOf = (
  conversation: Conversation,
  scores: ByAxis<number>,
  outcome: Outcome,
  { keys }: Pick<Visibility, 'keys'>,
): Shortcomings => {
  const process = lowScores(conversation.turns, scores);
  const result = resultOf(conversation, outcome);
  if (keys) return { process, result };
  return {
    process: process.map(low => ({ ...low, turns: [] })),
    result: result.filter(({ code }) => !NEEDS_KEYS.includes(code)),
  };
};
