import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Calendar, Timer } from '../../ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CheckPort } from './check-port.ts';
import type { CheckAnswer, CheckState, StopReason } from './checked.ts';

export interface CheckerParts {
  readonly port: CheckPort;
  readonly timer: Timer;
  readonly calendar: Calendar;
}

/** Checks a draft while it is being written. */
export interface Checker {
  readonly store: Pick<StoreApi<CheckState>, 'getState' | 'subscribe'>;
  /** Checks now, without waiting for the author to rest. */
  check(): void;
  /** The author has had enough of waiting. */
  stop(): void;
  /** Nobody is writing any more. */
  close(): void;
}

/** Milliseconds without a key until a check begins. */
const RESTING = 250;

/**
 * Milliseconds without a word from the worker after which it is taken to hang: a compiler does not
 * come back from every text. A slice of the proof takes some ten milliseconds.
 */
const SILENCE = 20_000;

const checking = ({ latest }: CheckState): CheckState => ({
  name: 'checking',
  states: 0,
  read: null,
  proved: null,
  latest,
});

const heard = (state: CheckState, answer: CheckAnswer, revision: number): CheckState => {
  if (answer.says === 'checked')
    return { name: 'checked', latest: { ...answer.checked, revision } };
  if (state.name !== 'checking') return state;
  if (answer.says === 'read') return { ...state, read: answer.findings };
  return answer.says === 'proved'
    ? { ...state, proved: answer.report, states: answer.report.states }
    : { ...state, states: answer.states };
};

/** Calls once the author has changed something and rests. Answers with its own undo. */
const whenRested = (workspace: Workspace, timer: Timer, work: () => void): (() => void) => {
  let { files } = workspace.store.getState();
  let unwait: (() => void) | null = null;
  const unfollow = workspace.store.subscribe(state => {
    if (state.files === files) return;
    ({ files } = state);
    unwait?.();
    unwait = timer.after(RESTING, work);
  });
  return () => {
    unwait?.();
    unfollow();
  };
};

/** Follows a workspace: whatever changes is checked, and what is being checked by then is let go. */
export const createChecker = (
  workspace: Workspace,
  { port, timer, calendar }: CheckerParts,
): Checker => {
  const store = createStore<CheckState>(() => ({ name: 'idle', latest: null }));
  let number = 0;
  let revision = 0;
  let unwatch: (() => void) | null = null;

  const end = (why: StopReason): void => {
    unwatch?.();
    port.stop();
    store.setState(({ latest }) => ({ name: 'stopped', why, latest }), true);
  };
  const watch = (): void => {
    unwatch?.();
    unwatch = timer.after(SILENCE, () => end('too-long'));
  };
  const ask = (): void => {
    const now = workspace.store.getState();
    number += 1;
    ({ revision } = now);
    store.setState(checking(store.getState()), true);
    watch();
    port.ask({ number, files: now.files, today: calendar.today() });
  };
  const unlisten = port.listen(answer => {
    if (answer === null) return end('crashed');
    if (answer.number !== number) return;
    if (answer.says === 'checked') unwatch?.();
    else watch();
    store.setState(heard(store.getState(), answer, revision), true);
  });
  const unfollow = whenRested(workspace, timer, ask);
  return {
    store,
    check: ask,
    stop: () => end('asked'),
    close: () => {
      unwatch?.();
      unfollow();
      unlisten();
      port.stop();
    },
  };
};
