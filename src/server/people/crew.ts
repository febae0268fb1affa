import { DONE } from '../../app/hiring/api/fields.ts';
import { type Mate, peopleApi } from '../../app/hiring/api/people-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Deed } from '../../app/hiring/api/deeds.ts';
import { note } from '../audit/audit.ts';
import type { Unit } from '../database/database.ts';
import { findExercise } from '../exercises/exercise-queries.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { listPeople } from './people-queries.ts';

/** Reviewers who are not kept out, and the leads of this exercise. Administrators are on every one. */
const crewOf = async (unit: Unit, exercise: string): Promise<Mate[]> =>
  (await listPeople(unit))
    .filter(({ bannedAt }) => bannedAt === null)
    .map(({ id, name, role, exercises }) => ({
      id,
      name,
      role,
      isOn: exercises.includes(exercise),
    }))
    .filter(({ role, isOn }) => role === 'reviewer' || (role === 'lead' && isOn));

type OfMate = ManagerCall<unknown, '/api/manage/exercises/:exercise/crew/:person'>;

/** Changes whether a reviewer works on an exercise. Leads are an administrator's to choose. */
const change = async (
  { unit, key, parameters, now }: OfMate,
  what: Deed,
  work: (mate: Mate) => Promise<unknown>,
): Promise<Result<typeof DONE, RefusalCode>> => {
  const { exercise, person } = parameters;
  if ((await findExercise(unit, exercise)) === null) return err('exercise/unknown');
  const mate = (await crewOf(unit, exercise)).find(({ id }) => id === person);
  if (mate?.role !== 'reviewer') return err('person/unknown');
  await note(unit, { key, what, about: person, now });
  await work(mate);
  return ok(DONE);
};

const leave = ({ query }: Unit, user: string, exercise: string) =>
  query
    .deleteFrom('membership')
    .where('user_id', '=', user)
    .where('exercise_id', '=', exercise)
    .execute();

/** Who works on one exercise, chosen by those who lead it. */
export const crewRoutes: readonly Route[] = [
  managerRoute(peopleApi.crew, async ({ unit, parameters: { exercise } }) =>
    (await findExercise(unit, exercise)) === null
      ? err('exercise/unknown')
      : ok({ crew: await crewOf(unit, exercise) }),
  ),
  managerRoute(peopleApi.assign, call =>
    change(call, 'person/assigned', async ({ id, isOn }) => {
      const row = { user_id: id, exercise_id: call.parameters.exercise };
      if (!isOn) await call.unit.query.insertInto('membership').values(row).execute();
    }),
  ),
  managerRoute(peopleApi.unassign, call =>
    change(call, 'person/unassigned', ({ id }) => leave(call.unit, id, call.parameters.exercise)),
  ),
];
