import * as v from 'valibot';
import { ACT_NAMES, AXES } from '../../engine/model/acts.ts';
import { COURSE_FORMAT } from '../../engine/versions.ts';
import type { Result } from '../../engine/result.ts';
import { scenarioSchema } from '../own/scenario-schema.ts';
import type { StorageProblem } from '../ports.ts';
import { count, listOf, name, text } from '../storage/fields.ts';
import { migrationsTo, readDocument } from '../storage/migrations.ts';
import { COURSE_KINDS } from './course-kinds.ts';
import { courseSettingsSchema } from './course-settings.ts';

const MIGRATIONS = migrationsTo(COURSE_FORMAT, []);

const entry = v.object({
  scenario: scenarioSchema,
  version: name,
  variants: v.pipe(
    listOf(
      v.object({
        id: name,
        best: v.object({ accuracy: count, empathy: count }),
        decisions: count,
      }),
    ),
    v.nonEmpty(),
  ),
  /** A drawing, as SVG. */
  portrait: v.string(),
});

const drill = v.object({
  id: name,
  act: v.picklist(ACT_NAMES),
  axis: v.picklist(AXES),
  spots: listOf(
    v.object({
      variant: name,
      choices: listOf(count),
      regrets: listOf(v.tuple([count, count])),
    }),
  ),
});

const courseSchema = v.object({
  format: v.literal(COURSE_FORMAT),
  kind: v.picklist(COURSE_KINDS),
  /** Names the course among others on the same server. */
  id: name,
  title: text,
  settings: courseSettingsSchema,
  scenarios: v.pipe(listOf(entry), v.nonEmpty()),
  /** The drills of a set, each with the place of its scenario; none: the scenarios are played. */
  drills: v.optional(listOf(v.object({ ...drill.entries, scenario: count })), []),
});

/** What a package holds, without its stories. */
export type Course = Readonly<v.InferOutput<typeof courseSchema>>;

/** A drill of a set. */
export type SetDrill = Course['drills'][number];

/** Whether a package is a set of drills. */
export const isDrillSet = ({ drills }: Pick<Course, 'drills'>): boolean => drills.length > 0;

const storySchema = v.object({
  format: v.literal(COURSE_FORMAT),
  json: v.string(),
  drills: listOf(drill),
});

/** One story of a package: what it takes to play it, and what is worth practising in it. */
export type CourseStory = Readonly<v.InferOutput<typeof storySchema>>;

/** Fails with `storage/corrupt` or `storage/newer`. */
export const readCourse = (value: unknown): Result<Course, StorageProblem> =>
  readDocument(value, courseSchema, MIGRATIONS);

/** Fails with `storage/corrupt` or `storage/newer`. */
export const readCourseStory = (value: unknown): Result<CourseStory, StorageProblem> =>
  readDocument(value, storySchema, MIGRATIONS);

/** Where the parts of a course stand in a package, as files that every server knows the type of. */
export const COURSE_FILE = 'course/course.js';
export const storyFile = (at: number): string => `course/story-${at + 1}.js`;
