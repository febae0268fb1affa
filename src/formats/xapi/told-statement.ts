import type { ToldReply } from '../../app/course/told-reply.ts';
import { uuidOf } from '../../app/xapi/statement-id.ts';
import type { Activity, Statement, StatementContext } from '../../app/xapi/statement.ts';
import { durationOf } from './duration.ts';
import { ACTIVITY_TYPES, extension, SERIOUS_GAMES, VERBS } from './vocabulary.ts';

/** Whose replies they are, and to what they belong. */
export interface Teller {
  readonly actor: Statement['actor'];
  /** What every reply is a part of. */
  readonly activity: string;
  /** Keeps the ids of these statements apart from those of others who said the same. */
  readonly attempt: string;
  /** Of the page: what was said is in the language of the scenario. */
  readonly languageOf: (scenario: string) => string;
  readonly context: StatementContext;
}

const LONGEST_RESPONSE = 4000;
const LONGEST_DESCRIPTION = 250;

/** Half a sign is left of one that was cut through. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/\p{Cs}/gu, '');

const changeOf = <T>(before: T, after: T) => ({ before, after });

const extensionsOf = ({
  before,
  after,
  acts,
  marks,
}: ToldReply): Readonly<Record<string, unknown>> => ({
  [extension('mood')]: changeOf(before.mood, after.mood),
  [extension('heat')]: changeOf(before.heat, after.heat),
  [extension('trust')]: changeOf(before.trust, after.trust),
  [extension('patience')]: changeOf(before.patience, after.patience),
  [extension('debt')]: changeOf(before.debt, after.debt),
  ...(marks.accuracy === undefined ? {} : { [extension('accuracy')]: marks.accuracy }),
  ...(marks.empathy === undefined ? {} : { [extension('empathy')]: marks.empathy }),
  [extension('act')]: acts,
});

/** Beside what stands there already: nothing of it is taken away. */
const placed = (
  context: StatementContext,
  parent: Activity,
  conversation: Activity,
): StatementContext => {
  const { contextActivities = {} } = context;
  const { category = [], other = [] } = contextActivities;
  return {
    ...context,
    contextActivities: {
      ...contextActivities,
      parent: [...(contextActivities.parent ?? []), parent],
      category: [...category, SERIOUS_GAMES],
      other: [...other, conversation],
    },
  };
};

/** A reply as a statement: `answered`, with the words that were said. */
export const toldStatement = (reply: ToldReply, teller: Teller): Statement => {
  const { actor, activity, attempt, context } = teller;
  const language = teller.languageOf(reply.scenario);
  const parent = { id: activity, definition: { type: ACTIVITY_TYPES.simulation } };
  const conversation = {
    id: `${activity}/${encodeURIComponent(reply.scenario)}`,
    definition: { type: ACTIVITY_TYPES.dialogTree },
  };
  return {
    id: uuidOf(`${attempt} answered ${reply.id}`),
    timestamp: reply.at,
    actor,
    verb: VERBS.answered,
    object: {
      objectType: 'Activity',
      id: `${activity}/${reply.id}`,
      definition: {
        type: ACTIVITY_TYPES.interaction,
        interactionType: 'long-fill-in',
        ...(reply.heard === ''
          ? {}
          : { description: { [language]: cut(reply.heard, LONGEST_DESCRIPTION) } }),
      },
    },
    result: {
      response: cut(reply.said, LONGEST_RESPONSE),
      ...(reply.share === null ? {} : { score: { scaled: reply.share } }),
      ...(reply.correct === undefined ? {} : { success: reply.correct }),
      ...(reply.latency === null ? {} : { duration: durationOf(reply.latency) }),
      extensions: extensionsOf(reply),
    },
    context: { ...placed(context, parent, conversation), language },
  };
};
