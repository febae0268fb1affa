import { weightedKappa } from '../../../analysis/statistics/agreement.ts';
import type { Mark, Scoring } from './calibration.ts';
import type { Scorecard, ScorecardItem, ScorecardSection } from './scorecard.ts';

/** What a scoring comes to. */
export interface Total {
  /** Per cent of what could be had, by the weights of the sections; 0 with an auto-fail. */
  readonly score: number;
  /** The same as if there were no auto-fails: a breach is not averaged away, and neither is the rest. */
  readonly without: number;
  readonly sections: readonly (number | null)[];
}

const markOf = ({ marks }: Scoring, { id }: ScorecardItem): Mark | undefined =>
  marks.find(({ item }) => item === id);

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Per cent of one section; null where nothing of it applied. */
const sectionOf = (scoring: Scoring, { items }: ScorecardSection, scale: number): number | null => {
  const marks = items.flatMap(item => markOf(scoring, item)?.mark ?? []);
  return marks.length === 0 ? null : (100 * meanOf(marks)) / (scale - 1);
};

/** Sections in which nothing applied leave their weight to the others. */
export const totalOf = (scoring: Scoring, { sections, scale }: Scorecard): Total => {
  const found = sections.map(section => sectionOf(scoring, section, scale));
  const weighed = found.flatMap((score, at) =>
    score === null ? [] : [{ score, weight: sections[at]?.weight ?? 0 }],
  );
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
  const sum = weighed.reduce((all, one) => all + one.score * one.weight, 0);
  const without = weight === 0 ? 0 : Math.round(sum / weight);
  return { score: scoring.autoFails.length > 0 ? 0 : without, without, sections: found };
};

/** One item, as both marked it. */
export interface ItemPair {
  readonly item: ScorecardItem;
  readonly first: Mark;
  readonly second: Mark;
  /** Steps between them; null where only one says that it does not apply. */
  readonly apart: number | null;
}

export interface SectionPairs {
  readonly section: ScorecardSection;
  readonly pairs: readonly ItemPair[];
}

const NOTHING = (item: string): Mark => ({ item, mark: null, comment: '' });

const apartOf = (first: Mark, second: Mark): number | null => {
  if (first.mark === null || second.mark === null) return first.mark === second.mark ? 0 : null;
  return Math.abs(first.mark - second.mark);
};

const pairOf = (item: ScorecardItem, first: Scoring, second: Scoring): ItemPair => {
  const [a, b] = [first, second].map(one => markOf(one, item) ?? NOTHING(item.id));
  const [mine = NOTHING(item.id), other = NOTHING(item.id)] = [a, b];
  return { item, first: mine, second: other, apart: apartOf(mine, other) };
};

/** How a kappa is read (Landis & Koch 1977, with their two lowest steps as one). */
export const READINGS = ['little', 'fair', 'moderate', 'good', 'very-good'] as const;
export type KappaReading = (typeof READINGS)[number];

export const readingOf = (kappa: number): KappaReading => {
  if (kappa > 0.8) return 'very-good';
  if (kappa > 0.6) return 'good';
  if (kappa > 0.4) return 'moderate';
  return kappa > 0.2 ? 'fair' : 'little';
};

/** How two leads agree. */
export interface Comparison {
  readonly sections: readonly SectionPairs[];
  readonly items: number;
  readonly same: number;
  /** Quadratic weighted kappa over items that both marked; null where it says nothing. */
  readonly kappa: number | null;
  readonly reading: KappaReading | null;
  /** Items that both marked. */
  readonly marked: number;
  readonly totals: readonly [first: Total, second: Total];
  /** Auto-fails that only one of them found, and those that both did. */
  readonly autoFails: readonly {
    readonly item: ScorecardItem;
    readonly by: 'first' | 'second' | 'both';
  }[];
}

type Finder = Comparison['autoFails'][number]['by'];

const finderOf = (id: string, first: Scoring, second: Scoring): Finder | null => {
  const [isFirst, isSecond] = [first.autoFails.includes(id), second.autoFails.includes(id)];
  if (isFirst && isSecond) return 'both';
  if (isFirst) return 'first';
  return isSecond ? 'second' : null;
};

const failsIn = (card: Scorecard, first: Scoring, second: Scoring): Comparison['autoFails'] =>
  card.autoFails.flatMap(item => {
    const by = finderOf(item.id, first, second);
    return by === null ? [] : [{ item, by }];
  });

const markedByBoth = ({ first, second }: ItemPair): readonly (readonly [number, number])[] =>
  first.mark === null || second.mark === null ? [] : [[first.mark, second.mark]];

/** Lays two scorings side by side. */
export const compare = (card: Scorecard, first: Scoring, second: Scoring): Comparison => {
  const sections = card.sections.map(section => ({
    section,
    pairs: section.items.map(item => pairOf(item, first, second)),
  }));
  const pairs = sections.flatMap(one => one.pairs);
  const marked = pairs.flatMap(markedByBoth);
  const kappa = weightedKappa(marked) ?? null;
  return {
    sections,
    items: pairs.length,
    same: pairs.filter(({ apart }) => apart === 0).length,
    kappa,
    reading: kappa === null ? null : readingOf(kappa),
    marked: marked.length,
    totals: [totalOf(first, card), totalOf(second, card)],
    autoFails: failsIn(card, first, second),
  };
};

/** What there is to talk about at an item. */
export type Talk = 'same' | 'one-step' | 'far' | 'applies';

export const talkAbout = ({ apart }: Pick<ItemPair, 'apart'>): Talk => {
  if (apart === null) return 'applies';
  if (apart === 0) return 'same';
  return apart === 1 ? 'one-step' : 'far';
};
