import type { Axis } from '../../engine/model/acts.ts';
import { correlationOf, meanOf, sumOf } from '../statistics/moments.ts';
import type { Answer, Answers } from './answers.ts';

/** Fewer answers than this say too little of an item. */
export const LEAST_ANSWERS = 30;

/** How well an item tells those who did well on the rest of the form from those who did not. */
export const DISCRIMINATIONS = ['too-few', 'unsaid', 'against', 'weak', 'fair', 'good'] as const;
export type Discrimination = (typeof DISCRIMINATIONS)[number];

/** Correlations from which on it is fair and good (Ebel 1965; Ebel & Frisbie 1991, chapter 13). */
const FAIR = 0.2;
const GOOD = 0.4;

/** Below so many standard errors of no correlation at all, chance brings it one time in twenty. */
const RARELY = 1.645;

export interface ItemStatistics {
  readonly item: string;
  readonly answers: number;
  /** The share of what could be earned that was earned, 0 … 1, high is easy; null where nothing could. */
  readonly facility: number | null;
  /** The share of people who took a reply that nothing on offer beats. */
  readonly best: number;
  /** Correlation with what was earned on all other items of the form; null where it cannot be said. */
  readonly discrimination: number | null;
  readonly reading: Discrimination;
}

/** One answer, and what the same person earned elsewhere on the axis. */
export interface Placed {
  readonly answer: Answer;
  readonly rest: number;
}

/** Answers by item, in the order in which people come to them. */
export const answersByItem = (
  people: readonly Answers[],
  axis: Axis,
): ReadonlyMap<string, readonly Placed[]> => {
  const items = new Map<string, Placed[]>();
  for (const answers of people) {
    const total = sumOf(answers.map(({ earned }) => earned[axis].marks));
    for (const answer of answers) {
      const placed = { answer, rest: total - answer.earned[axis].marks };
      const known = items.get(answer.item);
      if (known === undefined) items.set(answer.item, [placed]);
      else known.push(placed);
    }
  }
  return items;
};

const facilityOf = (placed: readonly Placed[], axis: Axis): number | null => {
  const shares = placed
    .map(({ answer }) => answer.earned[axis])
    .filter(({ most }) => most > 0)
    .map(({ marks, most }) => Math.max(0, Math.min(1, marks / most)));
  return shares.length === 0 ? null : meanOf(shares);
};

const readingOf = (answers: number, correlation: number | undefined): Discrimination => {
  if (answers < LEAST_ANSWERS) return 'too-few';
  if (correlation === undefined) return 'unsaid';
  if (correlation < -RARELY / Math.sqrt(answers - 1)) return 'against';
  if (correlation < FAIR) return 'weak';
  return correlation < GOOD ? 'fair' : 'good';
};

const statisticsOf = (item: string, placed: readonly Placed[], axis: Axis): ItemStatistics => {
  const correlation = correlationOf(
    placed.map(({ answer }) => answer.earned[axis].marks),
    placed.map(({ rest }) => rest),
  );
  return {
    item,
    answers: placed.length,
    facility: facilityOf(placed, axis),
    best: placed.filter(({ answer }) => answer.isBest[axis]).length / placed.length,
    discrimination: correlation ?? null,
    reading: readingOf(placed.length, correlation),
  };
};

/**
 * Difficulty and discrimination of each decision on one axis, in classical test theory: the item
 * against the rest of the form, never against a total that holds the item itself.
 */
export const itemStatistics = (people: readonly Answers[], axis: Axis): readonly ItemStatistics[] =>
  [...answersByItem(people, axis)].map(([item, placed]) => statisticsOf(item, placed, axis));
