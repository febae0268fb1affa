import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drill, drillsIn } from '../analysis/drills.ts';
import type { Proof } from '../analysis/proof.ts';
import { proveScenario } from '../analysis/prove.ts';
import type { VariantFacts } from '../app/shelf.ts';
import type { Script } from '../narrative/script.ts';

/** What the page is told of a proof. */
export interface ProvedFacts {
  /** The most that any path can earn, per variant: what the scores are a share of. */
  readonly variants: readonly VariantFacts[];
  /** Decisions worth practising. */
  readonly drills: readonly Drill[];
}

/** What was proved of a text stays true of that text: kept beside the packages, not in the project. */
const CACHE = join('node_modules', '.cache', 'composure');

/** Counted up whenever the same proof would be told otherwise. */
const FORMAT = 2;

const fileFor = ({ version }: Script): string => join(CACHE, `facts-${FORMAT}-${version}.json`);

const readKept = (script: Script): ProvedFacts | null => {
  try {
    return JSON.parse(readFileSync(fileFor(script), 'utf8')) as ProvedFacts;
  } catch {
    return null;
  }
};

const keep = (script: Script, facts: ProvedFacts): void => {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(fileFor(script), JSON.stringify(facts));
};

const variantsOf = ({ variants }: Proof): readonly VariantFacts[] =>
  variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));

const prove = ({ scenario, json }: Script): ProvedFacts => {
  const proof = proveScenario({ scenario, json });
  return { variants: variantsOf(proof), drills: drillsIn(proof) };
};

/** What is proved of a script, once for each version of it. */
export const factsOfScript = (script: Script): ProvedFacts => {
  const kept = readKept(script);
  if (kept !== null) return kept;
  const facts = prove(script);
  keep(script, facts);
  return facts;
};
