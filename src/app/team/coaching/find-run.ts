import { RUN_FORMAT } from '../../../engine/versions.ts';
import type { RecordStore } from '../../ports.ts';
import type { RunRecord } from '../../runs/run-record.ts';
import type { Runs } from '../../runs/run-store.ts';
import { readTeamBatch, type TeamRun, teamRunOf } from '../team-run.ts';

/** A run of the board by its name: played in this browser, or brought in; null where there is none. */
export const findTeamRun = async (
  records: RecordStore,
  runs: Runs,
  id: string,
): Promise<TeamRun | null> => {
  await runs.load();
  const own = runs.find(id);
  if (own !== undefined) return teamRunOf(own, 'browser');
  const stored = await records.all();
  for (const { document } of stored.ok ? stored.value : []) {
    const batch = readTeamBatch(document);
    const found = batch.ok ? batch.value.runs.find(run => run.id === id) : undefined;
    if (found !== undefined) return found;
  }
  return null;
};

/** The run as a debrief is made of it. What its player thought of it, and read at the desk, is not on the board. */
export const recordOfTeamRun = ({ source: _source, team: _team, ...run }: TeamRun): RunRecord => ({
  ...run,
  format: RUN_FORMAT,
  mode: 'practice',
  seed: 0,
  changedAt: run.startedAt,
  deskReads: [],
  ending: null,
  transcript: [],
  reflection: null,
  reviewSkipped: true,
  origin: null,
});
