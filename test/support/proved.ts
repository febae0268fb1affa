import { type Judge, judgeFrom } from '../../src/analysis/judgement.ts';
import type { Proof } from '../../src/analysis/proof.ts';
import { proveScenario } from '../../src/analysis/prove.ts';
import type { Shelf } from '../../src/app/shelf.ts';
import { ok } from '../../src/engine/result.ts';
import { readBook } from '../../src/tools/bookshelf.ts';
import type { Script } from '../../src/narrative/script.ts';

/** A script with its proof, and a shelf that knows what the proof says. */
export interface Proved {
  readonly script: Script;
  readonly proof: Proof;
  readonly judge: Judge;
  readonly shelf: Shelf;
}

export const proved = (script: Script): Proved => {
  const proof = proveScenario(script);
  const variants = proof.variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));
  const { scenario, version } = script;
  const shelf: Shelf = {
    entries: [{ id: scenario.id, version, scenario, variants, portrait: 'portraits/toy.svg' }],
    broken: [],
    load: async () => ok(script),
  };
  return { script, proof, judge: judgeFrom(proof), shelf };
};

/** A short scenario that stays as it is, whatever becomes of those that ship. */
export const umbrella = (): Proved => {
  const { script } = readBook('test/support/umbrella.ink');
  if (!script.ok) throw new Error(JSON.stringify(script.error));
  return proved(script.value);
};
