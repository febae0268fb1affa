import { type Drill, drillsIn } from '../../analysis/drills/drills.ts';
import type { Proof } from '../../analysis/proof/proof.ts';
import { findingsOf } from '../../analysis/findings/all.ts';
import { proveScenario } from '../../analysis/proof/prove.ts';
import type { VariantSummary } from '../../app/catalogue/catalogue.ts';
import { sourceMapOf } from '../../narrative/source/source-map.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { Sources } from '../../narrative/source/sources.ts';
import type { LoadedScenario } from './scenario-loader.ts';
import { readCached, writeCached } from './proof-cache.ts';

/** What the page is told of a proof. */
export interface ProofSummary {
  /** The most that any path can earn, per variant: what the scores are a share of. */
  readonly variants: readonly VariantSummary[];
  /** Decisions worth practising. */
  readonly drills: readonly Drill[];
  /** Why the scenario must not be shipped, each with file, line and remedy; none for a sound one. */
  readonly faults: readonly string[];
}

const variantsOf = ({ variants }: Proof): readonly VariantSummary[] =>
  variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));

/** Whether a card is past its date is the author's business, not the build's: no day is named. */
const ANY_DAY = '';

const faultsOf = (proof: Proof, sources: Sources): readonly string[] => {
  const file = sources.files[0]?.name ?? '';
  const findings = findingsOf({ proof, places: sourceMapOf(sources), file, today: ANY_DAY });
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, code, message, remedy }) => `${file}:${line}: [${code}] ${message} ${remedy}`,
    );
  return proof.verdict === 'complete'
    ? errors
    : [
        ...errors,
        `${file}:1: The proof was cut (${proof.cut ?? ''}): not every conversation was played.`,
      ];
};

const prove = (script: Script, sources: Sources): ProofSummary => {
  const proof = proveScenario(script);
  return {
    variants: variantsOf(proof),
    drills: drillsIn(proof),
    faults: faultsOf(proof, sources),
  };
};

/** What is proved of a readable scenario, once for each version of it; null for a broken one. */
export const proofSummaryOf = ({ script, sources }: LoadedScenario): ProofSummary | null => {
  if (!script.ok) return null;
  const name = `facts-${script.value.version}`;
  // Sum and code are those of what was written here, so its shape is known.
  const kept = readCached(name) as ProofSummary | undefined;
  if (kept !== undefined) return kept;
  const facts = prove(script.value, sources);
  writeCached(name, facts);
  return facts;
};
