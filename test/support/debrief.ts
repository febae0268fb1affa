import { type Debrief, debriefOf } from '../../src/app/debrief/debrief.ts';
import { type ReplayedProblem, replayFinished } from '../../src/app/runs/replay-run.ts';
import type { RunRecord } from '../../src/app/runs/run-record.ts';
import type { Catalogue } from '../../src/app/catalogue/catalogue.ts';
import { ok, type Result } from '../../src/engine/result.ts';

/** Plays a kept run again and explains it, as the debrief's page does. */
export const loadDebrief = async (
  run: RunRecord,
  catalogue: Catalogue,
): Promise<Result<Debrief, ReplayedProblem>> => {
  const replayed = await replayFinished(run, catalogue);
  return replayed.ok ? ok(debriefOf(replayed.value)) : replayed;
};
