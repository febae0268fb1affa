import { type Debrief, debriefOf } from '../../src/app/debrief.ts';
import { type ReplayedProblem, replayFinished } from '../../src/app/replayed.ts';
import type { RunRecord } from '../../src/app/run-record.ts';
import type { Shelf } from '../../src/app/shelf.ts';
import { ok, type Result } from '../../src/engine/result.ts';

/** Plays a kept run again and explains it, as the debrief's page does. */
export const loadDebrief = async (
  run: RunRecord,
  shelf: Shelf,
): Promise<Result<Debrief, ReplayedProblem>> => {
  const replayed = await replayFinished(run, shelf);
  return replayed.ok ? ok(debriefOf(replayed.value)) : replayed;
};
