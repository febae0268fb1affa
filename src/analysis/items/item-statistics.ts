import type { Axis } from '../../engine/model/acts.ts';
import { correlationFrom, sumOf } from '../statistics/moments.ts';
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
  /** How many people answered so, and earned that. */
  readonly times: number;
}

/** How many answers these are. */
export const timesIn = (placed: readonly Pick<Placed, 'times'>[]): number =>
  placed.reduce((sum, { times }) => sum + times, 0);

/** Answers by item, in the order in which people come to them. */
export const answersByItem = (
  people: readonly Answers[],
  axis: Axis,
): ReadonlyMap<string, readonly Placed[]> => {
  const items = new Map<string, Placed[]>();
  for (const answers of people) {
    const total = sumOf(answers.map(({ earned }) => earned[axis].marks));
    for (const answer of answers) {
      const placed = { answer, rest: total - answer.earned[axis].marks, times: 1 };
      const known = items.get(answer.item);
      if (known === undefined) items.set(answer.item, [placed]);
      else known.push(placed);
    }
  }
  return items;
};

const facilityOf = (placed: readonly Placed[], axis: Axis): number | null => {
  let [sum, answers] = [0, 0];
  for (const { answer, times } of placed) {
    const { marks, most } = answer.earned[axis];
    if (most <= 0) continue;
    answers += times;
    sum += times * Math.max(0, Math.min(1, marks / most));
  }
  return answers === 0 ? null : sum / answers;
};

const discriminationOf = (placed: readonly Placed[], axis: Axis): number | undefined => {
  const sums = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (const { answer, rest, times } of placed) {
    const { marks } = answer.earned[axis];
    sums.n += times;
    sums.x += times * marks;
    sums.y += times * rest;
    sums.xx += times * marks ** 2;
    sums.yy += times * rest ** 2;
    sums.xy += times * marks * rest;
  }
  return correlationFrom(sums);
};

const readingOf = (answers: number, correlation: number | undefined): Discrimination => {
  if (answers < LEAST_ANSWERS) return 'too-few';
  if (correlation === undefined) return 'unsaid';
  if (correlation < -RARELY / Math.sqrt(answers - 1)) return 'against';
  if (correlation < FAIR) return 'weak';
  return correlation < GOOD ? 'fair' : 'good';
};

/** Difficulty and discrimination of one decision on one axis. */
export const itemFrom = (item: string, placed: readonly Placed[], axis: Axis): ItemStatistics => {
  const correlation = discriminationOf(placed, axis);
  const answers = timesIn(placed);
  return {
    item,
    answers,
    facility: facilityOf(placed, axis),
    best: timesIn(placed.filter(({ answer }) => answer.isBest[axis])) / answers,
    discrimination: correlation ?? null,
    reading: readingOf(answers, correlation),
  };
};

/**
 * Difficulty and discrimination of each decision on one axis, in classical test theory: the item
 * against the rest of the form, never against a total that holds the item itself.
 */
export const itemStatistics = (people: readonly Answers[], axis: Axis): readonly ItemStatistics[] =>
  [...answersByItem(people, axis)].map(([item, placed]) => itemFrom(item, placed, axis));
