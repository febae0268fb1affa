import * as v from 'valibot';
import { ROLES, type Role } from '../../app/hiring/api/people-api.ts';
import type { Unit } from '../database/database.ts';
import { hashOf, newToken } from '../secrets.ts';
import type { WelcomeTable } from './table.ts';
import { isAnybodyThere } from './people-queries.ts';

/** What a link makes of whoever comes with it. */
export interface Welcome {
  readonly hash: string;
  /** Null: they say it. */
  readonly email: string | null;
  readonly role: Role;
  readonly exercises: readonly string[];
}

const DAYS = 7;

const daysAfter = (now: string, days: number): string => {
  const moment = new Date(now);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString();
};

/** The address that lets somebody in once. */
export const linkOf = (origin: string, token: string): string => `${origin}/#/hire/join/${token}`;

export const makeWelcome = async (
  { query }: Unit,
  { email, role, exercises }: Omit<Welcome, 'hash'>,
  now: string,
): Promise<{ token: string; endsAt: string }> => {
  const token = newToken();
  const endsAt = daysAfter(now, DAYS);
  await query
    .insertInto('welcome')
    .values({
      hash: hashOf(token),
      email,
      role,
      exercises: JSON.stringify(exercises),
      expires_at: endsAt,
    })
    .execute();
  return { token, endsAt };
};

/** The link of the first administrator; null where somebody has an account already. */
export const makeFirstWelcome = async (unit: Unit, now: string): Promise<string | null> => {
  if (await isAnybodyThere(unit)) return null;
  const first = { email: null, role: 'administrator', exercises: [] } as const;
  return (await makeWelcome(unit, first, now)).token;
};

type Kept = Pick<WelcomeTable, 'hash' | 'email' | 'role' | 'exercises'>;

const welcomeIn = (row: Kept): Welcome => ({
  ...row,
  role: v.parse(v.picklist(ROLES), row.role),
  exercises: v.parse(v.array(v.string()), JSON.parse(row.exercises)),
});

export const findWelcome = async (
  { query }: Unit,
  token: string,
  now: string,
): Promise<Welcome | null> => {
  const row = await query
    .selectFrom('welcome')
    .select(['hash', 'email', 'role', 'exercises'])
    .where('hash', '=', hashOf(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : welcomeIn(row);
};

/** The newest link that was made for this e-mail and still holds: their company says who they are. */
export const findWelcomeFor = async (
  { query }: Unit,
  email: string,
  now: string,
): Promise<Welcome | null> => {
  const row = await query
    .selectFrom('welcome')
    .select(['hash', 'email', 'role', 'exercises'])
    .where('email', '=', email)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : welcomeIn(row);
};

/**
 * Takes the link away; false where somebody else was faster. With a person's, older links of theirs go
 * too; with the first administrator's all that were printed.
 */
export const useWelcome = async ({ query }: Unit, { hash, email }: Welcome): Promise<boolean> => {
  const used = await query.deleteFrom('welcome').where('hash', '=', hash).executeTakeFirst();
  await query
    .deleteFrom('welcome')
    .where('email', email === null ? 'is' : '=', email)
    .execute();
  return used.numDeletedRows > 0n;
};
