import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock, Timer } from '../ports.ts';
import type { Runs } from '../runs/run-store.ts';
import type { Course } from './course.ts';
import type { CourseSettings } from './course-settings.ts';
import type { LearningPlatform, Spare } from './platform-port.ts';

/** What a recorder works with. */
export interface RecorderParts {
  readonly course: Course;
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly platform: LearningPlatform;
  /** What the platform did not take. */
  readonly spare: Spare;
  readonly clock: Clock;
  readonly timer: Timer;
  /** ISO 8601 of milliseconds since 1970, and back. */
  readonly momentOf: (milliseconds: number) => string;
  readonly millisecondsOf: (moment: string) => number;
}

/** The marks that hold: the platform's own, where its administrator has set one. */
export const passMarksOf = ({
  course,
  platform,
}: Pick<RecorderParts, 'course' | 'platform'>): CourseSettings['passMarks'] =>
  platform.passMark === null
    ? course.settings.passMarks
    : { accuracy: platform.passMark, empathy: platform.passMark };
