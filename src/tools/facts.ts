import { type Drill, drillsIn } from '../analysis/drills.ts';
import type { Proof } from '../analysis/proof.ts';
import { findingsOf } from '../analysis/findings/all.ts';
import { proveScenario } from '../analysis/prove.ts';
import type { VariantFacts } from '../app/shelf.ts';
import { placesOf } from '../narrative/runtime/places.ts';
import type { Script } from '../narrative/script.ts';
import type { Sources } from '../narrative/sources.ts';
import type { Book } from './bookshelf.ts';
import { recall, remember } from './keepsake.ts';

/** What the page is told of a proof. */
export interface ProvedFacts {
  /** The most that any path can earn, per variant: what the scores are a share of. */
  readonly variants: readonly VariantFacts[];
  /** Decisions worth practising. */
  readonly drills: readonly Drill[];
  /** Why the scenario must not be shipped, each with file, line and remedy; none for a sound one. */
  readonly faults: readonly string[];
}

const variantsOf = ({ variants }: Proof): readonly VariantFacts[] =>
  variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));

/** Whether a card is past its date is the author's business, not the build's: no day is named. */
const ANY_DAY = '';

const faultsOf = (proof: Proof, sources: Sources): readonly string[] => {
  const file = sources.files[0]?.name ?? '';
  const findings = findingsOf({ proof, places: placesOf(sources), file, today: ANY_DAY });
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

const prove = (script: Script, sources: Sources): ProvedFacts => {
  const proof = proveScenario(script);
  return {
    variants: variantsOf(proof),
    drills: drillsIn(proof),
    faults: faultsOf(proof, sources),
  };
};

/** What is proved of a readable scenario, once for each version of it; null for a broken one. */
export const factsOfBook = ({ script, sources }: Book): ProvedFacts | null => {
  if (!script.ok) return null;
  const name = `facts-${script.value.version}`;
  // Sum and code are those of what was written here, so its shape is known.
  const kept = recall(name) as ProvedFacts | undefined;
  if (kept !== undefined) return kept;
  const facts = prove(script.value, sources);
  remember(name, facts);
  return facts;
};
