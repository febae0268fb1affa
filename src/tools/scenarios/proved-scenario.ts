import { join } from 'node:path';
import { MOST_KEPT_PROOFS } from '../../engine/limits.ts';
import type { Sources } from '../../narrative/source/sources.ts';
import type { Script } from '../../narrative/story/script.ts';
import { fingerprintOfCode } from './code-fingerprint.ts';
import { fingerprint, openCache } from './proof-cache.ts';
import { type ProofSummary, proofSummarySchema, summarise } from './proof-summary.ts';
import type { LoadedScenario } from './scenario-loader.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Beside the packages and not among them: `npm ci` takes the packages away and leaves this. */
export const PROOF_FOLDER = join(ROOT, '.cache', 'proofs');

const cache = openCache({
  folder: PROOF_FOLDER,
  schema: proofSummarySchema,
  most: MOST_KEPT_PROOFS,
});

let code: string | null = null;

/** What a summary follows from: the code that proves, the compiled story, and the lines its faults point at. */
const keyOf = ({ scenario, json }: Script, { files }: Sources): string => {
  code ??= fingerprintOfCode(join(import.meta.dirname, 'proof-summary.ts'), ROOT);
  const texts = files.map(({ name, text }) => [name, text]);
  // The name alone would be no file's name everywhere: an author may call a scenario `a?`.
  return fingerprint(JSON.stringify([code, scenario.id, json, texts]));
};

const proved = (script: Script, sources: Sources): ProofSummary => {
  const key = keyOf(script, sources);
  const kept = cache.read(key);
  if (kept !== undefined) return kept;
  const summary = summarise(script, sources);
  cache.write(key, summary);
  return summary;
};

const known = new WeakMap<LoadedScenario, ProofSummary>();

/** What is proved of a readable scenario, once for each version of it; null for a broken one. */
export const proofSummaryOf = (loaded: LoadedScenario): ProofSummary | null => {
  const { script, sources } = loaded;
  if (!script.ok) return null;
  const summary = known.get(loaded) ?? proved(script.value, sources);
  known.set(loaded, summary);
  return summary;
};
