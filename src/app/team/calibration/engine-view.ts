import { type Axis, byAxis, type ByAxis } from '../../../engine/model/acts.ts';
import { type NamedMishap, breachesOf } from '../../../engine/review/mishaps.ts';
import type { Turn } from '../../../engine/run/conversation.ts';
import { type Replayed, scoresOf } from '../../runs/replay-run.ts';

/** One turn as the rules saw it. */
export interface EngineTurn {
  /** From 1. */
  readonly number: number;
  readonly said: string;
  readonly marks: ByAxis<number>;
  /** The most that another reply there would have earned. */
  readonly most: ByAxis<number>;
  readonly breaches: readonly NamedMishap[];
}

/** What the rules make of a conversation: shown after both leads have marked. */
export interface EngineView {
  readonly scores: ByAxis<number>;
  readonly turns: readonly EngineTurn[];
}

/** Counted marks may be more than the author's: what was said keeps what it got. */
const mostOn = ({ offered, marks }: Turn, axis: Axis): number =>
  Math.max(marks[axis], ...offered.map(({ key }) => key[axis]?.value ?? 0));

const turnOf = (turn: Turn, at: number): EngineTurn => ({
  number: at + 1,
  said: turn.reply.text,
  marks: turn.marks,
  most: byAxis(axis => mostOn(turn, axis)),
  breaches: breachesOf(turn.reply.key),
});

export const engineViewOf = (replayed: Replayed): EngineView => ({
  scores: scoresOf(replayed),
  turns: replayed.conversation.turns.map(turnOf),
});
