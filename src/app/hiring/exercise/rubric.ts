import * as v from 'valibot';
import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import { name, text } from '../../storage/fields.ts';

/** Levels of every row: a scale of four has no middle to hide in. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const level = v.picklist(LEVELS);

const words = v.pipe(text, v.trim(), v.nonEmpty());

/** A short name, by which marks are kept. */
const rowId = v.pipe(name, v.regex(/^[a-z0-9][a-z0-9-]*$/i));

const row = v.object({
  id: rowId,
  /** What is looked at, in a few words. */
  name: words,
  /** What each level looks like, the lowest first. */
  anchors: v.strictTuple([words, words, words, words]),
});

const areDifferent = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length;

/** What two people mark a written answer by. */
export const rubric = v.pipe(
  v.array(row),
  v.minLength(1),
  v.maxLength(EXERCISE_LIMITS.rubricRows),
  v.check(rows => areDifferent(rows)),
  v.readonly(),
);

export type Rubric = v.InferOutput<typeof rubric>;
export type RubricRow = Rubric[number];
