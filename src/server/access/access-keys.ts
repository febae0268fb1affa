import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { hashOf, newId, newToken } from '../secrets.ts';

/** Somebody who may manage exercises. */
export interface AccessKey {
  readonly id: string;
  readonly name: string;
}

/** Whose key this is. Fails with `key/invalid`, whatever is wrong with it. */
export const findAccessKey = async (
  { query }: Unit,
  token: string | null,
): Promise<Result<AccessKey, RefusalCode>> => {
  if (token === null) return err('key/invalid');
  const row = await query
    .selectFrom('access_key')
    .select(['id', 'name'])
    .where('hash', '=', hashOf(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? err('key/invalid') : ok({ id: row.id, name: row.name });
};

/** What these are called; whoever is not known any more is left out. */
export const namesOf = async (
  { query }: Unit,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> =>
  ids.length === 0
    ? []
    : [
        ...(await query
          .selectFrom('access_key')
          .select(['id', 'name'])
          .where('id', 'in', ids)
          .execute()),
        ...(await query.selectFrom('user').select(['id', 'name']).where('id', 'in', ids).execute()),
      ];

/** Makes a key. The key itself is answered this once and is not kept. */
export const makeAccessKey = async (
  { query }: Unit,
  name: string,
  now: string,
): Promise<string> => {
  const token = newToken();
  await query
    .insertInto('access_key')
    .values({ id: newId(), name, hash: hashOf(token), created_at: now, revoked_at: null })
    .execute();
  return token;
};

/** The key of a server that has none yet; null where there is one. */
export const makeFirstKey = async (unit: Unit, now: string): Promise<string | null> => {
  const known = await unit.query.selectFrom('access_key').select('id').limit(1).executeTakeFirst();
  return known === undefined ? makeAccessKey(unit, 'first', now) : null;
};

/** All keys that there ever were, the oldest first; of each everything but the key itself. */
export const listAccessKeys = ({ query }: Unit) =>
  query
    .selectFrom('access_key')
    .select(['id', 'name', 'created_at', 'revoked_at'])
    .orderBy('created_at')
    .execute();

/** Makes a key void at once. False where none that holds has this id. */
export const revokeAccessKey = async (
  { query }: Unit,
  id: string,
  now: string,
): Promise<boolean> => {
  const changed = await query
    .updateTable('access_key')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
};
