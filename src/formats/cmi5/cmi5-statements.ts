import type Cmi5 from '@rusticisoftware/cmi5';
import { type CourseResult, mainScore } from '../../app/course/course-result.ts';
import { type CourseScores, knownScores } from '../../app/course/course-scores.ts';
import { uuidOf } from '../../app/xapi/statement-id.ts';
import type { Statement } from '../../app/xapi/statement.ts';
import { durationOf } from '../xapi/duration.ts';
import { ACTIVITY_TYPES, extension } from '../xapi/vocabulary.ts';

const typed = (statement: Statement): Statement => ({
  ...statement,
  object: { ...statement.object, definition: { type: ACTIVITY_TYPES.simulation } },
});

const lasting = (statement: Statement, milliseconds: number): Statement => ({
  ...statement,
  result: { ...statement.result, duration: durationOf(milliseconds) },
});

const withScores = (statement: Statement, scores: CourseScores): Statement => ({
  ...statement,
  result: {
    ...statement.result,
    extensions: {
      ...statement.result?.extensions,
      ...Object.fromEntries(knownScores(scores).map(([axis, score]) => [extension(axis), score])),
    },
  },
});

const named = (statement: Statement, about: string): Statement =>
  typed({ ...statement, id: uuidOf(about) });

const scoreOf = (scores: CourseScores) => {
  const raw = mainScore(scores);
  return { scaled: raw / 100, raw, min: 0, max: 100 };
};

/**
 * The statements that cmi5 defines, each under an id by what it is about: `completed` and `passed` by
 * the registration, which has each of them once; the others by the visit.
 */
export const cmi5Statements = (launch: Cmi5, elapsed: () => number) => {
  const registration = `${launch.getRegistration()} ${launch.getActivityId()}`;
  const session = `${registration} ${launch.getSessionId()}`;
  return {
    attempt: registration,
    initialized: () => named(launch.initializedStatement(), `${session} initialized`),
    terminated: () =>
      lasting(named(launch.terminatedStatement(), `${session} terminated`), elapsed()),
    completed: ({ scores }: CourseResult) => {
      const plain = named(launch.completedStatement(), `${registration} completed`);
      return lasting(scores === null ? plain : withScores(plain, scores), elapsed());
    },
    passed: (scores: CourseScores) =>
      lasting(
        withScores(
          named(launch.passedStatement(scoreOf(scores)), `${registration} passed`),
          scores,
        ),
        elapsed(),
      ),
    failed: (scores: CourseScores) =>
      lasting(
        withScores(named(launch.failedStatement(scoreOf(scores)), `${session} failed`), scores),
        elapsed(),
      ),
  };
};

export type Cmi5Statements = ReturnType<typeof cmi5Statements>;
