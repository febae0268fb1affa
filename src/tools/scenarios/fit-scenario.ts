import { findingsOf } from '../../analysis/findings/all.ts';
import { type VariantFacts, variantFactsOf } from '../../analysis/forms/join-forms.ts';
import { type KeyedReply, scoringKeyOf } from '../../analysis/forms/scoring-key.ts';
import { type FitnessCriterion, fitnessOf } from '../../analysis/proof/fitness.ts';
import { playableVariants } from '../../analysis/proof/playable.ts';
import { proveScenario } from '../../analysis/proof/prove.ts';
import type { VariantSummary } from '../../app/catalogue/catalogue.ts';
import { sourceMapOf } from '../../narrative/source/source-map.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { Script } from '../../narrative/story/script.ts';
import { loadScenario } from './scenario-loader.ts';

/** A scenario that was proved, and what it lacks before people may be compared by it. */
export interface FitScenario {
  readonly script: Script;
  /** What it is written in: the main file first. */
  readonly files: readonly Source[];
  readonly facts: readonly VariantSummary[];
  readonly lacks: readonly FitnessCriterion[];
  /** What each reply is worth, for the technical note. */
  readonly key: readonly (readonly KeyedReply[])[];
  /** What each variant asks, so that two of them can be laid side by side. */
  readonly forms: readonly VariantFacts[];
}

/** Reads, proves and judges one file; null where it cannot be played. */
export const fitScenario = (path: string, today: string): FitScenario | null => {
  const { script, sources } = loadScenario(path);
  if (!script.ok) return null;
  const proof = proveScenario(script.value);
  const file = sources.files[0]?.name ?? '';
  const findings = findingsOf({ proof, places: sourceMapOf(sources), file, today });
  return {
    script: script.value,
    files: sources.files,
    facts: playableVariants(proof),
    lacks: fitnessOf(proof, findings).lacks,
    key: scoringKeyOf(proof),
    forms: variantFactsOf(proof),
  };
};
