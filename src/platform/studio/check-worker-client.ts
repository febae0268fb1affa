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
    // What a worker said before it was ended may arrive behind its end.
    const isHeard = (): boolean => worker === fresh;
    fresh.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (isHeard()) tell(data);
    });
    fresh.addEventListener('error', () => {
      if (!isHeard()) return;
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
    letGo: () => worker?.postMessage(null, []),
    stop,
    listen: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
