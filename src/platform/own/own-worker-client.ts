import type { OwnAnswer, OwnRequest } from '../../app/own/own-work.ts';
import type { Prepared } from '../../app/own/prepare.ts';
import type { Script } from '../../narrative/story/script.ts';

/** Milliseconds after which a scenario is taken to have no end: the largest shipped one takes some seconds. */
const LONGEST = { prepare: 90_000, read: 15_000 } as const;

/** Asks a worker that ends with its answer. Null where it takes too long, or breaks down. */
const askWorker = <T extends OwnAnswer>(request: OwnRequest): Promise<T | null> =>
  new Promise(resolve => {
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), {
      type: 'module',
      name: 'own',
    });
    const finish = (answer: T | null): void => {
      clearTimeout(alarm);
      worker.terminate();
      resolve(answer);
    };
    const alarm = setTimeout(() => finish(null), LONGEST[request.ask]);
    worker.addEventListener('message', ({ data }: MessageEvent<T | null>) => finish(data));
    worker.addEventListener('error', () => finish(null));
    worker.postMessage(request, []);
  });

type Files = OwnRequest['files'];

/** Compiles and proves one scenario. */
export const prepareInWorker = (id: string, files: Files): Promise<Prepared | null> =>
  askWorker<Prepared>({ ask: 'prepare', id, files });

/** Compiles one scenario; null where it does not compile. */
export const readInWorker = (files: Files): Promise<Script | null> =>
  askWorker<Script>({ ask: 'read', files });
