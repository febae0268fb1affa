import * as v from 'valibot';
import { type Drill, drillsIn } from '../../analysis/drills/drills.ts';
import type { Proof } from '../../analysis/proof/proof.ts';
import { findingsOf } from '../../analysis/findings/all.ts';
import { proveScenario } from '../../analysis/proof/prove.ts';
import type { CatalogueProblem, VariantSummary } from '../../app/catalogue/catalogue.ts';
import { ACT_NAMES, AXES } from '../../engine/model/acts.ts';
import { sourceMapOf } from '../../narrative/source/source-map.ts';
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

const variantsOf = ({ variants }: Proof): readonly VariantSummary[] =>
  variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));

/** Whether a card is past its date is the author's business, not the build's: no day is named. */
const ANY_DAY = '';

/** The same errors that `composure check` finds. */
const faultsOf = (proof: Proof, sources: Sources): readonly CatalogueProblem[] => {
  const file = sources.files[0]?.name ?? '';
  return findingsOf({ proof, places: sourceMapOf(sources), file, today: ANY_DAY })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, severity, message, remedy, file, line }) => ({
      code,
      severity,
      message,
      remedy,
      file,
      line,
    }));
};

/** Proves a scenario and keeps what the page needs of it. */
export const summarise = (script: Script, sources: Sources): ProofSummary => {
  const proof = proveScenario(script);
  return {
    variants: variantsOf(proof),
    drills: drillsIn(proof),
    faults: faultsOf(proof, sources),
  };
};
