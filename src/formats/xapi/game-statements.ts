import type { Course } from '../../app/course/course.ts';
import { mainScore } from '../../app/course/course-result.ts';
import { passes } from '../../app/course/course-settings.ts';
import { registrationOf, uuidOf } from '../../app/xapi/statement-id.ts';
import type { Activity, Statement, StatementResult } from '../../app/xapi/statement.ts';
import type { StoreLaunch } from '../../app/xapi/launch.ts';
import type { ToldRun } from '../../app/xapi/told-run.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import { durationOf } from './duration.ts';
import { toldStatement } from './told-statement.ts';
import {
  ACTIVITY_TYPES,
  courseIri,
  extension,
  OUR_NAMES,
  SERIOUS_GAMES,
  VERBS,
} from './vocabulary.ts';

const GAME = `${OUR_NAMES}/game`;

/** As whose doing conversations are told, and as part of what. */
export interface ToldAs {
  readonly actorOf: (told: ToldRun) => Statement['actor'];
  readonly activity: string;
  /** Of whoever launched; null: each attempt has its own. */
  readonly registration: string | null;
  /** Null outside a course: there are no marks to reach. */
  readonly passMarks: Course['settings']['passMarks'] | null;
}

type PartOf = Pick<Course, 'id' | 'settings'>;

/** By a name among those that players gave themselves, and no address of anybody. `course`: the package; null: the game. */
export const asPlayer = (
  { pseudonym }: { readonly pseudonym: string },
  course: PartOf | null,
): ToldAs => ({
  actorOf: ({ run }) => ({
    objectType: 'Agent',
    account: {
      homePage: `${OUR_NAMES}/players`,
      name: run.player.trim() === '' ? pseudonym : run.player.trim(),
    },
  }),
  activity: course === null ? GAME : courseIri(course),
  registration: null,
  passMarks: course?.settings.passMarks ?? null,
});

/** As whoever launched the page has said. */
export const asLaunched = (
  { actor, activity, registration }: StoreLaunch,
  course: PartOf,
): ToldAs => ({
  actorOf: () => actor,
  activity: activity ?? courseIri(course),
  registration,
  passMarks: course.settings.passMarks,
});

const conversationOf = ({ run, language }: ToldRun, { activity }: ToldAs): Activity => ({
  objectType: 'Activity',
  id: `${activity}/${encodeURIComponent(run.scenario)}`,
  definition: { type: ACTIVITY_TYPES.dialogTree, name: { [language]: run.title } },
});

const ATTEMPT = extension('attempt');

/** A registration that is not its own does not tell one attempt from another. */
const attemptOf = ({ run }: ToldRun, { registration }: ToldAs) => {
  const own = registrationOf(run.id);
  return registration === null
    ? { registration: own }
    : { registration, extensions: { [ATTEMPT]: own } };
};

/** Whether a statement is about a conversation. */
export const isOfRun = ({ context }: Statement, run: string): boolean =>
  [context?.registration, context?.extensions?.[ATTEMPT]].includes(registrationOf(run));

const contextOf = (told: ToldRun, as: ToldAs) => ({
  ...attemptOf(told, as),
  language: told.language,
  contextActivities: {
    parent: [{ id: as.activity, definition: { type: ACTIVITY_TYPES.simulation } }],
    category: [SERIOUS_GAMES],
  },
});

const resultOf = (
  scores: ByAxis<number>,
  lasted: number,
  { passMarks }: ToldAs,
): StatementResult => {
  const raw = mainScore(scores);
  const success = passMarks === null ? null : passes(scores, passMarks);
  return {
    score: { scaled: raw / 100, raw, min: 0, max: 100 },
    completion: true,
    ...(success === null ? {} : { success }),
    duration: durationOf(lasted),
    extensions: {
      [extension('accuracy')]: scores.accuracy,
      [extension('empathy')]: scores.empathy,
    },
  };
};

/**
 * What is new in a conversation, in its order: `initialized`, `answered` for each reply, `completed` with both
 * scores, and with whether they are enough where there are marks to reach.
 */
export const gameStatements = (told: ToldRun, as: ToldAs): readonly Statement[] => {
  const { run, begins, replies, scores, lasted } = told;
  const actor = as.actorOf(told);
  const shared = { actor, object: conversationOf(told, as), context: contextOf(told, as) };
  const teller = {
    actor,
    activity: as.activity,
    attempt: run.id,
    languageOf: () => told.language,
    context: attemptOf(told, as),
  };
  const initialized: Statement = {
    id: uuidOf(`${run.id} initialized`),
    timestamp: run.startedAt,
    verb: VERBS.initialized,
    ...shared,
  };
  const answered = replies.map(reply => toldStatement(reply, teller));
  if (scores === null) return [...(begins ? [initialized] : []), ...answered];
  const completed: Statement = {
    id: uuidOf(`${run.id} completed`),
    timestamp: run.changedAt,
    verb: VERBS.completed,
    result: resultOf(scores, lasted, as),
    ...shared,
  };
  return [...(begins ? [initialized] : []), ...answered, completed];
};
