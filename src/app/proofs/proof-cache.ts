import type { Script } from '../../narrative/story/script.ts';
import type { ProofPort, ProofTask } from './proof-port.ts';

/** The proof of the scenario that is being played, kept until another one is played. */
export interface Proofs {
  /** Starts proving, or answers with the proof that is under way or done. */
  of(script: Script): ProofTask;
}

/** One proof at a time: a large one holds some tens of megabytes. */
export const createProofs = (port: ProofPort): Proofs => {
  let latest: { readonly version: string; readonly task: ProofTask } | null = null;
  return {
    of(script) {
      const { version } = script;
      const usable = latest !== null && latest.task.state().name !== 'failed';
      if (latest !== null && usable && latest.version === version) return latest.task;
      latest?.task.cancel();
      latest = { version, task: port.prove(script) };
      return latest.task;
    },
  };
};
