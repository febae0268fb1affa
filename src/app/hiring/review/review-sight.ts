import { isSettled, type Marking, type Review } from './review.ts';

/** What one person may see of a review, now. */
export interface ReviewSight {
  /** Their own sheet; null where they do not mark. */
  readonly own: Marking | null;
  /** The others' sheets: none while anybody still marks. */
  readonly others: readonly Marking[];
  /** How many of the others are done: that is no secret, and nobody waits in the dark. */
  readonly othersLocked: number;
  /** The candidate's name, once somebody looked it up for a reason. */
  readonly name: boolean;
  /** Scores and evidence: only who does not mark any more, so that no number colours a reading. */
  readonly scores: boolean;
  readonly decisions: Review['decisions'];
  readonly unblindings: Review['unblindings'];
}

/**
 * The one place that says who may see what of a candidate's review. A mark that somebody else gave, a
 * name and a score are seen by nobody until both sheets are locked (V4).
 */
export const reviewSight = (review: Review, person: string): ReviewSight => {
  const own = review.markings.find(({ reviewer }) => reviewer === person) ?? null;
  const others = review.markings.filter(({ reviewer }) => reviewer !== person);
  const isOpen = isSettled(review);
  return {
    own,
    others: isOpen ? others : [],
    othersLocked: others.filter(({ lockedAt }) => lockedAt !== null).length,
    name: isOpen && review.unblindings.length > 0,
    scores: isOpen,
    decisions: isOpen ? review.decisions : [],
    unblindings: isOpen ? review.unblindings : [],
  };
};
