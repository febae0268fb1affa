import type { ByAxis } from '../model/acts.ts';
import { type Customer, LEVEL_MAX, type Levels, levelsOf, timesHeard } from '../model/customer.ts';
import type { ReplyKey } from '../model/reply.ts';
import { abuseAfter } from './abuse.ts';
import { debtsAfter } from './debts.ts';
import { type Impact, impactOf } from './impact.ts';
import { type Bound, carryOut, type Effect, moved, type Movement } from './movement.ts';
import {
  BROKEN_PROMISE,
  HEAT_OF_WORDS,
  type Move,
  REAL_PROGRESS,
  STEPS_FROM,
  RULES,
  type RuleId,
  TRUST_OF_WORDS,
  UNHEARD_CEILING,
  UNHEARD_FLOOR,
} from './rules.ts';

/** What a reply did to the customer. */
export interface RulesApplied extends Effect {
  /** Effective marks earned, after M3 and K4. */
  readonly marks: ByAxis<number>;
}

/** Words open, deeds fill (M13): how far one reply reaches near the top. */
const reachOf = (before: Levels, { helped }: Impact): Record<'heat' | 'trust', Bound> => ({
  trust: {
    at: Math.min(Math.max(STEPS_FROM, before.trust) + 1, helped ? LEVEL_MAX : TRUST_OF_WORDS),
    limit: 'M13',
  },
  heat: { at: helped ? Math.min(HEAT_OF_WORDS, before.heat) - 1 : HEAT_OF_WORDS, limit: 'M13' },
});

const boundsOf = (move: Move, rule: RuleId, before: Levels, impact: Impact): readonly Bound[] => {
  const reach = reachOf(before, impact);
  if (move.on === 'trust') return move.by > 0 ? [reach.trust] : [];
  if (move.on !== 'heat') return [];
  if (move.by > 0) return rule === 'M6' ? [{ at: UNHEARD_CEILING, limit: 'M6' }] : [];
  return [
    reach.heat,
    ...(impact.unheardAfter ? [{ at: UNHEARD_FLOOR, limit: 'M7' } as const] : []),
  ];
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

const DEEDS: readonly string[] = ['act', 'remedy', 'commit'];

/** Something is done about the matter: not only found out, said or offered. */
const isDeed = ({ accuracy, kept }: ReplyKey): boolean =>
  accuracy !== undefined &&
  accuracy.value >= REAL_PROGRESS &&
  (DEEDS.includes(accuracy.act) || kept.length > 0);

/** Everything that changes without moving a level, and hangs on none. */
const remember = (customer: Customer, key: ReplyKey, turn: number): Customer => ({
  ...customer,
  heard: hear(customer, key),
  lastWarm: warmActOf(key),
  openPromises: promisesAfter(customer.openPromises, key),
  helped: customer.helped || isDeed(key),
  debts: debtsAfter(customer.debts, key, turn),
  abuse: abuseAfter(customer.abuse, key),
});

/** A reply as it is remembered, and what it is to whoever remembers what this customer does. */
export const receive = (
  customer: Customer,
  key: ReplyKey,
  turn = 0,
): { readonly remembered: Customer; readonly impact: Impact } => {
  const remembered = remember(customer, key, turn);
  return { remembered, impact: impactOf(customer, remembered, key) };
};

/** How the rules move levels (SPEC M1–M13): every movement names its rule. */
export const moveLevels = (
  before: Levels,
  impact: Impact,
): { readonly now: Levels; readonly movements: readonly Movement[] } => {
  let now = levelsOf(before);
  const movements: Movement[] = [];
  for (const rule of RULES) {
    for (const move of rule.moves({ before, now, impact })) {
      if (move.by === 0) continue;
      const movement = carryOut(now, move, rule.id, boundsOf(move, rule.id, before, impact));
      movements.push(movement);
      now = moved(now, movement);
    }
  }
  return { now, movements };
};

/** The customer answers a reply: every movement names its rule (SPEC M1–M13). `turn` counts from 0. */
export const applyRules = (before: Customer, key: ReplyKey, turn = 0): RulesApplied => {
  const { remembered, impact } = receive(before, key, turn);
  const { now, movements } = moveLevels(before, impact);
  return { customer: { ...remembered, ...now }, movements, marks: impact.worth.marks };
};

/** The end of the conversation: every promise still open costs trust (M9). */
export const settle = (customer: Customer): Effect => {
  let now = customer;
  const movements: Movement[] = [];
  for (let open = customer.openPromises.length; open > 0; open--) {
    const movement = carryOut(now, { on: 'trust', by: -BROKEN_PROMISE }, 'M9');
    movements.push(movement);
    now = moved(now, movement);
  }
  return { customer: now, movements };
};
