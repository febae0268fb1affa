import * as v from 'valibot';
import { listOf, moment, name, text } from '../../storage/fields.ts';
import { level } from '../exercise/rubric.ts';
import { DECISIONS } from './review.ts';
import type { ReviewStep } from './review-steps.ts';

const reasoned = v.object({ at: moment, by: name, reason: text });

/** One person's sheet, as it is kept and sent. */
export const markingSchema = v.object({
  reviewer: name,
  marks: v.record(name, v.record(name, level)),
  note: text,
  lockedAt: v.nullable(moment),
});

/** The review of a candidate, as it is kept and sent. */
export const reviewSchema = v.object({
  code: name,
  letters: listOf(name),
  markings: listOf(markingSchema),
  unblindings: listOf(reasoned),
  decisions: listOf(v.object({ ...reasoned.entries, outcome: v.picklist(DECISIONS) })),
});

type Unsigned<S> = S extends unknown ? Omit<S, 'by' | 'reviewer'> : never;

/** A step as somebody sends it: who they are, the door knows. A sheet is taken and handed back by oneself. */
export type SentReviewStep = Unsigned<ReviewStep>;

export const reviewStepSchema: v.GenericSchema<unknown, SentReviewStep> = v.variant('name', [
  v.object({ name: v.picklist(['assign', 'release']) }),
  v.object({ name: v.literal('mark'), letter: name, row: name, level }),
  v.object({ name: v.literal('note'), text }),
  v.object({ name: v.literal('lock') }),
  v.object({ name: v.literal('unblind'), reason: text }),
  v.object({ name: v.literal('decide'), outcome: v.picklist(DECISIONS), reason: text }),
]);

/** A step with who takes it. */
export const stepBy = (step: SentReviewStep, by: string): ReviewStep =>
  step.name === 'assign' || step.name === 'release'
    ? { ...step, by, reviewer: by }
    : { ...step, by };
