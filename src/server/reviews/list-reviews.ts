import type { ReviewedCandidate } from '../../app/hiring/api/review-api.ts';
import { isOpen } from '../../app/hiring/candidate/contest.ts';
import { isLocked, type Review } from '../../app/hiring/review/review.ts';
import { listCandidates } from '../candidates/candidate-queries.ts';
import { type InTerms, inTerms } from '../candidates/in-terms.ts';
import type { Unit } from '../database/database.ts';
import { reviewsOf } from './review-queries.ts';

const ownSheet = (review: Review | undefined, by: string): ReviewedCandidate['own'] => {
  const own = review?.markings.find(({ reviewer }) => reviewer === by);
  if (own === undefined) return 'none';
  return isLocked(own) ? 'locked' : 'open';
};

const listed = (
  { code, version, form, progress, terms }: InTerms,
  review: Review | undefined,
  by: string,
): ReviewedCandidate => ({
  code,
  version,
  form,
  stage: progress.stage,
  part: progress.part,
  parts: terms.parts.length,
  sheets: review?.markings.length ?? 0,
  locked: review?.markings.filter(isLocked).length ?? 0,
  own: ownSheet(review, by),
  decidedAt: progress.decidedAt,
  answerBy: progress.contests.find(isOpen)?.answerBy ?? null,
});

/** Candidates by code. A code says nothing, so their order says nothing either. */
export const listReviews = async (
  unit: Unit,
  exercise: string,
  by: string,
  now: string,
): Promise<ReviewedCandidate[]> => {
  const reviews = await reviewsOf(unit, exercise);
  return (await inTerms(unit, await listCandidates(unit, exercise), now))
    .map(candidate => listed(candidate, reviews.get(candidate.id), by))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
};
