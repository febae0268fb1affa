import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { minutesFor } from '../../app/hiring/candidate/adjustments.ts';
import { millisecondsOf, momentOf } from '../../app/date-utils.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Holder } from '../candidates/links.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { findRun, type KeptRun } from './run-queries.ts';

/** Somebody in a run of theirs, and when. */
export interface Visit {
  readonly context: Context;
  readonly unit: Unit;
  readonly holder: Holder;
  readonly run: KeptRun;
  readonly now: string;
}

export interface Knocking extends Omit<Visit, 'run'> {
  /** Of the run. */
  readonly id: string;
}

/** Lets a candidate into a run of theirs. */
export const visitRun = async ({
  id,
  ...knocking
}: Knocking): Promise<Result<Visit, RefusalCode>> => {
  const run = await findRun(knocking.unit, knocking.holder.id, id);
  return run === null ? err('run/unknown') : ok({ ...knocking, run });
};

/** Whether this is the part in which they are to talk, or to write, just now. */
export const isTurnOf = (
  { holder: { progress }, run }: Visit,
  stage: 'talking' | 'writing',
): boolean => progress.stage === stage && progress.part === run.part;

const MINUTE = 60_000;

/** Until when replies are taken in this run; null: always. */
export const timeIsUpAt = ({ holder: { progress, terms }, run }: Visit): string | null => {
  const minutes = minutesFor(progress.adjustments, terms);
  return minutes === null || run.begunAt === null
    ? null
    : momentOf(millisecondsOf(run.begunAt) + minutes * MINUTE);
};

export const isTimeUp = (visit: Visit): boolean => {
  const until = timeIsUpAt(visit);
  return until !== null && visit.now >= until;
};
