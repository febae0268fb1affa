import {
  type Judge,
  judgeFrom,
  type RunAnalysis,
  type RunRequest,
} from '../../analysis/runs/run-analysis.ts';
import type { Proof } from '../../analysis/proof/proof.ts';
import { proveInSlices } from '../../analysis/proof/prove.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { ProofState } from './proof-port.ts';

/** What the page asks of the worker. */
export type ProofRequest =
  | { readonly ask: 'prove'; readonly script: Script }
  | { readonly ask: 'judge'; readonly number: number; readonly run: RunRequest };

/** What the worker answers. */
export type ProofAnswer =
  | { readonly says: 'state'; readonly state: ProofState }
  | { readonly says: 'judgement'; readonly number: number; readonly judgement: RunAnalysis | null };

export interface ServiceParts {
  readonly post: (answer: ProofAnswer) => void;
  /**
   * Lets messages in before it goes on; with nobody waiting it also leaves the processor to the
   * page for a while.
   */
  readonly pause: (somebodyWaits: boolean) => Promise<void>;
}

const provedState = ({ verdict, exploration }: Proof): ProofState => ({
  name: 'proved',
  states: exploration.graph.nodes,
  complete: verdict === 'complete',
});

/** Proves slice by slice; null where the story is broken beyond proof. */
const proveGently = async (
  script: Script,
  { post, pause }: ServiceParts,
  isAwaited: () => boolean,
): Promise<Judge | null> => {
  try {
    const slices = proveInSlices(script);
    let slice = slices.next();
    while (!slice.done) {
      const { states, edges } = slice.value;
      post({ says: 'state', state: { name: 'proving', states, edges } });
      await pause(isAwaited());
      slice = slices.next();
    }
    post({ says: 'state', state: provedState(slice.value) });
    return judgeFrom(slice.value);
  } catch {
    post({ says: 'state', state: { name: 'failed' } });
    return null;
  }
};

/** The worker's side of the port: one scenario, then any number of questions about runs. */
export const createProofService = (parts: ServiceParts) => {
  let judge: Promise<Judge | null> = Promise.resolve(null);
  let questions = 0;
  return async (request: ProofRequest): Promise<void> => {
    if (request.ask === 'prove') {
      judge = proveGently(request.script, parts, () => questions > 0);
      return;
    }
    questions += 1;
    const judgement = (await judge)?.judge(request.run) ?? null;
    parts.post({ says: 'judgement', number: request.number, judgement });
  };
};
