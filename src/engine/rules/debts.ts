import type { Customer, Debt } from '../model/customer.ts';
import { receptionOf, type ReplyKey } from '../model/reply.ts';
import { carryOut, type Effect, moved, type Movement } from './movement.ts';
import { DEBT_FOR_HEAT, DEBT_FOR_PATIENCE, DEBT_INTEREST, type Move } from './rules.ts';

/** A believed untruth of −n is a debt of n + 2 from now on (M11). */
export const debtsAfter = (
  debts: readonly Debt[],
  key: ReplyKey,
  turn: number,
): readonly Debt[] => {
  if (receptionOf(key) !== 'believed') return debts;
  const owes = DEBT_INTEREST - (key.accuracy?.value ?? 0);
  return [...debts, { turn, owes, ...(key.id === undefined ? {} : { id: key.id }) }];
};

/** Steps of a size that a growing sum passes, from one debt to the next. */
const passed = (before: number, after: number, step: number): number =>
  Math.floor(after / step) - Math.floor(before / step);

/** What one debt costs when it comes out behind others: all together cost what their sum costs. */
const movesOf = (before: number, { owes }: Debt): readonly Move[] => [
  { on: 'trust', by: -owes },
  { on: 'heat', by: passed(before, before + owes, DEBT_FOR_HEAT) },
  { on: 'patience', by: -passed(before, before + owes, DEBT_FOR_PATIENCE) },
];

const collect = (customer: Customer, due: readonly Debt[]): Effect => {
  let now: Customer = { ...customer, debts: customer.debts.filter(debt => !due.includes(debt)) };
  let sum = 0;
  const movements: Movement[] = [];
  for (const debt of due) {
    for (const move of movesOf(sum, debt)) {
      if (move.by === 0) continue;
      const movement = { ...carryOut(now, move, 'M12'), paysFor: debt.turn };
      movements.push(movement);
      now = moved(now, movement);
    }
    sum += debt.owes;
  }
  return { customer: now, movements };
};

/** Untruths come out: that of one reply, or (null) all of them. Each movement names the turn it pays for (M12). */
export const comeOut = (customer: Customer, reply: string | null): Effect =>
  collect(
    customer,
    reply === null ? customer.debts : customer.debts.filter(({ id }) => id === reply),
  );
