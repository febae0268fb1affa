import * as v from 'valibot';
import { type Drill, drillsIn } from '../../analysis/drills/drills.ts';
import { faultsIn, playableVariants } from '../../analysis/proof/playable.ts';
import { proveScenario } from '../../analysis/proof/prove.ts';
import type { CatalogueProblem, VariantSummary } from '../../app/catalogue/catalogue.ts';
import { ACT_NAMES, AXES } from '../../engine/model/acts.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { Sources } from '../../narrative/source/sources.ts';

/** What the page is told of a proof. */
export interface ProofSummary {
  /** The most that any path can earn, per variant: what the scores are a share of. */
  readonly variants: readonly VariantSummary[];
  /** Decisions worth practising. */
  readonly drills: readonly Drill[];
  /** Why the scenario must not be shipped, each with file, line and remedy; none for a sound one. */
  readonly faults: readonly CatalogueProblem[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const variant = v.strictObject({
  id: v.string(),
  best: v.strictObject({ accuracy: count, empathy: count }),
  decisions: count,
});

const spot = v.strictObject({
  variant: v.string(),
  choices: v.array(count),
  regrets: v.array(v.strictTuple([count, count])),
});

const drill = v.strictObject({
  id: v.string(),
  act: v.picklist(ACT_NAMES),
  axis: v.picklist(AXES),
  spots: v.array(spot),
});

const fault = v.strictObject({
  code: v.string(),
  severity: v.picklist(['error', 'warning']),
  message: v.string(),
  remedy: v.string(),
  file: v.string(),
  line: count,
});

/** What a summary looks like that was written down and is read back. */
export const proofSummarySchema: v.GenericSchema<unknown, ProofSummary> = v.strictObject({
  variants: v.array(variant),
  drills: v.array(drill),
  faults: v.array(fault),
});

/** Proves a scenario and keeps what the page needs of it. */
export const summarise = (script: Script, sources: Sources): ProofSummary => {
  const proof = proveScenario(script);
  return {
    variants: playableVariants(proof),
    drills: drillsIn(proof),
    faults: faultsIn(proof, sources),
  };
};
