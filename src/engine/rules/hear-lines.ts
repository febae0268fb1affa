import type { Customer } from '../model/customer.ts';
import type { Line, Stir } from '../model/story-step.ts';
import { comeOut } from './debts.ts';
import { carryOut, type Effect, moved } from './movement.ts';

/** What the lines of a turn bring, in the order in which they are told. */
export type Told = Pick<Line, 'kept' | 'comesOut' | 'stirs'>;

/** Promises kept by a line of the story. */
const keep = (customer: Customer, kept: readonly string[]): Customer =>
  kept.length === 0
    ? customer
    : { ...customer, openPromises: customer.openPromises.filter(open => !kept.includes(open)) };

const stir = (customer: Customer, { by, what }: Stir): Effect => {
  const movement = { ...carryOut(customer, { on: 'heat', by }, 'M14'), what };
  return { customer: moved(customer, movement), movements: [movement] };
};

const hearLine = (customer: Customer, { kept, comesOut = [], stirs = [] }: Told): Effect => {
  const effects = [
    ...comesOut.map(reply => (now: Customer) => comeOut(now, reply)),
    ...stirs.map(event => (now: Customer) => stir(now, event)),
  ];
  return effects.reduce<Effect>(
    (before, effect) => {
      const { customer: after, movements } = effect(before.customer);
      return { customer: after, movements: [...before.movements, ...movements] };
    },
    { customer: keep(customer, kept), movements: [] },
  );
};

/**
 * The lines that follow a reply, once all of them are told: promises are kept (C3), untruths come
 * out (M12), and the world stirs (M14).
 */
export const hearLines = (customer: Customer, lines: readonly Told[]): Effect =>
  lines.reduce<Effect>(
    (before, line) => {
      const { customer: after, movements } = hearLine(before.customer, line);
      return { customer: after, movements: [...before.movements, ...movements] };
    },
    { customer, movements: [] },
  );
