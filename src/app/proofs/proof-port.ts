import type { RunAnalysis, RunRequest } from '../../analysis/runs/run-analysis.ts';
import type { Script } from '../../narrative/story/script.ts';

/** How far a proof in the background has come. */
export type ProofState =
  | { readonly name: 'proving'; readonly states: number; readonly edges: number }
  | { readonly name: 'proved'; readonly states: number; readonly complete: boolean }
  | { readonly name: 'failed' };

/** The proof of one scenario, under way in the background. */
export interface ProofTask {
  state(): ProofState;
  /** Called whenever the state changes; answers with its own undo. */
  subscribe(listener: () => void): () => void;
  /** What the proof says of a run; waits for the proof. Null where it cannot say. */
  judge(run: RunRequest): Promise<RunAnalysis | null>;
  /** Stops at once and forgets everything. */
  cancel(): void;
}

/** Proves scenarios while they are being played, without ever blocking the page. */
export interface ProofPort {
  prove(script: Script): ProofTask;
}
