import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Calendar, Timer } from '../../ports.ts';
import type { Workspace, WorkspaceState } from '../workspace/workspace.ts';
import type { CheckPort } from './check-port.ts';
import type { PathTest } from '../play/path-test.ts';
import type { CheckAnswer, CheckedPath, CheckRequest, CheckState, StopReason } from './checked.ts';
import { createWatchdog } from './watchdog.ts';

export interface CheckerParts {
  readonly port: CheckPort;
  readonly timer: Timer;
  readonly calendar: Calendar;
  /** Paths that are kept by now. */
  readonly tests: () => readonly PathTest[];
}

/** Checks a draft while it is being written. */
export interface Checker {
  readonly store: Pick<StoreApi<CheckState>, 'getState' | 'subscribe'>;
  /** What the kept paths do in the text that was tried last; null before that. */
  readonly paths: Pick<
    StoreApi<{ readonly all: readonly CheckedPath[] | null }>,
    'getState' | 'subscribe'
  >;
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
 * Seconds without a word after which the worker is taken to hang: a compiler does not come back from
 * every text. A slice of the proof takes some ten milliseconds.
 */
export const SILENCE = 20;

/** The same while the findings of a proof are worked out, which is told nothing of and always ends. */
export const WEIGHING = 120;

const asked = ({ latest }: CheckState, { files }: WorkspaceState): CheckState => ({
  name: 'checking',
  files,
  states: 0,
  read: null,
  proved: null,
  latest,
});

const heard = (
  state: CheckState,
  answer: CheckAnswer,
  { files, revision }: WorkspaceState,
): CheckState => {
  if (answer.says === 'checked')
    return { name: 'checked', latest: { ...answer.checked, files, revision, fixes: new Map() } };
  if (answer.says === 'fixes' && answer.fixes.length > 0 && state.name === 'checked') {
    const fixes = new Map([...state.latest.fixes, [answer.finding, answer.fixes]]);
    return { name: 'checked', latest: { ...state.latest, fixes } };
  }
  if (state.name !== 'checking') return state;
  if (answer.says === 'read') return { ...state, read: answer.findings };
  if (answer.says === 'progress') return { ...state, states: answer.states };
  return answer.says === 'proved'
    ? { ...state, proved: answer.report, states: answer.report.states }
    : state;
};

interface Rest {
  /** The author has changed something. */
  readonly disturbed: () => void;
  /** The author has changed something, and rests. */
  readonly rested: () => void;
}

/** Follows what the author does. Answers with its own undo. */
const followAuthor = (workspace: Workspace, timer: Timer, { disturbed, rested }: Rest) => {
  let { files } = workspace.store.getState();
  let unwait: (() => void) | null = null;
  const unfollow = workspace.store.subscribe(state => {
    if (state.files === files) return;
    ({ files } = state);
    unwait?.();
    disturbed();
    unwait = timer.after(RESTING, rested);
  });
  return () => {
    unwait?.();
    unfollow();
  };
};

/** Asks the worker, one question at a time, and hears the answers to the last one only. */
const createAsking = (
  { port, timer }: Pick<CheckerParts, 'port' | 'timer'>,
  tell: (answer: CheckAnswer) => void,
  broken: (why: StopReason) => void,
) => {
  let number = 0;
  const watchdog = createWatchdog(timer, () => broken('too-long'));
  const unlisten = port.listen(answer => {
    if (answer === null) return broken('crashed');
    if (answer.number !== number) return;
    if (answer.says === 'done') return watchdog.rest();
    if (answer.says === 'failed') return broken('crashed');
    watchdog.expect(answer.says === 'proved' ? WEIGHING : SILENCE);
    tell(answer);
  });
  const stop = (): void => {
    number += 1;
    watchdog.rest();
    port.stop();
  };
  /** Whoever has been silent for long may not let anybody in for as long again. */
  const letGo = (): void => {
    if (watchdog.isUneasy()) return stop();
    number += 1;
    watchdog.rest();
    port.letGo();
  };
  const ask = (question: Omit<CheckRequest, 'number'>): void => {
    letGo();
    port.ask({ number, ...question });
    watchdog.expect(SILENCE);
  };
  return { ask, letGo, stop, close: unlisten };
};

/** Follows a workspace: whatever changes is checked, and what is being checked by then is let go. */
export const createChecker = (
  workspace: Workspace,
  { port, timer, calendar, tests }: CheckerParts,
): Checker => {
  const paths = createStore<{ readonly all: readonly CheckedPath[] | null }>(() => ({ all: null }));
  const store = createStore<CheckState>(() => ({ name: 'idle', latest: null }));
  let now = workspace.store.getState();
  const stop = (why: StopReason): void => {
    asking.stop();
    // What was said before that stands, and only more of it could have come.
    if (store.getState().name === 'checking')
      store.setState(({ latest }) => ({ name: 'stopped', why, latest }), true);
  };
  const asking = createAsking(
    { port, timer },
    answer => {
      if (answer.says === 'paths') paths.setState({ all: answer.paths });
      else store.setState(heard(store.getState(), answer, now), true);
    },
    stop,
  );
  const check = (): void => {
    now = workspace.store.getState();
    store.setState(asked(store.getState(), now), true);
    const kept = tests();
    if (kept.length === 0) paths.setState({ all: [] });
    asking.ask({ files: now.files, today: calendar.today(), tests: kept });
  };
  const unfollow = followAuthor(workspace, timer, { disturbed: asking.letGo, rested: check });
  const close = (): void => {
    unfollow();
    asking.stop();
    asking.close();
  };
  return { store, paths, check, stop: () => stop('asked'), close };
};
