import { type LineNotes, type ShownNote, shownNotes } from '../../engine/model/line-notes.ts';
import { AXES, type Axis } from '../../engine/model/acts.ts';
import type { Visibility } from '../../engine/visibility.ts';
import type { Turn } from '../../engine/run/conversation.ts';
import { moodOf } from '../../engine/model/mood.ts';
import { isUntrue, type Mark, type Reply } from '../../engine/model/reply.ts';
import { breachesOf, type NamedMishap } from '../../engine/review/mishaps.ts';
import { applyRules } from '../../engine/rules/apply-rules.ts';
import type { Movement } from '../../engine/rules/movement.ts';
import type { Said } from '../runs/run-record.ts';

/** What one reply was worth on one axis: the author's mark, and what of it counted (M3, K4). */
export interface EarnedMark extends Mark {
  readonly axis: Axis;
  readonly counted: number;
  /** A kindness that is not true: felt, and not counted (K4). */
  readonly untrue: boolean;
}

/** A reply that was on offer, the one that was given among them. */
export interface OfferedReply {
  /** Its place in the story's order. */
  readonly index: number;
  readonly said: Pick<Said, 'voice' | 'text'>;
  readonly taken: boolean;
  readonly marks: readonly EarnedMark[];
  readonly breaches: readonly NamedMishap[];
  readonly why: string | null;
  /** The desk card that decides it, by its knot. */
  readonly card: string | null;
  /** The mood it would have led to, before the next line. */
  readonly moodAfter: number;
}

/** A line that came back, with what was heard or sent with it. */
export interface AnswerLine extends Partial<Pick<LineNotes, ShownNote>> {
  readonly name: string | null;
  readonly text: string;
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
  readonly answer: readonly AnswerLine[];
  readonly thoughts: readonly string[];
  readonly why: string | null;
  readonly breaches: readonly NamedMishap[];
  /** Every reply on offer, in the story's order. */
  readonly offered: readonly OfferedReply[];
}

const saidBy = ({ key, text }: Reply): DebriefTurn['said'] => ({
  voice: key.action ? 'action' : 'you',
  text,
});

const marksOf = (reply: Reply, { marks }: Pick<Turn, 'marks'>): readonly EarnedMark[] =>
  AXES.flatMap(axis => {
    const mark = reply.key[axis];
    if (mark === undefined) return [];
    const untrue = axis === 'empathy' && mark.value > 0 && isUntrue(reply.key);
    return [{ ...mark, axis, counted: marks[axis], untrue }];
  });

const offerOf = (reply: Reply, turn: Turn): OfferedReply => {
  const response = applyRules(turn.before, reply.key);
  return {
    index: reply.index,
    said: saidBy(reply),
    taken: reply.index === turn.reply.index,
    marks: marksOf(reply, response),
    breaches: breachesOf(reply.key),
    why: reply.key.why ?? null,
    card: reply.key.card ?? null,
    moodAfter: moodOf(response.customer),
  };
};

export const explainTurn = (turn: Turn, index: number, sight: Visibility): DebriefTurn => ({
  number: index + 1,
  said: saidBy(turn.reply),
  marks: sight.keys ? marksOf(turn.reply, turn) : [],
  movements: sight.keys ? turn.movements : [],
  moodBefore: moodOf(turn.before),
  moodAfter: moodOf(turn.after),
  answer: turn.lines
    .filter(({ text }) => text !== '')
    .map(line => ({ name: line.speaker, text: line.text, ...shownNotes(line) })),
  thoughts: sight.thoughts
    ? turn.lines.flatMap(({ thought }) => (thought === undefined ? [] : [thought]))
    : [],
  why: sight.keys ? (turn.reply.key.why ?? null) : null,
  breaches: sight.keys ? breachesOf(turn.reply.key) : [],
  offered: sight.alternatives ? turn.offered.map(reply => offerOf(reply, turn)) : [],
});
