import type { Clock, Timer } from '../../ports.ts';
import { titleOf } from '../workspace/title.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { DraftRecord } from './draft-record.ts';
import type { Drafts } from './drafts.ts';

interface Parts {
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly timer: Timer;
}

/** Milliseconds without a key until what was written is kept: within a second all told. */
const RESTING = 500;

/** Keeps a scenario whenever its author rests. Answers with its own undo. */
export const keepWorkspace = (
  workspace: Workspace,
  record: DraftRecord,
  { drafts, clock, timer }: Parts,
): (() => void) => {
  let { files } = workspace.store.getState();
  let forget: (() => void) | null = null;
  const keep = (): void => {
    void drafts.keep({
      ...(drafts.find(record.id) ?? record),
      files: [...files],
      title: titleOf(files),
      changedAt: clock.now(),
    });
  };
  const stop = workspace.store.subscribe(state => {
    if (state.files === files) return;
    files = state.files;
    forget?.();
    forget = timer.after(RESTING, keep);
  });
  return () => {
    forget?.();
    stop();
  };
};
