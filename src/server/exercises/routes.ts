import { manageApi, type ManagedExercise } from '../../app/hiring/api/manage-api.ts';
import { checkExercise } from '../../app/hiring/exercise/check-exercise.ts';
import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import { reviseExercise } from '../../app/hiring/exercise/revise-exercise.ts';
import { err, ok } from '../../engine/result.ts';
import { EXERCISE_FORMAT } from '../../engine/versions.ts';
import { beginWork, visibleTo } from '../access/authorise.ts';
import { note } from '../audit/audit.ts';
import { countCandidates } from '../candidates/candidate-queries.ts';
import type { Unit } from '../database/database.ts';
import { managerRoute, type Route } from '../http/route.ts';
import { listVersions, scenarioFacts } from '../scenarios/versions.ts';
import { newId } from '../secrets.ts';
import { findExercise, keepExercise, listExercises } from './exercise-queries.ts';

/** What these exercises look like to whoever manages them. */
const managed = async (unit: Unit, exercises: readonly Exercise[]): Promise<ManagedExercise[]> => {
  const facts = (await listVersions(unit)).map(scenarioFacts);
  const counts = await countCandidates(unit);
  return exercises.map(exercise => ({
    exercise,
    findings: checkExercise(exercise, facts).map(({ lacks, ...rest }) => ({
      ...rest,
      lacks: [...lacks],
    })),
    candidates: counts.get(exercise.id) ?? 0,
  }));
};

const keepAndShow = async (unit: Unit, exercise: Exercise, now: string) => {
  await keepExercise(unit, exercise, now);
  const [shown] = await managed(unit, [exercise]);
  return shown === undefined ? err('exercise/unknown' as const) : ok(shown);
};

export const exerciseRoutes: readonly Route[] = [
  managerRoute(manageApi.exercises, async ({ unit, key }) =>
    ok({ exercises: await managed(unit, await visibleTo(unit, key, await listExercises(unit))) }),
  ),
  managerRoute(manageApi.makeExercise, async ({ unit, body, key, now }) => {
    const exercise = { ...body, format: EXERCISE_FORMAT, id: newId(), version: 1 } as const;
    await note(unit, { key, what: 'exercise/made', about: exercise.id, now });
    await beginWork(unit, key, exercise.id);
    return keepAndShow(unit, exercise, now);
  }),
  managerRoute(manageApi.changeExercise, async ({ unit, parameters, body, key, now }) => {
    const exercise = await findExercise(unit, parameters.exercise);
    if (exercise === null) return err('exercise/unknown');
    await note(unit, { key, what: 'exercise/changed', about: exercise.id, now });
    return keepAndShow(unit, reviseExercise(exercise, body), now);
  }),
];
