import type { ByAxis } from '../model/acts.ts';
import {
  type Customer,
  isUnheard,
  LEVEL_MAX,
  LEVEL_MIN,
  type LevelName,
  type Levels,
  levelsOf,
  timesHeard,
} from '../model/customer.ts';
import type { ReplyKey } from '../model/reply.ts';
import {
  BROKEN_PROMISE,
  type LimitId,
  type Move,
  RULES,
  type RuleId,
  UNHEARD_CEILING,
  UNHEARD_FLOOR,
} from './rules.ts';
import { type DiminishedMarks, diminishedMarksOf } from './diminishing-returns.ts';

/** One movement of one level, with the rule that moved it and, where it was held back, the rule that held it. */
export interface Movement {
  readonly rule: RuleId;
  readonly on: LevelName;
  /** What happened. */
  readonly by: number;
  /** What the rule asked for. */
  readonly wanted: number;
  readonly heldBy?: LimitId;
}

/** What a reply did to the customer. */
export interface RulesApplied {
  readonly customer: Customer;
  readonly movements: readonly Movement[];
  /** Effective marks earned, after M3. */
  readonly marks: ByAxis<number>;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly limit: LimitId;
}

const WIDE: Bounds = { min: LEVEL_MIN, max: LEVEL_MAX, limit: 'M1' };

const boundsOf = (move: Move, rule: RuleId, unheard: boolean): Bounds => {
  if (move.on !== 'heat') return WIDE;
  if (move.by < 0 && unheard) return { min: UNHEARD_FLOOR, max: LEVEL_MAX, limit: 'M7' };
  if (move.by > 0 && rule === 'M6') return { min: LEVEL_MIN, max: UNHEARD_CEILING, limit: 'M6' };
  return WIDE;
};

/** Moves a level inside its bounds; a level already outside them stays where it is. */
const carryOut = (levels: Levels, move: Move, rule: RuleId, unheard: boolean): Movement => {
  const from = levels[move.on];
  const { min, max, limit } = boundsOf(move, rule, unheard);
  const aim = from + move.by;
  const to = move.by < 0 ? Math.max(aim, Math.min(min, from)) : Math.min(aim, Math.max(max, from));
  const movement = { rule, on: move.on, by: to - from, wanted: move.by };
  return to === aim ? movement : { ...movement, heldBy: limit };
};

const hear = (customer: Customer, key: ReplyKey): Customer['heard'] => {
  const grievance = key.empathy?.grievance;
  if (grievance === undefined || (key.empathy?.value ?? 0) <= 0) return customer.heard;
  return { ...customer.heard, [grievance]: timesHeard(customer, grievance) + 1 };
};

const promisesAfter = (open: readonly string[], key: ReplyKey): readonly string[] => {
  if (key.promises.length === 0 && key.kept.length === 0) return open;
  return [...new Set([...open, ...key.promises])]
    .filter(promise => !key.kept.includes(promise))
    .sort();
};

const warmActOf = (key: ReplyKey): Customer['lastWarm'] => {
  const mark = key.empathy;
  return mark !== undefined && mark.value > 0 && mark.grievance === undefined ? mark.act : null;
};

/** Everything that changes without moving a level. */
const remember = (customer: Customer, key: ReplyKey): Customer => ({
  ...customer,
  heard: hear(customer, key),
  lastWarm: warmActOf(key),
  openPromises: promisesAfter(customer.openPromises, key),
});

const reach = (before: Customer, after: Customer, key: ReplyKey, worth: DiminishedMarks) => {
  const unheard = isUnheard(after);
  let now: Levels = levelsOf(before);
  const movements: Movement[] = [];
  for (const rule of RULES) {
    for (const move of rule.moves({ before, now, key, worth })) {
      if (move.by === 0) continue;
      const movement = carryOut(now, move, rule.id, unheard);
      movements.push(movement);
      now = { ...now, [movement.on]: now[movement.on] + movement.by };
    }
  }
  return { now, movements };
};

/** The customer answers a reply: every movement names its rule (SPEC M1–M9). */
export const applyRules = (before: Customer, key: ReplyKey): RulesApplied => {
  const worth = diminishedMarksOf(key, before);
  const remembered = remember(before, key);
  const { now, movements } = reach(before, remembered, key, worth);
  return { customer: { ...remembered, ...now }, movements, marks: worth.marks };
};

/** Promises kept by a line of the story. */
export const keep = (customer: Customer, kept: readonly string[]): Customer =>
  kept.length === 0
    ? customer
    : { ...customer, openPromises: customer.openPromises.filter(open => !kept.includes(open)) };

/** The end of the conversation: every promise still open costs trust (M9). */
export const settle = (customer: Customer): Pick<RulesApplied, 'customer' | 'movements'> => {
  let now = customer;
  const movements: Movement[] = [];
  for (let open = customer.openPromises.length; open > 0; open--) {
    const movement = carryOut(now, { on: 'trust', by: -BROKEN_PROMISE }, 'M9', false);
    movements.push(movement);
    now = { ...now, trust: now.trust + movement.by };
  }
  return { customer: now, movements };
};
