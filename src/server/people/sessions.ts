import * as v from 'valibot';
import { ROLES } from '../../app/hiring/api/people-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Asker } from '../access/who.ts';
import type { Unit } from '../database/database.ts';

const role = v.picklist(ROLES);

/** Whose session this is. Fails with `session/ended` where it is over or they were banned. */
export const findSignedIn = async (
  { query }: Unit,
  token: string,
  now: string,
): Promise<Result<Asker, RefusalCode>> => {
  const row = await query
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.userId')
    .select(['user.id', 'user.name', 'user.role', 'session.id as session'])
    .where('session.token', '=', token)
    .where('session.expiresAt', '>', now)
    .where('user.bannedAt', 'is', null)
    .executeTakeFirst();
  return row === undefined ? err('session/ended') : ok({ ...row, role: v.parse(role, row.role) });
};

/** Where somebody is signed in, the latest first. */
export const sessionsOf = async ({ query }: Unit, { id, session }: Asker, now: string) => {
  const rows = await query
    .selectFrom('session')
    .select(['id', 'createdAt', 'expiresAt', 'userAgent'])
    .where('userId', '=', id)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute();
  return rows.map(row => ({
    id: row.id,
    begunAt: row.createdAt,
    endsAt: row.expiresAt,
    browser: row.userAgent ?? '',
    isThis: row.id === session,
  }));
};

/** Ends one session of a person; of somebody else's nothing happens. */
export const endSession = async ({ query }: Unit, user: string, session: string): Promise<void> => {
  await query.deleteFrom('session').where('userId', '=', user).where('id', '=', session).execute();
};

export const endAllSessions = async ({ query }: Unit, user: string): Promise<void> => {
  await query.deleteFrom('session').where('userId', '=', user).execute();
};
