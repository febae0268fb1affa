import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import { openReview, type Review } from '../../app/hiring/review/review.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { findByCode, type KeptCandidate } from '../candidates/candidate-queries.ts';
import { byCalendar } from '../candidates/links.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { exerciseAt, findExercise } from '../exercises/exercise-queries.ts';
import { lettersOf } from '../runs/letters.ts';
import { runsOf } from '../runs/run-queries.ts';
import { findReview } from './review-queries.ts';

/** Who asks for a review, and when. */
export interface Asking {
  readonly context: Context;
  readonly unit: Unit;
  readonly parameters: { readonly exercise: string; readonly code: string };
  /** The id of whoever asks. */
  readonly by: string;
  readonly now: string;
}

/** A candidate under review, with the exercise as they were invited to it. */
export interface Case {
  readonly candidate: KeptCandidate;
  readonly terms: Exercise;
  readonly review: Review;
  /** What they wrote, by part. */
  readonly written: ReadonlyMap<number, string>;
}

const writtenBy = async (unit: Unit, candidate: string): Promise<ReadonlyMap<number, string>> => {
  const runs = await runsOf(unit, [candidate]);
  const letters = await lettersOf(
    unit,
    runs.map(({ id }) => id),
  );
  return new Map(
    runs.flatMap(({ id, part }): [number, string][] => {
      const text = letters.get(id);
      return text === undefined ? [] : [[part, text]];
    }),
  );
};

/** Scenarios whose letter somebody answered: what there is to mark. */
const lettersIn = ({ parts }: Exercise, written: ReadonlyMap<number, string>): readonly string[] =>
  parts.flatMap(({ scenario, letter }, at) =>
    letter !== null && written.has(at) ? [scenario] : [],
  );

/** Reviewed is who is through with it; whoever takes back their consent is not. */
const isReviewable = ({ progress: { stage } }: KeptCandidate): boolean =>
  stage === 'done' || stage === 'expired';

/** Opens the review of a candidate, who is locked for this unit. */
export const openCase = async ({
  unit,
  parameters,
  now,
}: Asking): Promise<Result<Case, RefusalCode>> => {
  const { exercise, code } = parameters;
  if ((await findExercise(unit, exercise)) === null) return err('exercise/unknown');
  const found = await findByCode(unit, exercise, code);
  if (found === null) return err('candidate/unknown');
  const terms = await exerciseAt(unit, exercise, found.version);
  const candidate = { ...found, progress: byCalendar(found.progress, terms, now) };
  if (!isReviewable(candidate)) return err('review/too-early');
  const written = await writtenBy(unit, candidate.id);
  const known = await findReview(unit, candidate.id);
  const review = known ?? openReview(candidate.code, lettersIn(terms, written));
  return ok({ candidate, terms, review, written });
};
