import * as v from 'valibot';
import { AXES, SKILLS } from '../../engine/model/acts.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { percent, text } from '../storage/fields.ts';
import { LONGEST_ENDPOINT } from '../xapi/store-settings.ts';
import type { CourseScores } from './course-scores.ts';

/** Which of several attempts counts: all of them means their average, each score for itself. */
export const COUNTED = ['all', 'best', 'first', 'last'] as const;
/** Whether the coach speaks after each reply: as the learner sets it, always, or never. */
export const COACHING = ['learner', 'on', 'off'] as const;
/** Whether each attempt has another variant, or all have the author's first. */
export const VARIANTS = ['rotating', 'fixed'] as const;

/** Drills of a set: more are no set any more, and their answers would not fit into a journal. */
export const MOST_SET_DRILLS = 50;
/** Drills of a set where nobody says how many. */
export const USUAL_SET_DRILLS = 10;

/** Record stores of one package: each widens what its page may ask. */
export const MOST_STORES = 5;

const mark = v.nullable(percent);

/** As `readEndpoint` answers: of signs that a policy can be written with, and without a slash at its end. */
const endpoint = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ENDPOINT),
  v.regex(/^https?:\/\/[^\s;,*'"<>?#@]*[^\s;,*'"<>?#@/]$/),
);

/** A list would be taken for an object without fields. */
const plainObject = v.custom<object>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const drillFields = v.strictObject({
  /** What they are about; null: whatever there is. */
  skills: v.optional(v.nullable(v.pipe(v.array(v.picklist(SKILLS)), v.nonEmpty())), null),
  /** At most so many. */
  count: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SET_DRILLS)),
    USUAL_SET_DRILLS,
  ),
});

const drillOrder = v.pipe(plainObject, drillFields);

/** Which drills make a set. */
export type DrillOrder = Readonly<v.InferOutput<typeof drillOrder>>;

const schema = v.pipe(
  plainObject,
  v.strictObject({
    attempts: v.picklist(COUNTED),
    /** The least that passes, on each axis; null: nothing is asked there. */
    passMarks: v.strictObject({ accuracy: mark, empathy: mark }),
    coach: v.picklist(COACHING),
    variant: v.picklist(VARIANTS),
    /** BCP 47; null: as the scenarios are written. */
    language: v.nullable(text),
    /** A set of drills from the scenarios, in place of the scenarios themselves; null: the scenarios. */
    drills: v.optional(v.nullable(drillOrder), null),
    /** Record stores that may be told what is played, for a plain host; no others can be. */
    stores: v.optional(v.pipe(v.array(endpoint), v.maxLength(MOST_STORES)), []),
  }),
);

/** What a trainer lays down for a package. */
export type CourseSettings = Readonly<v.InferOutput<typeof schema>>;

export const DEFAULT_COURSE_SETTINGS: CourseSettings = {
  attempts: 'best',
  passMarks: { accuracy: 70, empathy: 70 },
  coach: 'learner',
  variant: 'rotating',
  language: null,
  drills: null,
  stores: [],
};

export const courseSettingsSchema: v.GenericSchema<unknown, CourseSettings> = schema;

/** Checks settings; what is left out is as usual. Fails with the name of what cannot be read. */
export const readCourseSettings = (value: unknown): Result<CourseSettings, string> => {
  const known = typeof value === 'object' && value !== null && !Array.isArray(value);
  const read = v.safeParse(schema, known ? { ...DEFAULT_COURSE_SETTINGS, ...value } : value);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return err(v.getDotPath(issue) ?? '');
};

/** Whether the scores are as high as they are asked to be; null where nothing is asked. */
export const passes = (
  scores: CourseScores,
  marks: CourseSettings['passMarks'],
): boolean | null => {
  const asked = AXES.filter(axis => marks[axis] !== null && scores[axis] !== null);
  return asked.length === 0 ? null : asked.every(axis => (scores[axis] ?? 0) >= (marks[axis] ?? 0));
};

/** The one mark that a platform can be told: there is one where both axes ask the same. */
export const commonPassMark = ({
  accuracy,
  empathy,
}: CourseSettings['passMarks']): number | null => (accuracy === empathy ? accuracy : null);
