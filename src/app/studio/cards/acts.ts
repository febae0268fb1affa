import { type Act, ACT_NAMES, type Axis } from '../../../engine/model/acts.ts';
import { axisOfAct } from '../../../engine/model/acts-by-axis.ts';
import type { Mark } from '../../../engine/model/reply.ts';

/** Acts that a mark below 0 is given for. */
const AGAINST: ReadonlySet<Act> = new Set<Act>([
  'cold',
  'blame',
  'minimise',
  'command',
  'rush',
  'defend',
  'sarcasm',
  'robotic',
  'pressure',
  'pity',
  'misinform',
  'overpromise',
  'overgive',
  'deflect',
  'dump',
  'skip',
  'assume',
  'guess',
  'withhold',
  'disclose',
  'repeat',
  'delay',
]);

export const isAgainst = (act: Act): boolean => AGAINST.has(act);

/** Acts of an axis: what helps, and what harms. */
export const actsOf = (
  axis: Axis,
): { readonly helps: readonly Act[]; readonly harms: readonly Act[] } => {
  const all = ACT_NAMES.filter(act => axisOfAct(act) === axis);
  return { helps: all.filter(act => !isAgainst(act)), harms: all.filter(isAgainst) };
};

/** What is taken until the author says which: the plainest act of its kind. */
const PLAINEST: Readonly<Record<Axis, { readonly helps: Act; readonly harms: Act }>> = {
  accuracy: { helps: 'inform', harms: 'assume' },
  empathy: { helps: 'care', harms: 'cold' },
};

/** A mark with another value: its act stays where it fits the sign. 0 is no mark. */
export const markWithValue = (axis: Axis, old: Mark | null, value: number): Mark | null => {
  if (value === 0) return null;
  const fits = old !== null && isAgainst(old.act) === value < 0;
  if (fits) return { ...old, value };
  return { value, act: PLAINEST[axis][value < 0 ? 'harms' : 'helps'] };
};

/** What names the hurt, or tells a hard truth, is worth more than what is merely decent. */
const FELT: ReadonlySet<Act> = new Set<Act>(['acknowledge', 'honest']);

/** What such an act is mostly worth: a step that helps, or a mistake, is seldom a small one. */
const usualSize = (act: Act): number => (axisOfAct(act) === 'accuracy' || FELT.has(act) ? 2 : 1);

/** A mark for another act; its value turns where it does not fit the act. */
export const markWithAct = (old: Mark | null, act: Act, grievance: string | null): Mark => {
  const size = Math.abs(old?.value ?? 0) || usualSize(act);
  const signed = isAgainst(act) ? -size : size;
  return act === 'acknowledge' && grievance !== null
    ? { value: signed, act, grievance }
    : { value: signed, act };
};
