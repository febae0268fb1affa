import type { Tabs } from '../ports.ts';

/** A page's wish to be the one that moves a run, and what became of it. */
export interface RunClaim {
  /** Comes true when it is first known whether it is. */
  readonly known: Promise<void>;
  isHeld(): boolean;
  release(): void;
}

const nothing = (): void => {};

/** Claims a run; `changed` is called when it changes hands after that was first known. */
export const claimRun = (
  tabs: Tabs,
  run: string,
  takeOver: boolean,
  changed: () => void,
): RunClaim => {
  let held: boolean | null = null;
  let release = nothing;
  const known = new Promise<void>(resolve => {
    const letGo = tabs.hold(run, takeOver, now => {
      const first = held === null;
      held = now;
      if (first) resolve();
      else changed();
    });
    release = () => {
      letGo();
      // Nobody need wait for what is not wanted any more.
      resolve();
    };
  });
  return { known, isHeld: () => held === true, release: () => release() };
};
