import { useEffect } from 'preact/hooks';
import { useServices } from '../services.ts';
import { useSelected } from '../use-store.ts';

/** Lets time pass for the lines that are being told; no frames are asked for when all is told. */
export const useTellingClock = (paused: boolean): void => {
  const { telling } = useServices();
  const busy = useSelected(telling.store, ({ line }) => line !== null);
  useEffect(() => {
    if (!busy || paused) return undefined;
    let last = performance.now();
    let frame = 0;
    const step = (now: number) => {
      telling.tick(Math.max(0, now - last));
      last = now;
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [telling, busy, paused]);
};
