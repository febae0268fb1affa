import type { Layout, LayoutPort } from '../../app/studio/map/layout.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout-worker.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' });

/** Lays maps out in a worker of its own; what it breaks down over is answered with null. */
export const createLayoutPort = (): LayoutPort => {
  const waiting = new Map<number, (layout: Layout | null) => void>();
  let worker: Worker | null = null;
  let number = 0;
  const answer = (to: number, layout: Layout | null): void => {
    waiting.get(to)?.(layout);
    waiting.delete(to);
  };
  const started = (): Worker => {
    const fresh = startWorker();
    fresh.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) =>
      answer(data.number, data.layout),
    );
    fresh.addEventListener('error', () => {
      fresh.terminate();
      worker = null;
      for (const left of waiting.keys()) answer(left, null);
    });
    return fresh;
  };
  return {
    lay: request =>
      new Promise(resolve => {
        number += 1;
        waiting.set(number, resolve);
        worker ??= started();
        const question: LayoutQuestion = { number, request };
        worker.postMessage(question, []);
      }),
  };
};
