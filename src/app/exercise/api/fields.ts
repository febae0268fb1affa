import * as v from 'valibot';
import { LONGEST_WRITTEN } from '../../../engine/limits.ts';
import { count, moment, text } from '../../storage/fields.ts';

/** Fields that several endpoints share. Ids are made by the server: anything else is none. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

/** A line that somebody typed into a field. */
export const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

/** Text of several paragraphs; what no keyboard makes is refused. */
export const written = v.pipe(
  v.string(),
  v.maxLength(LONGEST_WRITTEN),
  // oxlint-disable-next-line no-control-regex -- these characters are what it is about
  v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/),
);

/** A body in which nothing has to be said. */
export const nothing = v.object({});

/** An answer to which there is nothing to add. */
export const done = v.object({ done: v.literal(true) });
export type Done = Readonly<v.InferOutput<typeof done>>;
export const DONE: Done = { done: true };

/** A part of the exercise as its candidate sees it. */
export const part = v.object({
  run: id,
  /** From 1. */
  position: count,
  state: v.picklist(['waiting', 'begun', 'over']),
  /** What is to be answered in writing afterwards; null: nothing. */
  followUp: v.nullable(text),
  /** Their answer, once it is kept. */
  written: v.nullable(written),
  beganAt: v.nullable(moment),
  endedAt: v.nullable(moment),
});
export type Part = Readonly<v.InferOutput<typeof part>>;
