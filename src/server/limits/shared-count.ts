import type { Clock } from '../../app/ports.ts';
import { missing } from '../../engine/result.ts';
import type { Database, Unit } from '../database/database.ts';

/** So often, in so many seconds. */
export interface Allowance {
  readonly points: number;
  readonly duration: number;
}

const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();

const dropExpired = async ({ query }: Unit, now: string): Promise<void> => {
  await query.deleteFrom('rate_limit').where('expires_at', '<=', now).execute();
};

/** One more: in one statement, so that two processes cannot both count the same one. */
const countOne = async ({ query }: Unit, key: string, expiresAt: string) => {
  const row = await query
    .insertInto('rate_limit')
    .values({ key, points: 1, expires_at: expiresAt })
    .onConflict(conflict =>
      conflict.column('key').doUpdateSet(({ eb }) => ({ points: eb('rate_limit.points', '+', 1) })),
    )
    .returning(['points', 'expires_at'])
    .executeTakeFirst();
  return row ?? missing();
};

const secondsUntil = (moment: string, now: string): number =>
  Math.ceil((Date.parse(moment) - Date.parse(now)) / 1000);

/**
 * Counts in the database, so that all processes count together and a restart forgets nothing. Answers
 * with the seconds to wait, or null. By hand: the base class for stores of one's own is not exported
 * by rate-limiter-flexible.
 */
export const createSharedCount =
  (database: Database, clock: Clock, { points, duration }: Allowance) =>
  (key: string): Promise<number | null> =>
    database.transaction(async unit => {
      const now = clock.now();
      await dropExpired(unit, now);
      const counted = await countOne(unit, key, later(now, duration));
      if (counted.points <= points) return null;
      return secondsUntil(counted.expires_at, now);
    });

/** Whether everything was used up, without counting one more. Seconds to wait, or null. */
export const createSharedLook =
  (database: Database, clock: Clock, { points }: Allowance) =>
  (key: string): Promise<number | null> =>
    database.transaction(async ({ query }) => {
      const now = clock.now();
      const row = await query
        .selectFrom('rate_limit')
        .select('expires_at')
        .where('key', '=', key)
        .where('points', '>=', points)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : secondsUntil(row.expires_at, now);
    });
