import { answersOf } from '../../analysis/items/answers.ts';
import { qualityApi } from '../../app/hiring/api/quality-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { exerciseScores } from '../../app/hiring/evidence/exercise-scores.ts';
import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import { isSettled } from '../../app/hiring/review/review.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { NO_MARKS } from '../../engine/scoring/score.ts';
import type { Deed } from '../../app/hiring/api/deeds.ts';
import { note } from '../audit/audit.ts';
import { findExercise } from '../exercises/exercise-queries.ts';
import { managerRouteInTwo } from '../http/in-two.ts';
import type { ManagerCall, Route } from '../http/route.ts';
import { listVersions, type ScenarioVersion } from '../scenarios/versions.ts';
import { countForms } from './count-forms.ts';
import { type Played, playThrough } from './played.ts';

interface Asked {
  readonly exercise: Exercise;
  readonly versions: readonly ScenarioVersion[];
}

/** What is asked about, and that somebody looked. */
const asked = async (
  { unit, parameters, key, now }: ManagerCall<unknown, '/api/manage/exercises/:exercise'>,
  what: Deed,
): Promise<Result<Asked, RefusalCode>> => {
  const exercise = await findExercise(unit, parameters.exercise);
  if (exercise === null) return err('exercise/unknown');
  await note(unit, { key, what, about: exercise.id, now });
  return ok({ exercise, versions: await listVersions(unit) });
};

/** A decision is known to nobody before both have marked, and so is a score. */
const decidedIn = ({ code, review, conversations }: Played) => {
  if (review === null || !isSettled(review)) return [];
  const last = review.decisions.at(-1);
  const { accuracy, empathy } = exerciseScores(
    conversations.map(({ scenario, variant, conversation }) => ({
      answers: answersOf([conversation])[0] ?? [],
      best: scenario.facts.find(({ id }) => id === variant)?.best ?? NO_MARKS,
    })),
  );
  if (last === undefined || accuracy === null || empathy === null) return [];
  const scores = { accuracy: accuracy.score, empathy: empathy.score };
  return [{ code, chosen: last.outcome === 'next-step', scores }];
};

export const qualityRoutes: readonly Route[] = [
  managerRouteInTwo(
    qualityApi.quality,
    call => asked(call, 'quality/seen'),
    async (context, { exercise, versions }) => {
      const people = await playThrough(context, exercise.id);
      return ok({ forms: countForms(exercise, people, versions, context.clock.now()) });
    },
  ),
  managerRouteInTwo(
    qualityApi.outcomes,
    call => asked(call, 'outcomes/seen'),
    async (context, { exercise }) => {
      const people = await playThrough(context, exercise.id);
      return ok({ decided: people.flatMap(decidedIn) });
    },
  ),
];
