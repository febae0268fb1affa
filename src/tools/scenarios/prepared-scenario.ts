import type { CatalogueProblem } from '../../app/catalogue/catalogue.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { ProofSummary } from './proof-summary.ts';
import { proofSummaryOf } from './proved-scenario.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { filesOf, loadScenario } from './scenario-loader.ts';

/** What the page is made of, for one scenario. Plain data: it comes from another process. */
export interface PreparedScenario {
  readonly id: string;
  readonly path: string;
  /** Every file it was made from, to be watched. */
  readonly files: readonly string[];
  /** What it is written in: the main file first. */
  readonly sources: readonly Source[];
  /** The story and what was proved of it; null where it cannot be played at all. */
  readonly proved: { readonly script: Script; readonly summary: ProofSummary } | null;
  /** Why it must not be shipped: the file's errors, or those of the proof. None for a sound one. */
  readonly problems: readonly CatalogueProblem[];
}

/** Reads and proves one scenario file. */
export const prepareScenario = (path: string): PreparedScenario => {
  const loaded = loadScenario(path);
  const { id, script } = loaded;
  const base = { id, path, files: filesOf(loaded), sources: loaded.sources.files };
  const summary = proofSummaryOf(loaded);
  if (!script.ok || summary === null) {
    return { ...base, proved: null, problems: script.ok ? [] : script.error };
  }
  return { ...base, proved: { script: script.value, summary }, problems: summary.faults };
};
