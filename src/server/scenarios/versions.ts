import * as v from 'valibot';
import { FITNESS_CRITERIA, type FitnessCriterion } from '../../analysis/proof/fitness.ts';
import type { ManagedScenario } from '../../app/exercise/api/manage-api.ts';
import type { VariantSummary } from '../../app/catalogue/catalogue.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { Unit } from '../database/database.ts';

/** A scenario that was read and proved. */
export interface ProvedScenario {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly files: readonly Source[];
  /** The compiled story. */
  readonly story: string;
  readonly facts: readonly VariantSummary[];
  readonly lacks: readonly FitnessCriterion[];
}

/** One version of a scenario, as it is kept. */
export interface ScenarioVersion {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly story: string;
  readonly facts: readonly VariantSummary[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const factsSchema = v.array(
  v.object({
    id: v.string(),
    best: v.object({ accuracy: count, empathy: count }),
    decisions: count,
  }),
);

const lacksSchema = v.array(v.picklist(FITNESS_CRITERIA));

export const factsIn = (json: string): readonly VariantSummary[] =>
  v.parse(factsSchema, JSON.parse(json));

export const lacksIn = (json: string): readonly FitnessCriterion[] =>
  v.parse(lacksSchema, JSON.parse(json));

/** Keeps a version; one that is there already stays as it is. */
export const keepVersion = async (
  { query }: Unit,
  id: string,
  scenario: ProvedScenario,
  now: string,
): Promise<void> => {
  await query
    .insertInto('scenario_version')
    .values({
      id,
      name: scenario.name,
      title: scenario.title,
      version: scenario.version,
      sources: JSON.stringify(scenario.files),
      story: scenario.story,
      facts: JSON.stringify(scenario.facts),
      lacks: JSON.stringify(scenario.lacks),
      proved_at: now,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
};

export const findVersion = async ({ query }: Unit, id: string): Promise<ScenarioVersion | null> => {
  const row = await query
    .selectFrom('scenario_version')
    .select(['id', 'name', 'version', 'story', 'facts'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, facts: factsIn(row.facts) };
};

const LISTED = ['id', 'name', 'title', 'version', 'facts', 'lacks', 'proved_at'] as const;

/** Versions as an administrator sees them, the newest first; of certain ids, or all. */
export const listVersions = async (
  { query }: Unit,
  ids: readonly string[] | null = null,
): Promise<readonly ManagedScenario[]> => {
  const all = query.selectFrom('scenario_version').select(LISTED).orderBy('proved_at', 'desc');
  const rows = await (ids === null ? all : all.where('id', 'in', ids)).execute();
  return rows.map(({ facts, lacks, proved_at, ...row }) => ({
    ...row,
    lacks: [...lacksIn(lacks)],
    variants: factsIn(facts).map(({ id, decisions }) => ({ id, decisions })),
    provedAt: proved_at,
  }));
};
