import { namesFeeling } from '../../../analysis/findings/readability.ts';
import { THRESHOLDS } from '../../../analysis/findings/thresholds.ts';
import type { PlacedSection } from './cards.ts';
import type { Piece, ReplyView } from './model.ts';

/** By what the best reply can be told from the others before anybody weighs it. */
export const TELLS = ['longest', 'feeling'] as const;
export type Tell = (typeof TELLS)[number];

/** Three are enough to say so while an author can still write the others in another way. */
const ENOUGH = 3;

const totalOf = ({ accuracy, empathy }: ReplyView): number =>
  (accuracy?.value ?? 0) + (empathy?.value ?? 0);

const isSettled = ({ words, accuracy, empathy }: ReplyView): boolean =>
  words.text !== '' && (accuracy !== null || empathy !== null);

/** The words of the best reply, and of those beside it; null where that is not settled. */
const contestOf = ({ replies }: Piece): { best: string; others: readonly string[] } | null => {
  const views = replies.map(({ reply }) => reply);
  if (views.length < 2 || !views.every(isSettled)) return null;
  const most = Math.max(...views.map(totalOf));
  const [best, ...equals] = views.filter(view => totalOf(view) === most);
  if (best === undefined || equals.length > 0) return null;
  return {
    best: best.words.text,
    others: views.filter(view => view !== best).map(({ words }) => words.text),
  };
};

/** What gives the best reply away in most of the decisions that are settled so far, and in how many. */
export interface Balance {
  readonly tell: Tell;
  readonly betrayed: number;
  readonly of: number;
}

/**
 * Advice while somebody writes. The proof says the same of a whole scenario, from the number of
 * decisions on at which it sees a pattern; from there on it is left to it.
 */
export const balanceOf = (sections: readonly PlacedSection[]): readonly Balance[] => {
  const contests = sections
    .flatMap(({ section }) => section.pieces)
    .flatMap(piece => contestOf(piece) ?? []);
  const { length: of } = contests;
  if (of < ENOUGH || of >= THRESHOLDS.tellDecisions) return [];
  const shows = {
    longest: contests.filter(({ best, others }) => others.every(one => one.length < best.length)),
    feeling: contests.filter(
      ({ best, others }) => namesFeeling(best) && !others.some(one => namesFeeling(one)),
    ),
  };
  return TELLS.map(tell => ({ tell, betrayed: shows[tell].length, of })).filter(
    ({ betrayed }) => betrayed / of > THRESHOLDS.tellShare,
  );
};
