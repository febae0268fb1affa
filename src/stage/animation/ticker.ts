import type { Ticker } from './frame-pacing.ts';

export const browserTicker: Ticker = {
  now: () => performance.now(),
  nextFrame(call) {
    const handle = requestAnimationFrame(call);
    return () => cancelAnimationFrame(handle);
  },
  after(milliseconds, call) {
    const handle = setTimeout(call, milliseconds);
    return () => clearTimeout(handle);
  },
};
