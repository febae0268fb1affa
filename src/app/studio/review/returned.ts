import * as v from 'valibot';
import { AXES, type ByAxis } from '../../../engine/model/acts.ts';
import { LARGEST_FILE } from '../../../engine/limits.ts';
import { err, ok, type Result } from '../../../engine/result.ts';
import { listOf, moment, name, text } from '../../storage/fields.ts';

/** Layout of what a colleague sends back. */
const LAYOUT = 1;

const value = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3));
const key = v.object({ reply: name, accuracy: v.nullable(value), empathy: v.nullable(value) });
const comment = v.object({
  /** The line or reply it is about, as the sheet names it; '' for the whole. */
  about: v.pipe(v.string(), v.maxLength(300)),
  /** Its words at that time: they may have changed since. */
  quote: text,
  text,
});

/** As it comes back, and as it is kept. */
export const returnedReview = v.object({
  composureReview: v.literal(LAYOUT),
  kind: v.picklist(['comments', 'keys']),
  title: text,
  /** Of the sheet that was read: see `sheetVersion`. */
  version: name,
  by: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  at: moment,
  comments: listOf(comment),
  keys: listOf(key),
});

/** What a colleague sends back: comments, or the marks that they would give. */
export type ReturnedReview = Readonly<v.InferOutput<typeof returnedReview>>;
export type ReviewComment = ReturnedReview['comments'][number];
export type ReturnedKey = ReturnedReview['keys'][number];

export const RETURNED_PROBLEMS = ['review/no-review', 'review/newer', 'review/too-large'] as const;
export type ReturnedProblem = (typeof RETURNED_PROBLEMS)[number];

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

const later = v.looseObject({ composureReview: v.pipe(v.number(), v.minValue(LAYOUT + 1)) });

/** Reads what came back. */
export const readReturned = (json: string): Result<ReturnedReview, ReturnedProblem> => {
  if (json.length > LARGEST_FILE) return err('review/too-large');
  const document = parsed(json);
  if (v.is(later, document)) return err('review/newer');
  const read = v.safeParse(returnedReview, document);
  return read.success ? ok(read.output) : err('review/no-review');
};

export const writeReturned = (review: Omit<ReturnedReview, 'composureReview'>): string =>
  `${JSON.stringify({ composureReview: LAYOUT, ...review }, null, 2)}\n`;

/** Whether a reply has been marked on both axes. */
export const isKeyed = (given: ByAxis<number | null>): boolean =>
  AXES.every(axis => given[axis] !== null);
