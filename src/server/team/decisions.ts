import { sql } from 'kysely';
import * as v from 'valibot';
import { type Answer, type Decisions, decisionsIn } from '../../analysis/items/answers.ts';
import { isUnnamed } from '../../app/team/answered.ts';
import { groupedBy } from '../../app/team/tallies.ts';
import type { Unit } from '../database/database.ts';

const byAxis = <T extends v.GenericSchema>(schema: T) =>
  v.object({ accuracy: schema, empathy: schema });
const names = v.array(v.string());

const documentSchema = v.object({
  reply: v.string(),
  offered: names,
  /** What each of them says. */
  words: names,
  earned: byAxis(v.object({ marks: v.number(), most: v.number() })),
  isBest: byAxis(v.boolean()),
  keyed: byAxis(names),
});

/** An answer without the decision that it belongs to, which other runs have a say in. */
export type ProfileDocument = Readonly<v.InferOutput<typeof documentSchema>>;

/** A kept answer, as it is written. */
export const readProfile = (document: string): ProfileDocument =>
  v.parse(documentSchema, JSON.parse(document));

export interface Profile {
  readonly id: string;
  readonly variant: string;
  readonly decision: string;
  readonly document: ProfileDocument;
}

/** A version of a scenario. */
export interface StoryName {
  readonly scenario: string;
  readonly version: string;
}

/** Everything that anybody answered in this version of a scenario. */
export const profilesOf = async (
  { query }: Unit,
  { scenario, version }: StoryName,
): Promise<readonly Profile[]> => {
  const rows = await query
    .selectFrom('team_profile')
    .select(['id', 'variant', 'decision', 'document'])
    .where('scenario', '=', scenario)
    .where('version', '=', version)
    .execute();
  return rows.map(row => ({ ...row, document: readProfile(row.document) }));
};

/** Whether some replies are known by their place only, so that each variant stands for itself. */
export const isByPlace = (profiles: readonly Profile[]): boolean =>
  profiles.some(({ document }) => document.offered.some(isUnnamed));

const decisionOf = ({ offered, reply }: Pick<Answer, 'offered' | 'reply'>, known: Decisions) => {
  const [first = reply] = offered;
  return known.get(first) ?? first;
};

const changedIn = (profiles: readonly Profile[]): readonly (readonly [Profile, string])[] => {
  const known = decisionsIn(profiles.map(({ document }) => document.offered));
  return profiles.flatMap(profile => {
    const decision = decisionOf(profile.document, known);
    return decision === profile.decision ? [] : [[profile, decision] as const];
  });
};

/** Counts anew the how many-th time each answer is, where the condition holds. */
const renumber = ({ query }: Unit, where: ReturnType<typeof sql>) =>
  sql`update team_answer set nth = (
    select count(*) from team_answer other
    join team_profile theirs on theirs.id = other.profile
    join team_profile ours on ours.id = team_answer.profile
    where other.path = team_answer.path and other.place <= team_answer.place
      and theirs.decision = ours.decision
  ) where ${where}`.execute(query);

/** Numbers the answers of new paths. */
export const numberPaths = async (unit: Unit, paths: readonly string[]): Promise<void> => {
  if (paths.length > 0) await renumber(unit, sql`path in (${sql.join(paths)})`);
};

/**
 * Works out anew which answers belong to one decision, after some came or went: replies that stand
 * together somewhere are one, and each new run may show that two were. Where a known one changes,
 * all answers of the story are numbered again.
 */
export const settleDecisions = async (unit: Unit, story: StoryName): Promise<void> => {
  const profiles = await profilesOf(unit, story);
  const parts = isByPlace(profiles)
    ? [...groupedBy(profiles, ({ variant }) => variant).values()]
    : [profiles];
  const changed = parts.flatMap(changedIn);
  for (const [{ id }, decision] of changed)
    await unit.query.updateTable('team_profile').set({ decision }).where('id', '=', id).execute();
  const { scenario, version } = story;
  if (changed.some(([{ decision }]) => decision !== ''))
    await renumber(
      unit,
      sql`profile in (select id from team_profile where scenario = ${scenario} and version = ${version})`,
    );
};
