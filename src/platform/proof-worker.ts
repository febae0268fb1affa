import { createProofService, type ProofRequest } from '../app/proof-service.ts';

/** A timer lets the messages that came in meanwhile be heard. */
const pause = (): Promise<void> => new Promise(resolve => void setTimeout(resolve, 0));

const serve = createProofService({ post: answer => self.postMessage(answer, []), pause });

self.addEventListener('message', (event: MessageEvent<ProofRequest>) => void serve(event.data));
