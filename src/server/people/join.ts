import { hashPassword } from 'better-auth/crypto';
import type * as v from 'valibot';
import { DONE } from '../../app/hiring/api/fields.ts';
import { peopleApi } from '../../app/hiring/api/people-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { note } from '../audit/audit.ts';
import type { Unit } from '../database/database.ts';
import { checked, type Route } from '../http/route.ts';
import { isEmailTaken, keepPerson } from './people-queries.ts';
import { findWelcome, useWelcome, type Welcome } from './welcomes.ts';

type Asked = v.InferOutput<typeof peopleApi.join.body & object>;

/** The link, if it lets this person in. */
const welcomeFor = async (
  unit: Unit,
  { link, email }: Asked,
  now: string,
): Promise<Result<Welcome, RefusalCode>> => {
  const welcome = await findWelcome(unit, link, now);
  if (welcome === null) return err('link/invalid');
  if (welcome.email !== null && welcome.email !== email) return err('person/other-email');
  return (await isEmailTaken(unit, email)) ? err('person/email-taken') : ok(welcome);
};

const letIn = async (
  unit: Unit,
  asked: Asked,
  passwordHash: string,
  now: string,
): Promise<Result<typeof DONE, RefusalCode>> => {
  const welcome = await welcomeFor(unit, asked, now);
  if (!welcome.ok) return welcome;
  if (!(await useWelcome(unit, welcome.value))) return err('link/invalid');
  const { role, exercises } = welcome.value;
  const { name, email } = asked;
  const id = await keepPerson(unit, { name, email, role, exercises, passwordHash }, now);
  await note(unit, { key: { id, name }, what: 'person/joined', about: id, now });
  return ok(DONE);
};

/** Hashing takes long on purpose: only for a link that there is, and while nobody waits for the database. */
export const joinRoute: Route = {
  endpoint: peopleApi.join,
  async handle({ database, clock }, incoming) {
    const asked = checked(peopleApi.join, incoming);
    if (!asked.ok) return asked;
    const { body } = asked.value;
    const welcome = await database.transaction(unit => welcomeFor(unit, body, clock.now()));
    if (!welcome.ok) return welcome;
    const hash = await hashPassword(body.password);
    return database.transaction(unit => letIn(unit, body, hash, clock.now()));
  },
};
