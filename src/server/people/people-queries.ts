import * as v from 'valibot';
import { type Person, ROLES, type Role } from '../../app/hiring/api/people-api.ts';
import type { Unit } from '../database/database.ts';
import { newId } from '../secrets.ts';

const role = v.picklist(ROLES);

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly exercises: readonly string[];
  /** As scrypt leaves it; null: they come in by their company alone. */
  readonly passwordHash: string | null;
}

export const isEmailTaken = async ({ query }: Unit, email: string): Promise<boolean> => {
  const row = await query
    .selectFrom('user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
};

/** Gives somebody these exercises to work on, and no others. */
export const setExercises = async (
  { query }: Unit,
  user: string,
  exercises: readonly string[],
): Promise<void> => {
  await query.deleteFrom('membership').where('user_id', '=', user).execute();
  for (const exercise of new Set(exercises))
    await query.insertInto('membership').values({ user_id: user, exercise_id: exercise }).execute();
};

/** Keeps a new person with their password. Answers with their id. */
export const keepPerson = async (unit: Unit, person: NewPerson, now: string): Promise<string> => {
  const { query } = unit;
  const id = newId();
  const { name, email, role: given, exercises, passwordHash } = person;
  const times = { createdAt: now, updatedAt: now };
  await query
    .insertInto('user')
    .values({
      id,
      name,
      email,
      role: given,
      emailVerified: 1,
      image: null,
      bannedAt: null,
      ...times,
    })
    .execute();
  const account = { accountId: id, providerId: 'credential', password: passwordHash };
  if (passwordHash !== null)
    await query
      .insertInto('account')
      .values({ id: newId(), userId: id, ...account, ...times })
      .execute();
  await setExercises(unit, id, exercises);
  return id;
};

/** Everybody who signs in, by name. */
export const listPeople = async ({ query }: Unit): Promise<Person[]> => {
  const users = await query
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'bannedAt'])
    .orderBy('name')
    .execute();
  const memberships = await query.selectFrom('membership').selectAll().execute();
  return users.map(user => ({
    ...user,
    role: v.parse(role, user.role),
    exercises: memberships
      .filter(({ user_id }) => user_id === user.id)
      .map(({ exercise_id }) => exercise_id),
  }));
};

export const isAnybodyThere = async ({ query }: Unit): Promise<boolean> =>
  (await query.selectFrom('user').select('id').limit(1).executeTakeFirst()) !== undefined;

export const changeRole = async (
  { query }: Unit,
  id: string,
  changed: Role,
  now: string,
): Promise<void> => {
  await query
    .updateTable('user')
    .set({ role: changed, updatedAt: now })
    .where('id', '=', id)
    .execute();
};

/** Keeps somebody out from now on; null lets them in. */
export const setBan = async (
  { query }: Unit,
  id: string,
  bannedAt: string | null,
): Promise<void> => {
  await query.updateTable('user').set({ bannedAt }).where('id', '=', id).execute();
};
