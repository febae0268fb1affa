import type { ByAxis } from '../model/acts.ts';

/** How good a reply was, in words. */
export const QUALITIES = ['best', 'fine', 'missed', 'slip', 'turning-point'] as const;
export type Quality = (typeof QUALITIES)[number];

/**
 * A reply's regret: how far it lowered each ceiling, in effective marks. Whole, never negative;
 * on each axis some reply on offer has none.
 */
export type Regret = ByAxis<number>;

/** What a reply gave away beyond what any reply on offer had to give away. */
export type Avoidable = number;

/** The thresholds, in one table: a quality holds every avoidable regret up to and including `upTo`. */
export const QUALITY_TABLE = [
  { quality: 'best', upTo: 0 },
  { quality: 'fine', upTo: 1 },
  { quality: 'missed', upTo: 3 },
  { quality: 'slip', upTo: Number.POSITIVE_INFINITY },
] as const satisfies readonly { quality: Quality; upTo: number }[];

/** The costliest reply of a run is its turning point if it gave away at least this much. */
export const TURNING_POINT = 3;

/** Both axes together, for comparing replies with each other; never shown as a score. */
export const totalRegret = ({ accuracy, empathy }: Regret): number => accuracy + empathy;

/**
 * Sometimes no reply keeps both ceilings. Nobody is blamed for that: what counts is what the reply
 * cost beyond the cheapest one on offer, so the best reply always has 0.
 */
export const avoidable = (regret: Regret, offered: readonly Regret[]): Avoidable =>
  totalRegret(regret) - Math.min(totalRegret(regret), ...offered.map(totalRegret));

/** A breach is a slip, however little it cost in marks. */
export const qualityOf = (given: Avoidable, breached = false): Exclude<Quality, 'turning-point'> =>
  breached ? 'slip' : (QUALITY_TABLE.find(({ upTo }) => given <= upTo)?.quality ?? 'slip');

/** The place, from 0, of the reply that gave most away; the first of equals; null where none gave enough. */
export const turningPointOf = (given: readonly Avoidable[]): number | null => {
  const most = Math.max(0, ...given);
  return most >= TURNING_POINT ? given.indexOf(most) : null;
};

/** A reply as it is judged: what it gave away, and whether it was a fatal error. */
export interface Judged {
  readonly given: Avoidable;
  readonly breached: boolean;
}

/** The quality of each reply of a run; the costliest is named its turning point. */
export const qualitiesOf = (replies: readonly Judged[]): readonly Quality[] => {
  const turned = turningPointOf(replies.map(({ given }) => given));
  return replies.map(({ given, breached }, at) =>
    at === turned ? 'turning-point' : qualityOf(given, breached),
  );
};
