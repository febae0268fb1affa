import { type Judge, judgeFrom } from '../../src/analysis/runs/run-analysis.ts';
import type { Proof } from '../../src/analysis/proof/proof.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import type { Catalogue } from '../../src/app/catalogue/catalogue.ts';
import { ok } from '../../src/engine/result.ts';
import { loadScenario } from '../../src/tools/scenarios/scenario-loader.ts';
import type { Script } from '../../src/narrative/story/script.ts';

/** A script with its proof, and a catalogue that knows what the proof says. */
export interface Proved {
  readonly script: Script;
  readonly proof: Proof;
  readonly judge: Judge;
  readonly catalogue: Catalogue;
}

const proofs = new Map<string, Proof>();

/** Proved once for all files of tests that share a worker: the same story has the same proof. */
const proofOf = (script: Script): Proof => {
  const key = `${script.scenario.id} ${script.version}`;
  const proof = proofs.get(key) ?? proveScenario(script);
  proofs.set(key, proof);
  return proof;
};

export const proved = (script: Script): Proved => {
  const proof = proofOf(script);
  const variants = proof.variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));
  const { scenario, version } = script;
  const catalogue: Catalogue = {
    entries: [{ id: scenario.id, version, scenario, variants, portrait: 'portraits/toy.svg' }],
    broken: [],
    load: async () => ok(script),
  };
  return { script, proof, judge: judgeFrom(proof), catalogue };
};

/** A short scenario that stays as it is, whatever becomes of those that ship. */
export const umbrella = (): Proved => {
  const { script } = loadScenario('test/support/umbrella.ink');
  if (!script.ok) throw new Error(JSON.stringify(script.error));
  return proved(script.value);
};
