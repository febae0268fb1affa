import { createProofService, type ProofRequest } from '../../app/proofs/proof-service.ts';

/** Nobody waits for it: the proof rests this many times as long as it has worked. */
const RESTS = 4;

let resumed = performance.now();

/** A timer lets the messages that came in meanwhile be heard. */
const pause = async (somebodyWaits: boolean): Promise<void> => {
  const rest = somebodyWaits ? 0 : RESTS * (performance.now() - resumed);
  await new Promise(resolve => void setTimeout(resolve, rest));
  resumed = performance.now();
};

const serve = createProofService({ post: answer => self.postMessage(answer, []), pause });

self.addEventListener('message', (event: MessageEvent<ProofRequest>) => void serve(event.data));
