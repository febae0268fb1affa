import { note } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { isEmailTaken, keepPerson } from './people-queries.ts';
import { findWelcomeFor, useWelcome } from './welcomes.ts';

/** Makes an account for whoever was invited and comes by their company, before anything else is asked. */
export const admit = (
  database: Database,
  { email, name }: { readonly email: string; readonly name: string },
  now: string,
): Promise<void> =>
  database.transaction(async unit => {
    if (await isEmailTaken(unit, email)) return;
    const welcome = await findWelcomeFor(unit, email, now);
    if (welcome === null || !(await useWelcome(unit, welcome))) return;
    const { role, exercises } = welcome;
    const id = await keepPerson(unit, { name, email, role, exercises, passwordHash: null }, now);
    await note(unit, { key: { id, name }, what: 'person/joined', about: id, now });
  });
