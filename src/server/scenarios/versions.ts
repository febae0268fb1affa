import * as v from 'valibot';
import { FITNESS_CRITERIA, type FitnessCriterion } from '../../analysis/proof/fitness.ts';
import type { VariantSummary } from '../../app/catalogue/catalogue.ts';
import type { VariantFacts } from '../../analysis/forms/join-forms.ts';
import type { KeyedReply } from '../../analysis/forms/scoring-key.ts';
import { keySchema, variantFactsSchema } from '../../app/hiring/note/note-record.ts';
import type { ManagedScenario } from '../../app/hiring/api/manage-api.ts';
import type { ScenarioFacts } from '../../app/hiring/exercise/check-exercise.ts';
import { scenarioSchema } from '../../app/own/scenario-schema.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { Unit } from '../database/database.ts';

/** A scenario that was read and proved. */
export interface ProvedScenario {
  readonly header: Scenario;
  /** The story's version, as runs name it. */
  readonly version: string;
  readonly files: readonly Source[];
  /** The compiled story. */
  readonly story: string;
  readonly facts: readonly VariantSummary[];
  readonly lacks: readonly FitnessCriterion[];
  /** What each reply is worth; empty where it was proved before that was kept. */
  readonly key: readonly (readonly KeyedReply[])[];
  /** What each variant asks; empty where it was proved before that was kept. */
  readonly forms: readonly VariantFacts[];
}

/** One version of a scenario, as it is kept. */
export interface ScenarioVersion extends Omit<ProvedScenario, 'files'> {
  readonly id: string;
  readonly provedAt: string;
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

interface Row {
  readonly id: string;
  readonly version: string;
  readonly story: string;
  readonly header: string;
  readonly facts: string;
  readonly lacks: string;
  readonly key: string;
  readonly forms: string;
  readonly proved_at: string;
}

const COLUMNS = [
  'id',
  'version',
  'story',
  'header',
  'facts',
  'lacks',
  'key',
  'forms',
  'proved_at',
] as const;

const versionIn = ({
  header,
  facts,
  lacks,
  key,
  forms,
  proved_at,
  ...row
}: Row): ScenarioVersion => ({
  ...row,
  header: v.parse(scenarioSchema, JSON.parse(header)),
  facts: v.parse(factsSchema, JSON.parse(facts)),
  lacks: v.parse(lacksSchema, JSON.parse(lacks)),
  key: v.parse(keySchema, JSON.parse(key)),
  forms: v.parse(variantFactsSchema, JSON.parse(forms)),
  provedAt: proved_at,
});

/** Keeps a version; one that is there already stays as it is. */
export const keepVersion = async (
  { query }: Unit,
  id: string,
  { header, version, files, story, facts, lacks, key, forms }: ProvedScenario,
  now: string,
): Promise<void> => {
  const row = {
    id,
    name: header.id,
    version,
    story,
    sources: JSON.stringify(files),
    header: JSON.stringify(header),
    facts: JSON.stringify(facts),
    lacks: JSON.stringify(lacks),
    key: JSON.stringify(key),
    forms: JSON.stringify(forms),
    proved_at: now,
  };
  await query
    .insertInto('scenario_version')
    .values(row)
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
};

export const findVersion = async ({ query }: Unit, id: string): Promise<ScenarioVersion | null> => {
  const row = await query
    .selectFrom('scenario_version')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : versionIn(row);
};

/** All versions, the newest first. */
export const listVersions = async ({ query }: Unit): Promise<readonly ScenarioVersion[]> => {
  const rows = await query
    .selectFrom('scenario_version')
    .select(COLUMNS)
    .orderBy('proved_at', 'desc')
    .execute();
  return rows.map(versionIn);
};

const fitnessOf = ({ lacks }: ScenarioVersion) => ({ fit: lacks.length === 0, lacks: [...lacks] });

/** As an administrator sees it. */
export const managedScenario = (kept: ScenarioVersion): ManagedScenario => ({
  id: kept.id,
  scenario: kept.header.id,
  version: kept.version,
  title: kept.header.title,
  language: kept.header.language,
  minutes: Math.ceil(kept.header.minutes),
  letter: kept.header.letter ?? null,
  variants: kept.header.variants.map(({ id, differs }) => ({
    id,
    differs,
    decisions: kept.facts.find(facts => facts.id === id)?.decisions ?? 0,
  })),
  forms: [...kept.forms],
  fitness: fitnessOf(kept),
  provedAt: kept.provedAt,
});

/** As the check of an exercise wants it. */
export const scenarioFacts = (kept: ScenarioVersion): ScenarioFacts => ({
  scenario: kept.header.id,
  version: kept.version,
  language: kept.header.language,
  variants: kept.header.variants.map(({ id }) => id),
  fitness: fitnessOf(kept),
});
