import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import type { Candidate } from '../../app/hiring/candidate/candidate.ts';
import { stepProblem, takeStep } from '../../app/hiring/candidate/steps.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { exerciseAt } from '../exercises/exercise-queries.ts';
import { hashOf } from '../secrets.ts';
import { findByLink, keepProgressOf, type KeptCandidate } from './candidate-queries.ts';

/** Whoever holds a candidate's link, with the exercise as it was when they were invited. */
export interface Holder extends KeptCandidate {
  readonly terms: Exercise;
}

/** What the calendar does by itself: it ends what nobody ended, and opens it again for who got more time. */
const BY_ITSELF = ['expire', 'reopen'] as const;

/** How far somebody is by the calendar, who may not have been here since. */
export const byCalendar = (progress: Candidate, terms: Exercise, now: string): Candidate => {
  const name = BY_ITSELF.find(step => stepProblem(step, progress, terms, now) === null);
  const moved = name === undefined ? null : takeStep(progress, { name }, terms, now);
  return moved?.ok === true ? moved.value : progress;
};

const upToDate = async (unit: Unit, holder: Holder, now: string): Promise<Holder> => {
  const progress = byCalendar(holder.progress, holder.terms, now);
  if (progress === holder.progress) return holder;
  const changed = { ...holder, progress };
  await keepProgressOf(unit, changed);
  return changed;
};

/**
 * Whose link this is. A link that was never made and one that was taken back are the same to whoever
 * comes with it: `link/invalid`. `link/expired` hears only who holds a true one.
 */
export const findHolder = async (
  unit: Unit,
  token: string | null,
  now: string,
): Promise<Result<Holder, RefusalCode>> => {
  const candidate = token === null ? null : await findByLink(unit, hashOf(token));
  if (candidate === null) return err('link/invalid');
  if (candidate.linkEndsAt <= now) return err('link/expired');
  const terms = await exerciseAt(unit, candidate.exercise, candidate.version);
  return ok(await upToDate(unit, { ...candidate, terms }, now));
};
