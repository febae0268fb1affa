import type { Customer, Debt } from '../model/customer.ts';
import { receptionOf, type ReplyKey } from '../model/reply.ts';
import { bear, type Consequence, type Consequences, type Effect } from './movement.ts';
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

/** Everything that debts cost which come out together, in the order in which they were made. */
const priceOf = (due: readonly Debt[]): readonly Consequence[] => {
  let sum = 0;
  return due.flatMap(debt => {
    const moves = movesOf(sum, debt);
    sum += debt.owes;
    return moves
      .filter(({ by }) => by !== 0)
      .map(move => ({ ...move, rule: 'M12', paysFor: debt.turn }) as const);
  });
};

/** Untruths come out, that of one reply or (null) all of them: they are paid for, and gone. */
export const comesOf = (customer: Customer, reply: string | null): Consequences => {
  const due = customer.debts.filter(({ id }) => reply === null || id === reply);
  const debts = customer.debts.filter(debt => !due.includes(debt));
  return { remembered: { ...customer, debts }, moves: priceOf(due) };
};

/** The same with its price taken. Each movement names the turn it pays for (M12). */
export const comeOut = (customer: Customer, reply: string | null): Effect =>
  bear(customer, comesOf(customer, reply));
