import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import { manageApi } from '../../app/hiring/api/manage-api.ts';
import { passkeyApi } from '../../app/hiring/api/passkey-api.ts';
import { peopleApi, ROLES, type Role } from '../../app/hiring/api/people-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { reviewApi } from '../../app/hiring/api/review-api.ts';
import type { SentReviewStep } from '../../app/hiring/review/review-record.ts';
import type { Unit } from '../database/database.ts';
import type { Asker } from './who.ts';

type Named = Pick<Endpoint, 'method' | 'path'>;

const nameOf = ({ method, path }: Named): string => `${method} ${path}`;

const named = (role: Role, endpoints: readonly Named[]): readonly (readonly [string, Role])[] =>
  endpoints.map(endpoint => [nameOf(endpoint), role] as const);

/** Who may do what at least. What is not named here takes a lead. */
const LEAST: ReadonlyMap<string, Role> = new Map([
  ...named('reviewer', [
    peopleApi.sessions,
    peopleApi.endSession,
    passkeyApi.passkeys,
    passkeyApi.removePasskey,
    manageApi.exercises,
    reviewApi.reviews,
    reviewApi.review,
    reviewApi.reviewStep,
    reviewApi.reviewResults,
  ]),
  ...named('administrator', [
    peopleApi.people,
    peopleApi.invitePerson,
    peopleApi.changePerson,
    peopleApi.ban,
    peopleApi.unban,
    peopleApi.audit,
    // Here a name and its code stand side by side.
    manageApi.held,
    // Scores beside a name, whether or not the marking is done: reviews show them once it is, by code.
    manageApi.results,
  ]),
]);

const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) <= ROLES.indexOf(least);

const worksOn = async ({ query }: Unit, user: string, exercise: string): Promise<boolean> => {
  const row = await query
    .selectFrom('membership')
    .select('exercise_id')
    .where('user_id', '=', user)
    .where('exercise_id', '=', exercise)
    .executeTakeFirst();
  return row !== undefined;
};

const worksOnThatOf = async (
  { query }: Unit,
  user: string,
  candidate: string,
): Promise<boolean> => {
  const row = await query
    .selectFrom('membership')
    .innerJoin('candidate', 'candidate.exercise_id', 'membership.exercise_id')
    .select('candidate.id')
    .where('membership.user_id', '=', user)
    .where('candidate.id', '=', candidate)
    .executeTakeFirst();
  return row !== undefined;
};

/** An exercise of others answers as one that does not exist, before anything else is said. */
const strangerProblem = async (
  unit: Unit,
  { id }: Asker,
  { exercise, candidate }: Readonly<Partial<Record<string, string>>>,
): Promise<RefusalCode | null> => {
  if (exercise !== undefined && !(await worksOn(unit, id, exercise))) return 'exercise/unknown';
  if (candidate !== undefined && !(await worksOnThatOf(unit, id, candidate)))
    return 'candidate/unknown';
  return null;
};

/** Why somebody may not do this, or null. The one place that decides it. */
export const accessProblem = async (
  unit: Unit,
  asker: Asker,
  endpoint: Named,
  parameters: Readonly<Record<string, string>>,
): Promise<RefusalCode | null> => {
  if (asker.role === 'administrator') return null;
  const stranger = await strangerProblem(unit, asker, parameters);
  if (stranger !== null) return stranger;
  return isAtLeast(asker.role, LEAST.get(nameOf(endpoint)) ?? 'lead') ? null : 'access/denied';
};

/** Steps of a review that say who it is, and what becomes of them: those who only mark leave both to a lead. */
const OF_LEADS: readonly SentReviewStep['name'][] = ['unblind', 'decide'];

/** Why somebody may not take this step of a review, or null. */
export const stepAccessProblem = (
  { role }: Pick<Asker, 'role'>,
  { name }: Pick<SentReviewStep, 'name'>,
): RefusalCode | null =>
  OF_LEADS.includes(name) && !isAtLeast(role, 'lead') ? 'access/denied' : null;

/** Of these exercises, those that somebody may see. */
export const visibleTo = async <Exercise extends { readonly id: string }>(
  { query }: Unit,
  { id, role }: Asker,
  exercises: readonly Exercise[],
): Promise<readonly Exercise[]> => {
  if (role === 'administrator') return exercises;
  const rows = await query
    .selectFrom('membership')
    .select('exercise_id')
    .where('user_id', '=', id)
    .execute();
  const own = new Set(rows.map(row => row.exercise_id));
  return exercises.filter(exercise => own.has(exercise.id));
};

/** Whoever makes an exercise works on it. Administrators and keys see it anyway. */
export const beginWork = async (
  { query }: Unit,
  { id, role }: Asker,
  exercise: string,
): Promise<void> => {
  if (role === 'administrator') return;
  await query.insertInto('membership').values({ user_id: id, exercise_id: exercise }).execute();
};
