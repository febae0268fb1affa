import { fisherExact } from './fisher.ts';

/** People of one group, and how many of them were chosen. */
export interface GroupCount {
  readonly group: string;
  readonly people: number;
  readonly chosen: number;
}

/** Below four fifths of the highest rate: the rule of thumb of 29 CFR 1607.4(D). */
export const FOUR_FIFTHS = 0.8;

/** Fewer people than this in a group say too little. */
export const LEAST_IN_GROUP = 30;

/** A difference that chance brings less often than this is worth a question. */
export const RARELY_BY_CHANCE = 0.05;

/**
 * What a group's rate says beside the highest one. The rule of thumb and the test can part: a small
 * difference among many people is hardly chance, a large one among few may be.
 */
export const RATE_READINGS = [
  'highest',
  'too-few',
  'alike',
  'below-four-fifths',
  'hardly-chance',
  'below-and-hardly-chance',
] as const;
export type RateReading = (typeof RATE_READINGS)[number];

export interface SelectionRate extends GroupCount {
  /** Chosen of those who were there, 0 … 1; null where nobody was. */
  readonly rate: number | null;
  /** The rate beside the highest rate of a group that is large enough; null where there is none. */
  readonly ratio: number | null;
  /** Fisher's exact test against that group, two-sided. */
  readonly p: number | null;
  readonly reading: RateReading;
}

const rateOf = ({ people, chosen }: GroupCount): number | null =>
  people === 0 ? null : chosen / people;

const isLarge = ({ people }: GroupCount): boolean => people >= LEAST_IN_GROUP;

/** The highest rate among groups that say something; of equals the larger group. */
const referenceOf = (groups: readonly GroupCount[]): GroupCount | undefined =>
  groups
    .filter(isLarge)
    .toSorted((a, b) => (rateOf(b) ?? 0) - (rateOf(a) ?? 0) || b.people - a.people)[0];

const readingOf = (ratio: number | null, p: number): RateReading => {
  const isBelow = ratio !== null && ratio < FOUR_FIFTHS;
  if (p >= RARELY_BY_CHANCE) return isBelow ? 'below-four-fifths' : 'alike';
  return isBelow ? 'below-and-hardly-chance' : 'hardly-chance';
};

const besides = (group: GroupCount, reference: GroupCount | undefined): SelectionRate => {
  const rate = rateOf(group);
  if (reference === undefined || !isLarge(group))
    return { ...group, rate, ratio: null, p: null, reading: 'too-few' };
  const highest = rateOf(reference) ?? 0;
  const ratio = highest === 0 || rate === null ? null : rate / highest;
  if (group === reference) return { ...group, rate, ratio, p: null, reading: 'highest' };
  const p = fisherExact([
    [group.chosen, group.people - group.chosen],
    [reference.chosen, reference.people - reference.chosen],
  ]);
  return { ...group, rate, ratio, p, reading: readingOf(ratio, p) };
};

/**
 * Selection rates by group (29 CFR 1607.4): each beside the highest, in the order given. A group
 * below thirty is neither judged nor what others are measured by: one of one is a rate of 100 %.
 */
export const selectionRates = (groups: readonly GroupCount[]): readonly SelectionRate[] => {
  const reference = referenceOf(groups);
  return groups.map(group => besides(group, reference));
};
