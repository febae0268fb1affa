import type { Act } from '../model/acts.ts';
import type { Abuse, Customer } from '../model/customer.ts';
import type { ReplyKey } from '../model/reply.ts';

/**
 * What a reply is to somebody who has been abusive (M15): it says where the line is, says it again
 * unasked, soothes in place of it, gives way behind it, or hits back.
 */
export type Stance = 'none' | 'sets' | 'says-again' | 'soothes' | 'gives-way' | 'hits-back';

/** Warmth that says nothing about the behaviour and nothing about the matter: it pays for abuse. */
const SOOTHING: ReadonlySet<Act> = new Set<Act>([
  'listen',
  'validate',
  'paraphrase',
  'apologise',
  'thank',
  'respect',
  'reassure',
  'care',
  'wait',
]);

/** What keeps to a limit: a good step of this kind makes a kind word beside it no giving way. */
const KEEPING: ReadonlySet<Act> = new Set<Act>(['close', 'refuse', 'escalate', 'safety']);

const keepsTo = ({ accuracy }: ReplyKey): boolean =>
  accuracy !== undefined && accuracy.value > 0 && KEEPING.has(accuracy.act);

const saysLimit = ({ empathy }: ReplyKey): boolean => empathy?.act === 'limit' && empathy.value > 0;

export const stanceOf = (key: ReplyKey, { abuse }: Pick<Customer, 'abuse'>): Stance => {
  if (abuse === 'none' || key.empathy === undefined) return 'none';
  const { value, act } = key.empathy;
  if (value < 0) return 'hits-back';
  if (saysLimit(key)) return abuse === 'warned' ? 'says-again' : 'sets';
  if (value === 0 || abuse === 'warned' || !SOOTHING.has(act) || keepsTo(key)) return 'none';
  return abuse === 'again' ? 'gives-way' : 'soothes';
};

/** Behind new abuse the limit holds: said again, or followed by what it announced. */
export const holdsLimit = (key: ReplyKey, { abuse }: Pick<Customer, 'abuse'>): boolean => {
  const stance = stanceOf(key, { abuse });
  if (abuse === 'again') return stance === 'sets' || keepsTo(key);
  return stance !== 'gives-way' && stance !== 'soothes' && stance !== 'hits-back';
};

/** After a reply: a limit that was said stands. */
export const abuseAfter = (abuse: Abuse, key: ReplyKey): Abuse =>
  abuse !== 'none' && saysLimit(key) ? 'warned' : abuse;

/** After an abusive line: it is on the table, or goes on behind a warning. */
export const abuseHeard = (abuse: Abuse): Abuse =>
  abuse === 'warned' || abuse === 'again' ? 'again' : 'open';

/** A limit was said in this conversation, and stands. */
export const wasWarned = ({ abuse }: Pick<Customer, 'abuse'>): boolean =>
  abuse === 'warned' || abuse === 'again';
