import type { Act } from '../model/acts.ts';
import type { Customer } from '../model/customer.ts';
import type { ReplyKey } from '../model/reply.ts';

/** What a reply is to somebody who grieves (M16). */
export type ToSorrow = 'none' | 'quiet' | 'loud' | 'asks-again';

/** Warmth that leaves room. It does not wear thin. */
const QUIET: ReadonlySet<Act> = new Set<Act>([
  'acknowledge',
  'listen',
  'paraphrase',
  'respect',
  'honest',
  'care',
  'wait',
]);

/** Cheer and pace. */
const LOUD: ReadonlySet<Act> = new Set<Act>([
  'cheer',
  'rush',
  'pressure',
  'minimise',
  'command',
  'robotic',
]);

export const toSorrow = (
  { empathy, accuracy }: ReplyKey,
  { grieving }: Pick<Customer, 'grieving'>,
): ToSorrow => {
  if (!grieving) return 'none';
  if (accuracy !== undefined && accuracy.value < 0 && accuracy.act === 'repeat')
    return 'asks-again';
  if (empathy === undefined || empathy.value === 0) return 'none';
  if (empathy.value < 0) return LOUD.has(empathy.act) ? 'loud' : 'none';
  return QUIET.has(empathy.act) ? 'quiet' : 'none';
};
