import { ACTS } from '../../engine/model/acts.ts';
import { visibilityOf } from '../../engine/visibility.ts';
import { type Evidence, evidenceIn } from '../../engine/review/evidence.ts';
import type { Quality } from '../../engine/scoring/move-quality.ts';
import type { DrillRecord } from './drill-record.ts';
import { isAttempt } from '../runs/resumable-run.ts';
import { replayFinished } from '../runs/replay-run.ts';
import { isFinished, type RunRecord } from '../runs/run-record.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** Evidence with its moment: from a run, or from a drill. */
export interface Observation extends Evidence {
  /** ISO 8601. */
  readonly at: string;
  readonly from: 'run' | 'drill';
}

export const TRENDS = ['rising', 'steady', 'falling', 'unknown'] as const;
export type Trend = (typeof TRENDS)[number];

/** How strong somebody is at something: a share of what was on offer, newest counting most. */
export interface Strength {
  /** 0 … 100; null while there is too little to go by. */
  readonly strength: number | null;
  readonly trend: Trend;
  readonly observations: number;
  /** Strength after each observation, oldest first, for a small curve: at most `POINTS`. */
  readonly points: readonly number[];
}

/** Two decisions are not yet a strength. */
const FEWEST = 3;
/** After so many newer ones an observation counts half. */
const HALF_LIFE = 8;
const POINTS = 12;
/** Observations on either side of a comparison, and the difference that is more than noise. */
const TREND_SPAN = 4;
const TREND_STEP = 12;

/** The mean, the newest counting most. */
const weighed = (shares: readonly number[]): number => {
  let [sum, weights] = [0, 0];
  shares.forEach((share, at) => {
    const weight = 2 ** (-(shares.length - 1 - at) / HALF_LIFE);
    sum += share * weight;
    weights += weight;
  });
  return Math.round((100 * sum) / weights);
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const trendOf = (shares: readonly number[]): Trend => {
  if (shares.length < 2 * TREND_SPAN) return 'unknown';
  const newer = mean(shares.slice(-TREND_SPAN));
  const older = mean(shares.slice(-3 * TREND_SPAN, -TREND_SPAN));
  const step = 100 * (newer - older);
  if (step > TREND_STEP) return 'rising';
  return step < -TREND_STEP ? 'falling' : 'steady';
};

/** Observations come oldest first. */
export const strengthOf = (observations: readonly Pick<Observation, 'share'>[]): Strength => {
  const shares = observations.map(({ share }) => share);
  const enough = shares.length >= FEWEST;
  const ends = shares.map((_, at) => at + 1).filter(end => end >= FEWEST);
  return {
    strength: enough ? weighed(shares) : null,
    trend: trendOf(shares),
    observations: shares.length,
    points: ends.slice(-POINTS).map(end => weighed(shares.slice(0, end))),
  };
};

const rank = ({ strength }: Strength): number => strength ?? Number.POSITIVE_INFINITY;

/** Weakest first; what is not yet known comes last. */
export const weakestFirst = <T extends Strength>(strengths: readonly T[]): readonly T[] =>
  [...strengths].sort((a, b) => Math.min(rank(a), 101) - Math.min(rank(b), 101));

/** What a drill's answer says: how much of the lesson was there. */
const SHARES: Readonly<Record<Quality, number>> = {
  best: 1,
  fine: 0.75,
  missed: 0.35,
  slip: 0,
  'turning-point': 0,
};

export const observedInDrills = (records: readonly DrillRecord[]): readonly Observation[] =>
  records.flatMap(({ act, answers }) =>
    answers.map(({ at, quality }) => ({
      skill: ACTS[act].skill,
      act,
      share: SHARES[quality],
      at,
      from: 'drill' as const,
    })),
  );

/** Older runs say little about today, and each has to be played again. */
const NEWEST_RUNS = 30;

/** Plays the newest attempts again and reads what they say of somebody's skills. */
export const observedInRuns = async (
  runs: readonly RunRecord[],
  catalogue: Catalogue,
): Promise<readonly Observation[]> => {
  const telling = runs.filter(
    run => isFinished(run) && isAttempt(run) && visibilityOf(run.mode).keys,
  );
  const observations: Observation[] = [];
  for (const run of telling.slice(0, NEWEST_RUNS)) {
    const replayed = await replayFinished(run, catalogue);
    if (!replayed.ok) continue;
    const { turns } = replayed.value.conversation;
    observations.push(
      ...turns
        .flatMap(evidenceIn)
        .map(evidence => ({ ...evidence, at: run.startedAt, from: 'run' as const })),
    );
  }
  return observations;
};
