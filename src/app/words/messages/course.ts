import type { CourseScores } from '../../course/course-scores.ts';
import type { PlatformProblem } from '../../course/platform-port.ts';
import type { CourseSettings } from '../../course/course-settings.ts';
import type { LaunchProblem } from '../../xapi/launch.ts';
import type { TellingState } from '../../xapi/telling.ts';
import type { Passage } from './common.ts';

/** What a learner reads in a course on a learning platform. */
export interface CourseMessages {
  /** Names the bar for whoever cannot see it. */
  readonly platform: string;
  readonly recordStore: string;
  readonly kept: string;
  readonly unkept: string;
  readonly looking: string;
  readonly problems: Readonly<Record<PlatformProblem | LaunchProblem, string>>;
  /** To which record store, and as whom; '' where they have no name. */
  readonly sentTo: (endpoint: string, who: string) => string;
  readonly storeTrouble: Readonly<Record<NonNullable<TellingState['trouble']>, string>>;
  /** A conversation is over, and the learner has not said how they think it went. */
  readonly guess: string;
  readonly counted: (scores: CourseScores) => string;
  readonly passed: string;
  /** What is missing, by what is asked. */
  readonly failed: (marks: CourseSettings['passMarks']) => string;
  readonly leave: string;
  readonly over: Passage;
  /** The visit is over, and the platform did not take the last part. */
  readonly overUnkept: Passage;
  /** The package cannot be opened. */
  readonly broken: Passage;
  /** What stands differently where a platform is told. */
  readonly briefingKept: string;
  readonly historyAbout: string;
}
