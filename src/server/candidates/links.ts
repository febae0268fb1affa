import type { RefusalCode } from '../../app/exercise/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { hashOf } from '../secrets.ts';

/** Whoever holds a candidate's link, and the exercise that it leads to. */
export interface Holder {
  readonly candidate: string;
  readonly exercise: string;
  readonly linkEndsAt: string;
  readonly consentedAt: string | null;
  /** The time limit does not hold for this person. */
  readonly untimed: boolean;
}

/**
 * Whose link this is. A link that was never made and one that was taken back are the same to whoever
 * comes with it: `link/invalid`. `link/expired` hears only who holds a true one.
 */
export const findHolder = async (
  { query }: Unit,
  token: string | null,
  now: string,
): Promise<Result<Holder, RefusalCode>> => {
  if (token === null) return err('link/invalid');
  const row = await query
    .selectFrom('candidate')
    .select(['id', 'exercise_id', 'link_expires_at', 'consented_at', 'untimed'])
    .where('link_hash', '=', hashOf(token))
    .where('link_revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return err('link/invalid');
  if (row.link_expires_at <= now) return err('link/expired');
  return ok({
    candidate: row.id,
    exercise: row.exercise_id,
    linkEndsAt: row.link_expires_at,
    consentedAt: row.consented_at,
    untimed: row.untimed === 1,
  });
};
