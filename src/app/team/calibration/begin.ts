import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { Board } from '../board.ts';
import type { TeamRun } from '../team-run.ts';
import type { Calibration } from './calibration.ts';
import type { Scorecard } from './scorecard.ts';

const freshCalibration = (
  id: string,
  run: TeamRun,
  scorecard: Scorecard,
  at: string,
): Calibration => ({
  format: COACHING_FORMAT,
  id,
  at,
  run,
  scorecard,
  scorings: [],
  draft: null,
});

/** Begins to have a conversation marked by two; its name, or null where the conversation is gone. */
export const beginCalibration = async (
  { find, papers: { calibrations, scorecards } }: Pick<Board, 'find' | 'papers'>,
  id: string,
  standard: Scorecard,
  now: string,
): Promise<string | null> => {
  const run = await find(id);
  if (run === null) return null;
  const scorecard = scorecards.store.getState().records[0] ?? standard;
  const named = `${id} ${now}`;
  await calibrations.keep(freshCalibration(named, run, scorecard, now));
  return named;
};
