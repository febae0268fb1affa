import {
  type ExercisePlan,
  manageApi,
  type ManagedExercise,
  type ManagedScenario,
} from '../../app/exercise/api/manage-api.ts';
import type { RefusalCode } from '../../app/exercise/api/refusals.ts';
import { err, ok } from '../../engine/result.ts';
import { note } from '../audit/audit.ts';
import { countCandidates } from '../candidates/candidate-queries.ts';
import { managerRoute, type Route } from '../http/route.ts';
import { listVersions } from '../scenarios/versions.ts';
import { newId } from '../secrets.ts';
import {
  keepExercise,
  keepParts,
  type KeptExercise,
  type KeptPart,
  listExercises,
  partsOf,
} from './exercise-queries.ts';

const plannedPart = ({ scenario, variant, followUp }: KeptPart) => ({
  scenario,
  variant,
  followUp,
});

const managed = (
  exercise: KeptExercise,
  parts: readonly KeptPart[],
  candidates: number,
): ManagedExercise => ({
  ...exercise,
  parts: parts.filter(part => part.exercise === exercise.id).map(plannedPart),
  candidates,
});

/** Whether a part can be asked of people. */
const partProblem = (
  { scenario, variant }: ExercisePlan['parts'][number],
  versions: readonly ManagedScenario[],
): RefusalCode | null => {
  const version = versions.find(({ id }) => id === scenario);
  if (version === undefined) return 'exercise/no-such-scenario';
  if (version.lacks.length > 0) return 'exercise/scenario-not-fit';
  const isThere = version.variants.some(({ id }) => id === variant);
  return isThere ? null : 'exercise/no-such-variant';
};

const planProblem = (
  { parts, opensAt, closesAt }: ExercisePlan,
  versions: readonly ManagedScenario[],
  now: string,
): RefusalCode | null => {
  if (opensAt >= closesAt || closesAt <= now) return 'exercise/dates';
  return parts.map(part => partProblem(part, versions)).find(code => code !== null) ?? null;
};

const numbered = (exercise: string, parts: ExercisePlan['parts']): readonly KeptPart[] =>
  parts.map((part, at) => ({ ...part, exercise, position: at + 1 }));

export const exerciseRoutes: readonly Route[] = [
  managerRoute(manageApi.exercises, async ({ unit }) => {
    const [exercises, parts] = [await listExercises(unit), await partsOf(unit, null)];
    const counts = await countCandidates(unit);
    return ok({
      exercises: exercises.map(one => managed(one, parts, counts.get(one.id) ?? 0)),
    });
  }),
  managerRoute(manageApi.makeExercise, async ({ unit, body, key, now }) => {
    const ids = body.parts.map(({ scenario }) => scenario);
    const problem = planProblem(body, await listVersions(unit, ids), now);
    if (problem !== null) return err(problem);
    const { parts: planned, ...plan } = body;
    const exercise = { ...plan, id: newId(), createdAt: now };
    const parts = numbered(exercise.id, planned);
    await keepExercise(unit, exercise);
    await keepParts(unit, parts);
    await note(unit, { key, what: 'exercise/made', about: exercise.id, now });
    return ok(managed(exercise, parts, 0));
  }),
];
