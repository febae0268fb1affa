import * as v from 'valibot';
import { LEVEL_MAX, LEVEL_MIN } from '../../../engine/model/customer.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { ENDING_KINDS } from '../../../engine/model/story-step.ts';
import { LONGEST_NAME } from '../../../engine/limits.ts';
import { listOf, name, text } from '../../storage/fields.ts';

const level = v.pipe(v.number(), v.integer(), v.minValue(LEVEL_MIN), v.maxValue(LEVEL_MAX));

const value = v.union([v.string(), v.number(), v.boolean()]);

/** Where a conversation begins, if not where its reader would. */
const start = v.object({
  /** The knot, as its file names it; null: the beginning. */
  knot: v.nullable(name),
  /** The customer's levels; null: as the header says. */
  levels: v.nullable(v.object({ heat: level, trust: level, patience: level })),
  /** What the story knows by then. */
  variables: v.record(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), value),
});

/** A reply as it was given: by its stable name, where it has one, and by its words. */
const step = v.object({ id: v.nullable(name), words: text });

const mood = v.pipe(v.number(), v.integer(), v.minValue(MOOD_MIN), v.maxValue(MOOD_MAX));

export const pathTestSchema = v.object({
  id: name,
  title: text,
  variant: name,
  start,
  steps: listOf(step),
  /** What must be so; null: it does not matter. */
  expects: v.object({
    ending: v.nullable(v.picklist(ENDING_KINDS)),
    /** A knot that the path must come by. */
    reaches: v.nullable(name),
    /** Where the mood must be at least, at the end of the path. */
    mood: v.nullable(mood),
  }),
});

/** Where a conversation begins, if not where its reader would. */
export type PathStart = Readonly<v.InferOutput<typeof start>>;

/** A reply as it was given. */
export type PathStep = Readonly<v.InferOutput<typeof step>>;

/** A path through a scenario, and what its author wants to be so on it whatever is changed elsewhere. */
export type PathTest = Readonly<v.InferOutput<typeof pathTestSchema>>;

/** As its reader would begin. */
export const FROM_THE_BEGINNING: PathStart = { knot: null, levels: null, variables: {} };
