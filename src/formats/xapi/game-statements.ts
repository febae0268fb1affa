import { mainScore } from '../../app/course/course-result.ts';
import { registrationOf, uuidOf } from '../../app/xapi/statement-id.ts';
import type { Activity, Statement, StatementResult } from '../../app/xapi/statement.ts';
import type { StoreSettings } from '../../app/xapi/store-settings.ts';
import type { ToldRun } from '../../app/xapi/told-run.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import { durationOf } from './duration.ts';
import { toldStatement } from './told-statement.ts';
import { ACTIVITY_TYPES, extension, OUR_NAMES, SERIOUS_GAMES, VERBS } from './vocabulary.ts';

const GAME = `${OUR_NAMES}/game`;

/** A name among those that players gave themselves, and no address of anybody. */
const actorOf = ({ run }: ToldRun, { pseudonym }: StoreSettings): Statement['actor'] => ({
  objectType: 'Agent',
  account: {
    homePage: `${OUR_NAMES}/players`,
    name: run.player.trim() === '' ? pseudonym : run.player.trim(),
  },
});

const conversationOf = ({ run, language }: ToldRun): Activity => ({
  objectType: 'Activity',
  id: `${GAME}/${encodeURIComponent(run.scenario)}`,
  definition: { type: ACTIVITY_TYPES.dialogTree, name: { [language]: run.title } },
});

const contextOf = ({ run, language }: ToldRun) => ({
  registration: registrationOf(run.id),
  language,
  contextActivities: {
    parent: [{ id: GAME, definition: { type: ACTIVITY_TYPES.simulation } }],
    category: [SERIOUS_GAMES],
  },
});

const resultOf = (scores: ByAxis<number>, lasted: number): StatementResult => {
  const raw = mainScore(scores);
  return {
    score: { scaled: raw / 100, raw, min: 0, max: 100 },
    completion: true,
    duration: durationOf(lasted),
    extensions: {
      [extension('accuracy')]: scores.accuracy,
      [extension('empathy')]: scores.empathy,
    },
  };
};

/**
 * What is new in a conversation, in its order: `initialized`, `answered` for each reply, `completed` with both
 * scores. Nobody passes or fails here: outside a course there are no marks to reach.
 */
export const gameStatements = (told: ToldRun, settings: StoreSettings): readonly Statement[] => {
  const { run, begins, replies, scores, lasted } = told;
  const actor = actorOf(told, settings);
  const shared = { actor, object: conversationOf(told), context: contextOf(told) };
  const teller = {
    actor,
    activity: GAME,
    attempt: run.id,
    languageOf: () => told.language,
    context: { registration: registrationOf(run.id) },
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
    result: resultOf(scores, lasted),
    ...shared,
  };
  return [...(begins ? [initialized] : []), ...answered, completed];
};
