import * as v from 'valibot';
import { AXES, type ByAxis } from '../../engine/model/acts.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { percent, text } from '../storage/fields.ts';

/** Which of several attempts counts: all of them means their average, each score for itself. */
export const COUNTED = ['all', 'best', 'first', 'last'] as const;
/** Whether the coach speaks after each reply: as the learner sets it, always, or never. */
export const COACHING = ['learner', 'on', 'off'] as const;
/** Whether each attempt has another variant, or all have the author's first. */
export const VARIANTS = ['rotating', 'fixed'] as const;

const mark = v.nullable(percent);

const schema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check(value => !Array.isArray(value)),
  v.strictObject({
    attempts: v.picklist(COUNTED),
    /** The least that passes, on each axis; null: nothing is asked there. */
    passMarks: v.strictObject({ accuracy: mark, empathy: mark }),
    coach: v.picklist(COACHING),
    variant: v.picklist(VARIANTS),
    /** BCP 47; null: as the scenarios are written. */
    language: v.nullable(text),
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

/** Whether both scores are as high as they are asked to be; null where nothing is asked. */
export const passes = (
  scores: ByAxis<number>,
  marks: CourseSettings['passMarks'],
): boolean | null => {
  const asked = AXES.filter(axis => marks[axis] !== null);
  return asked.length === 0 ? null : asked.every(axis => scores[axis] >= (marks[axis] ?? 0));
};

/** The one mark that a platform can be told: there is one where both axes ask the same. */
export const commonPassMark = ({
  accuracy,
  empathy,
}: CourseSettings['passMarks']): number | null => (accuracy === empathy ? accuracy : null);
