import * as v from 'valibot';
import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import { count, moment } from '../../storage/fields.ts';
import { letterSchema } from '../exercise/exercise.ts';

/** Fields that several endpoints share. Ids are made by the server: anything else is none. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

/** A line that somebody typed into a field. */
export const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

/** Text of several paragraphs; what no keyboard makes is refused. */
export const written = v.pipe(
  v.string(),
  v.maxLength(EXERCISE_LIMITS.answerLength),
  // oxlint-disable-next-line no-control-regex -- these characters are what it is about
  v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/),
);

/** A body in which nothing has to be said. */
export const nothing = v.object({});

/** An answer to which there is nothing to add. */
export const done = v.object({ done: v.literal(true) });
export type Done = Readonly<v.InferOutput<typeof done>>;
export const DONE: Done = { done: true };

/** One part of somebody's exercise: a conversation, and the letter that follows it. */
export const part = v.object({
  run: id,
  /** From 0. */
  part: count,
  state: v.picklist(['waiting', 'begun', 'over']),
  begunAt: v.nullable(moment),
  endedAt: v.nullable(moment),
  /** The letter to be answered, once it has come; null: none, or not yet. */
  letter: v.nullable(letterSchema),
  /** Their answer as it was kept last; null: nothing yet. */
  written: v.nullable(written),
});
export type Part = Readonly<v.InferOutput<typeof part>>;
