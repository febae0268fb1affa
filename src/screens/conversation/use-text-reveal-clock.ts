import { useEffect } from 'preact/hooks';
import { useConversationServices } from './services.ts';
import { useSelected } from '../hooks/use-store.ts';

/** Lets time pass for the lines that are being told; no frames are asked for when all is told. */
export const useTextRevealClock = (paused: boolean): void => {
  const { textReveal } = useConversationServices();
  const busy = useSelected(textReveal.store, ({ line }) => line !== null);
  useEffect(() => {
    if (!busy || paused) return undefined;
    let last = performance.now();
    let frame = 0;
    const step = (now: number) => {
      textReveal.tick(Math.max(0, now - last));
      last = now;
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [textReveal, busy, paused]);
};
