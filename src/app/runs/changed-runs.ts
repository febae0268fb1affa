import { isAttempt } from './resumable-run.ts';
import { asksForReview, type RunRecord } from './run-record.ts';
import type { Runs } from './run-store.ts';

/** When each run got its newest reply: how long the next one took. */
export const createWatch = (millisecondsOf: (moment: string) => number) => {
  const seen = new Map<string, { readonly turns: number; readonly at: number }>();
  return (run: RunRecord): number | null => {
    const turns = run.choices.length;
    const at = millisecondsOf(run.changedAt);
    const before = seen.get(run.id) ?? { turns: 0, at: millisecondsOf(run.startedAt) };
    if (before.turns !== turns) seen.set(run.id, { turns, at });
    return before.turns + 1 === turns ? Math.max(0, at - before.at) : null;
  };
};

const stateKeyOf = (run: RunRecord): string =>
  `${run.choices.length} ${run.ending === null} ${asksForReview(run)}`;

/** Runs that were there when this was asked the last time, and are not any more: somebody forgot them. */
export const createGone = (runs: Runs) => {
  let before: readonly string[] = [];
  return (): readonly string[] => {
    const now = runs.store.getState().records.map(({ id }) => id);
    const gone = before.filter(id => !now.includes(id));
    before = now;
    return gone;
  };
};

/** Runs that are not as they were when this was asked the last time. */
export const createChanges = (runs: Runs) => {
  const known = new Map<string, string>();
  return (): readonly RunRecord[] => {
    const changed = runs.store
      .getState()
      .records.filter(run => isAttempt(run) && known.get(run.id) !== stateKeyOf(run));
    for (const run of changed) known.set(run.id, stateKeyOf(run));
    return changed;
  };
};
