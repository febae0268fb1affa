import * as v from 'valibot';
import type { Result } from '../../../engine/result.ts';
import { REVIEW_FORMAT } from '../../../engine/versions.ts';
import type { RecordStore, StorageProblem } from '../../ports.ts';
import { listOf, name } from '../../storage/fields.ts';
import { migrationsTo, readDocument } from '../../storage/migrations.ts';
import { createRecordCollection, type RecordCollection } from '../../storage/record-collection.ts';
import { returnedReview } from './returned.ts';

const schema = v.object({
  format: v.literal(REVIEW_FORMAT),
  id: name,
  /** The scenario that it is about. */
  draft: name,
  review: returnedReview,
  /** Comments that have been seen to, by their place among all of them. */
  done: listOf(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What a colleague sent back, beside the scenario that it is about. */
export type ReviewRecord = Readonly<v.InferOutput<typeof schema>>;

const MIGRATIONS = migrationsTo(REVIEW_FORMAT, [old => ({ ...old, done: [] })]);

/** Checks a kept review at the door. Fails with `storage/corrupt` or `storage/newer`. */
export const readReviewRecord = (value: unknown): Result<ReviewRecord, StorageProblem> =>
  readDocument(value, schema, MIGRATIONS);

/** Everything that colleagues sent back, oldest first. */
export type Reviews = RecordCollection<ReviewRecord>;

export const createReviews = (recordStore: RecordStore): Reviews =>
  createRecordCollection(recordStore, {
    read: readReviewRecord,
    nameOf: review => review.id,
    withRecord: (reviews, review) => [...reviews.filter(({ id }) => id !== review.id), review],
  });
