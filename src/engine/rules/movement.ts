import {
  type Customer,
  LEVEL_MAX,
  LEVEL_MIN,
  type LevelName,
  type Levels,
  levelsOf,
} from '../model/customer.ts';
import type { LimitId, Move, RuleId } from './rules.ts';

/** One movement of one level, with the rule that moved it and, where it was held back, the rule that held it. */
export interface Movement {
  readonly rule: RuleId;
  readonly on: LevelName;
  /** What happened. */
  readonly by: number;
  /** What the rule asked for. */
  readonly wanted: number;
  readonly heldBy?: LimitId;
  /** The turn, from 0, whose untruth it pays for (M12). */
  readonly paysFor?: number;
  /** What happened in the world (M14). */
  readonly what?: string;
}

/** What a reply, or what was told after it, did to the customer. */
export interface Effect {
  readonly customer: Customer;
  readonly movements: readonly Movement[];
}

/** How far a level may be moved, and the rule that says so. */
export interface Bound {
  readonly at: number;
  readonly limit: LimitId;
}

const M1 = { up: { at: LEVEL_MAX, limit: 'M1' }, down: { at: LEVEL_MIN, limit: 'M1' } } as const;

/** The bound that holds first in the direction of a move. */
const tightest = (move: Move, bounds: readonly Bound[]): Bound =>
  move.by > 0
    ? bounds.reduce<Bound>((a, b) => (b.at < a.at ? b : a), M1.up)
    : bounds.reduce<Bound>((a, b) => (b.at > a.at ? b : a), M1.down);

/** Moves a level inside its bounds; a level already outside them stays where it is. */
export const carryOut = (
  levels: Levels,
  move: Move,
  rule: RuleId,
  bounds: readonly Bound[] = [],
): Movement => {
  const from = levels[move.on];
  const { at, limit } = tightest(move, bounds);
  const aim = from + move.by;
  const to = move.by < 0 ? Math.max(aim, Math.min(at, from)) : Math.min(aim, Math.max(at, from));
  const movement = { rule, on: move.on, by: to - from, wanted: move.by };
  return to === aim ? movement : { ...movement, heldBy: limit };
};

export const moved = <L extends Levels>(levels: L, { on, by }: Movement): L => ({
  ...levels,
  [on]: levels[on] + by,
});

/** A move with its cause, as the lines of a story bring it. */
export interface Consequence extends Move {
  readonly rule: RuleId;
  readonly paysFor?: number;
  readonly what?: string;
}

/** What is remembered of something that was told, and what it moves. Neither hangs on any level. */
export interface Consequences {
  readonly remembered: Customer;
  readonly moves: readonly Consequence[];
}

/** Levels after moves that nothing but their ends holds back. */
export const bear = (before: Levels, { remembered, moves }: Consequences): Effect => {
  let now = levelsOf(before);
  const movements = moves.map(({ rule, on, by, ...cause }): Movement => {
    const movement = carryOut(now, { on, by }, rule);
    now = moved(now, movement);
    return { ...movement, ...cause };
  });
  return { customer: { ...remembered, ...now }, movements };
};
