import type { Customer } from '../model/customer.ts';
import type { Line } from '../model/story-step.ts';
import { abuseHeard } from './abuse.ts';
import { comesOf } from './debts.ts';
import { bear, type Consequence, type Consequences, type Effect } from './movement.ts';

/** What the lines of a turn bring, in the order in which they are told. */
export type Told = Pick<Line, 'kept' | 'comesOut' | 'stirs' | 'abuse'>;

/** Promises kept by a line of the story. */
const keep = (customer: Customer, kept: readonly string[]): Customer =>
  kept.length === 0
    ? customer
    : { ...customer, openPromises: customer.openPromises.filter(open => !kept.includes(open)) };

const broughtBy = (
  customer: Customer,
  { kept, comesOut = [], stirs = [], abuse }: Told,
): Consequences => {
  const moves: Consequence[] = [];
  let remembered = keep(customer, kept);
  for (const reply of comesOut) {
    const out = comesOf(remembered, reply);
    ({ remembered } = out);
    moves.push(...out.moves);
  }
  if (abuse !== undefined) remembered = { ...remembered, abuse: abuseHeard(remembered.abuse) };
  for (const { by, what } of stirs) moves.push({ rule: 'M14', on: 'heat', by, what });
  return { remembered, moves };
};

/**
 * What the lines that follow a reply bring, once all of them are told: promises are kept (C3),
 * untruths come out (M12), and the world stirs (M14).
 */
export const consequencesOf = (customer: Customer, lines: readonly Told[]): Consequences =>
  lines.reduce<Consequences>(
    (before, line) => {
      const { remembered, moves } = broughtBy(before.remembered, line);
      return { remembered, moves: [...before.moves, ...moves] };
    },
    { remembered: customer, moves: [] },
  );

/** The same with its moves carried out. */
export const hearLines = (customer: Customer, lines: readonly Told[]): Effect =>
  bear(customer, consequencesOf(customer, lines));
