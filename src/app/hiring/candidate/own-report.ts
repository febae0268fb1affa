import type { ScoreBand } from '../../../analysis/statistics/score-band.ts';
import type { ByAxis } from '../../../engine/model/acts.ts';
import { unreachable } from '../../../engine/result.ts';
import type { SaidNow } from '../../conversation/conversation-port.ts';
import { saidIn } from '../../conversation/transcript.ts';
import { isLater } from '../../date-utils.ts';
import type { Conducted } from '../evidence/evidence.ts';
import { exerciseScores, type ScoredRun } from '../evidence/exercise-scores.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Candidate } from './candidate.ts';

/**
 * What a candidate reads about themselves: their own words, and two ranges. No mark, act, note or other
 * reply (V3, V5): whoever comes after them is asked the same.
 */
export interface OwnReport {
  readonly conversations: readonly {
    readonly title: string;
    readonly said: readonly SaidNow[];
  }[];
  readonly scores: ByAxis<ScoreBand | null>;
}

export const ownReport = (
  conducted: readonly Conducted[],
  runs: readonly ScoredRun[],
): OwnReport => ({
  conversations: conducted.map(({ title, customer, conversation }) => ({
    title,
    said: saidIn(conversation, customer),
  })),
  scores: exerciseScores(runs),
});

/** Whether a candidate may read it now: what the invitation promised, and no sooner. */
export const isReportOpen = (
  { report }: Pick<Exercise, 'report'>,
  { stage }: Pick<Candidate, 'stage'>,
  now: string,
): boolean => {
  if (stage !== 'done') return false;
  switch (report.when) {
    case 'never':
      return false;
    case 'at-end':
      return true;
    case 'on':
      return !isLater(`${report.day}T00:00:00Z`, now);
    default:
      return unreachable(report);
  }
};
