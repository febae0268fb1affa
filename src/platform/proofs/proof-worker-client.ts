import type { ProofPort, ProofState, ProofTask } from '../../app/proofs/proof-port.ts';
import type { ProofAnswer, ProofRequest } from '../../app/proofs/proof-service.ts';

type Judgement = Extract<ProofAnswer, { says: 'judgement' }>['judgement'];

const startWorker = (): Worker =>
  new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module', name: 'proof' });

/** A proof in a worker of its own; a worker that fails answers that nothing is known. */
const proveInWorker = (first: ProofRequest): ProofTask => {
  const worker = startWorker();
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (judgement: Judgement) => void>();
  let state: ProofState = { name: 'proving', states: 0, edges: 0 };
  let asked = 0;
  const become = (next: ProofState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const giveUp = (): void => {
    worker.terminate();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    become({ name: 'failed' });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ProofAnswer>) => {
    if (data.says === 'state') return become(data.state);
    waiting.get(data.number)?.(data.judgement);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', giveUp);
  worker.postMessage(first, []);
  return {
    state: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    judge: run => {
      if (state.name === 'failed') return Promise.resolve(null);
      const number = asked++;
      return new Promise(resolve => {
        waiting.set(number, resolve);
        worker.postMessage({ ask: 'judge', number, run } satisfies ProofRequest, []);
      });
    },
    cancel: giveUp,
  };
};

/** Proofs in the background of a page. */
export const createProver = (): ProofPort => ({
  prove: script => proveInWorker({ ask: 'prove', script }),
});
