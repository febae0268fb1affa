import { replayRun, scoresOf } from '../runs/replay-run.ts';
import { createChanges, createWatch } from '../runs/changed-runs.ts';
import type { RunRecord } from '../runs/run-record.ts';
import { Attempts } from './attempts-of-course.ts';
import { createEnding, type Recorder, recorderOf } from './recorder-ending.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { createReporting, type Reporting } from './reporting.ts';
import { restoreRuns } from './restore-runs.ts';
import { repliesToTell } from './told-reply.ts';

/** Takes in what has become of a run: its replies that are new, and its scores where it has come to its end. */
const createIntake = (parts: RecorderParts, attempts: Attempts, reporting: Reporting) => {
  const latencyOf = createWatch(parts.millisecondsOf);
  return async (run: RunRecord): Promise<void> => {
    const latency = latencyOf(run);
    const entry = attempts.entryOf(run);
    const replayed = await replayRun(run, parts.catalogue);
    if (entry === null || !replayed.ok) return;
    const { conversation } = replayed.value;
    const scores = conversation.ending === null ? null : scoresOf(replayed.value);
    const told = repliesToTell(conversation, {
      scenario: run.scenario,
      seed: run.seed,
      told: attempts.find(entry)?.told ?? 0,
      at: run.changedAt,
      latency,
    });
    attempts.put({ ...entry, scores, told: conversation.turns.length });
    reporting.at(run.scenario);
    reporting.write(told);
    if (scores === null) reporting.commitSoon();
    else void reporting.commit();
  };
};

/** Takes runs in one after the other, and knows which of them are still on their way. */
const createQueue = (takeIn: (run: RunRecord) => Promise<void>) => {
  /** Changes whose replies are not worked out yet: their choices at least are known. */
  const waiting = new Map<string, RunRecord>();
  let last: Promise<void> = Promise.resolve();
  const take = async (run: RunRecord): Promise<void> => {
    await takeIn(run);
    if (waiting.get(run.id) === run) waiting.delete(run.id);
  };
  return {
    waiting: () => [...waiting.values()],
    add: (run: RunRecord): void => {
      waiting.set(run.id, run);
      last = last.then(() => take(run));
    },
  };
};

/**
 * Tells a learning platform what is played, for as long as the page is open. What is on the platform
 * comes here first, so that a conversation goes on where it was left, on whatever computer.
 */
export const startRecorder = async (parts: RecorderParts): Promise<Recorder> => {
  const { runs } = parts;
  const attempts = new Attempts(parts);
  const reporting = createReporting(parts, attempts);
  await runs.load();
  await restoreRuns(attempts.all(), parts);
  const changes = createChanges(runs);
  changes();
  const queue = createQueue(createIntake(parts, attempts, reporting));
  const ending = createEnding(parts, reporting, () => {
    const entries = queue.waiting().map(run => attempts.entryOf(run));
    for (const entry of entries) if (entry !== null) attempts.put(entry);
  });
  runs.store.subscribe(() => {
    if (!ending.isOver()) changes().forEach(queue.add);
  });
  void ending.flush();
  return recorderOf(reporting, ending);
};
