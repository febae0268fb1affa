import { createHash } from 'node:crypto';
import { type Answer, answersIn, isScored } from '../../analysis/items/answers.ts';
import { totalOf } from '../../app/team/answered.ts';
import { groupedBy } from '../../app/team/tallies.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import type { SentRun } from '../../app/team/team-api.ts';
import type { Unit } from '../database/database.ts';
import { inParts } from './in-parts.ts';
import { numberPaths, type ProfileDocument, settleDecisions } from './decisions.ts';
import type { TeamAnswerTable, TeamPathTable, TeamProfileTable } from './tables.ts';

/** 128 bits: two that are not the same never share it. */
const NAME_LENGTH = 22;

const nameFor = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, NAME_LENGTH);

/** What a way through a scenario is called: the same choices in the same version are the same. */
export const pathOf = ({ scenario, version, variant, choices }: SentRun): TeamPathTable => {
  const named = { scenario, version, variant, choices: JSON.stringify(choices) };
  return { id: nameFor(Object.values(named)), ...named };
};

/** A run, and how it went; null: it does not count. */
export interface Went {
  readonly run: SentRun;
  readonly conversation: Conversation | null;
}

const documentOf = (
  { reply, offered, earned, isBest, keyed }: Answer,
  words: readonly string[],
): ProfileDocument => ({
  reply,
  offered: [...offered],
  words: [...words],
  earned,
  isBest,
  keyed: { accuracy: [...keyed.accuracy], empathy: [...keyed.empathy] },
});

interface NewAnswer {
  readonly answer: TeamAnswerTable;
  readonly profile: TeamProfileTable;
}

/** Each decision of a conversation as it is kept; which one it is, is settled when all are there. */
const answersOf = ({ run, conversation }: Went): readonly NewAnswer[] => {
  if (conversation === null) return [];
  const { scenario, version, variant } = run;
  const path = pathOf(run).id;
  const answers = answersIn(conversation, new Map());
  const total = totalOf(answers);
  const turns = conversation.turns.filter(isScored);
  return answers.map((answer, place) => {
    const words = turns[place]?.offered.map(({ text }) => text) ?? [];
    const document = JSON.stringify(documentOf(answer, words));
    const profile = nameFor([scenario, version, variant, document]);
    const { accuracy, empathy } = answer.earned;
    return {
      profile: { id: profile, scenario, version, variant, decision: '', document },
      answer: {
        path,
        place,
        profile,
        nth: 0,
        rest_accuracy: total.accuracy - accuracy.marks,
        rest_empathy: total.empathy - empathy.marks,
      },
    };
  });
};

const byName = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  [...new Map(all.map(one => [one.id, one])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const knownPaths = async ({ query }: Unit, ids: readonly string[]): Promise<Set<string>> => {
  const known = new Set<string>();
  for (const part of inParts(ids)) {
    const rows = await query.selectFrom('team_path').select('id').where('id', 'in', part).execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
};

const keepAnswers = async ({ query }: Unit, went: readonly Went[]): Promise<void> => {
  const answers = went.flatMap(answersOf);
  for (const profiles of inParts(byName(answers.map(({ profile }) => profile))))
    await query
      .insertInto('team_profile')
      .values([...profiles])
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
  for (const part of inParts(answers))
    await query
      .insertInto('team_answer')
      .values(part.map(({ answer }) => answer))
      .onConflict(conflict => conflict.columns(['path', 'place']).doNothing())
      .execute();
};

/** Keeps ways that nobody went before, with the answers on them. */
export const keepPaths = async (unit: Unit, went: readonly Went[]): Promise<void> => {
  const paths = byName(went.map(({ run }) => pathOf(run)));
  const known = await knownPaths(
    unit,
    paths.map(({ id }) => id),
  );
  const fresh = paths.filter(({ id }) => !known.has(id));
  for (const part of inParts(fresh))
    await unit.query
      .insertInto('team_path')
      .values([...part])
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
  // A way may have been kept when nobody could play it again: its answers come now.
  const counted = [...new Map(went.map(one => [pathOf(one.run).id, one])).values()].filter(
    ({ conversation }) => conversation !== null,
  );
  await keepAnswers(unit, counted);
  const stories = groupedBy(counted, ({ run }) => JSON.stringify([run.scenario, run.version]));
  for (const [one] of stories.values()) if (one !== undefined) await settleDecisions(unit, one.run);
  for (const part of inParts(counted.map(({ run }) => pathOf(run).id)))
    await numberPaths(unit, part);
};
