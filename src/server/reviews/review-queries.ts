import * as v from 'valibot';
import type { Review } from '../../app/hiring/review/review.ts';
import { reviewSchema } from '../../app/hiring/review/review-record.ts';
import type { Unit } from '../database/database.ts';

const reviewIn = (document: string): Review => v.parse(reviewSchema, JSON.parse(document));

/** The review of somebody; null before its first step. */
export const findReview = async ({ query }: Unit, candidate: string): Promise<Review | null> => {
  const row = await query
    .selectFrom('review')
    .select('document')
    .where('candidate_id', '=', candidate)
    .executeTakeFirst();
  return row === undefined ? null : reviewIn(row.document);
};

/** All reviews of an exercise that have begun, by candidate. */
export const reviewsOf = async (
  { query }: Unit,
  exercise: string,
): Promise<ReadonlyMap<string, Review>> => {
  const rows = await query
    .selectFrom('review')
    .innerJoin('candidate', 'candidate.id', 'review.candidate_id')
    .select(['review.candidate_id as candidate', 'review.document'])
    .where('candidate.exercise_id', '=', exercise)
    .execute();
  return new Map(rows.map(({ candidate, document }) => [candidate, reviewIn(document)]));
};

export const keepReview = async (
  { query }: Unit,
  candidate: string,
  review: Review,
): Promise<void> => {
  const row = { document: JSON.stringify(review) };
  await query
    .insertInto('review')
    .values({ candidate_id: candidate, ...row })
    .onConflict(conflict => conflict.column('candidate_id').doUpdateSet(row))
    .execute();
};
