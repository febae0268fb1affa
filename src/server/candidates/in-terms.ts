import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import { missing } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { exerciseAt } from '../exercises/exercise-queries.ts';
import type { KeptCandidate } from './candidate-queries.ts';
import { byCalendar } from './links.ts';

/** Somebody with the exercise in the version that they were invited to. */
export interface InTerms extends KeptCandidate {
  readonly terms: Exercise;
}

/** Candidates of one exercise, each in their terms and as far as the calendar has brought them. */
export const inTerms = async (
  unit: Unit,
  candidates: readonly KeptCandidate[],
  now: string,
): Promise<readonly InTerms[]> => {
  const versions = new Map<number, Exercise>();
  for (const { exercise, version } of candidates)
    if (!versions.has(version)) versions.set(version, await exerciseAt(unit, exercise, version));
  return candidates.map(one => {
    const terms = versions.get(one.version) ?? missing();
    return { ...one, terms, progress: byCalendar(one.progress, terms, now) };
  });
};
