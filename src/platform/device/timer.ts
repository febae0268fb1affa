import type { Timer } from '../../app/ports.ts';

export const systemTimer: Timer = {
  after(milliseconds, work) {
    const handle = setTimeout(work, milliseconds);
    return () => clearTimeout(handle);
  },
};
