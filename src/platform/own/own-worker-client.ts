import type { Prepared } from '../../app/own/prepare.ts';
import type { PrepareRequest } from './own-worker.ts';

/** Milliseconds after which a scenario is taken to have no end: the largest shipped one takes some seconds. */
const LONGEST = 90_000;

/** Compiles and proves one scenario in a worker of its own, which ends with it. Null where it takes too long. */
export const prepareInWorker = (
  id: string,
  files: PrepareRequest['files'],
): Promise<Prepared | null> =>
  new Promise(resolve => {
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), {
      type: 'module',
      name: 'own',
    });
    const finish = (prepared: Prepared | null): void => {
      clearTimeout(alarm);
      worker.terminate();
      resolve(prepared);
    };
    const alarm = setTimeout(() => finish(null), LONGEST);
    worker.addEventListener('message', ({ data }: MessageEvent<Prepared>) => finish(data));
    worker.addEventListener('error', () => finish(null));
    const request: PrepareRequest = { id, files };
    worker.postMessage(request, []);
  });
