import type { Timer } from '../../src/app/ports.ts';

/** A timer whose time passes when it is told to. */
export const handTimer = () => {
  let now = 0;
  let due: { at: number; work: () => void }[] = [];
  const timer: Timer = {
    after(milliseconds, work) {
      const entry = { at: now + milliseconds, work };
      due.push(entry);
      return () => {
        due = due.filter(other => other !== entry);
      };
    },
  };
  const pass = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      due = due.filter(entry => entry !== next);
      now = next.at;
      next.work();
    }
    now = until;
  };
  return { timer, pass, waiting: () => due.length };
};
