import type { CheckPort } from '../../app/studio/check/check-port.ts';
import type { CheckAnswer } from '../../app/studio/check/checked.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'check' });

/** Checks drafts in a worker of its own, which is warm after the first one. */
export const createCheckPort = (): CheckPort => {
  const listeners = new Set<(answer: CheckAnswer | null) => void>();
  const tell = (answer: CheckAnswer | null): void => {
    for (const listener of listeners) listener(answer);
  };
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const started = (): Worker => {
    const fresh = startWorker();
    fresh.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => tell(data));
    fresh.addEventListener('error', () => {
      stop();
      tell(null);
    });
    return fresh;
  };
  return {
    ask: request => {
      worker ??= started();
      worker.postMessage(request, []);
    },
    stop,
    listen: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
