import type { CourseScores } from '../../course/course-scores.ts';
import type { CourseSettings } from '../../course/course-settings.ts';

/** What a learner reads in a package that is a set of drills. */
export interface DrillSetMessages {
  readonly lead: (drills: number) => string;
  readonly how: string;
  readonly counts: string;
  /** `hasNotes`: the coach says why. */
  readonly comeAgain: (hasNotes: boolean) => string;
  readonly attempts: Readonly<Record<CourseSettings['attempts'], string>>;
  /** What passes; null where nothing is asked. */
  readonly toPass: (marks: CourseSettings['passMarks']) => string | null;
  readonly start: string;
  readonly goOn: (left: number) => string;
  /** Over what comes again. */
  readonly onceMore: (left: number) => string;
  readonly again: string;
  readonly done: string;
  readonly seeResult: string;
  readonly over: string;
  /** What counts by now. */
  readonly scores: (scores: CourseScores) => string;
  readonly scoresAbout: string;
  readonly passed: string;
  readonly failed: (marks: CourseSettings['passMarks']) => string;
  readonly list: string;
  /** How a drill went, by how often it was answered. */
  readonly times: (times: number) => string;
  readonly onceMoreAll: string;
}
