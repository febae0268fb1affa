import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import type { Result } from '../../engine/result.ts';
import type { Unit } from '../database/database.ts';
import { findSignedIn } from '../people/sessions.ts';
import { findAccessKey } from './access-keys.ts';
import type { Asker } from './who.ts';

/** What a request shows. A key goes before a session. */
export interface Shown {
  readonly token: string | null;
  readonly session: string | null;
}

/** Who this is, as it is at this moment. */
export const findAsker = async (
  unit: Unit,
  { token, session }: Shown,
  now: string,
): Promise<Result<Asker, RefusalCode>> => {
  if (token === null && session !== null) return findSignedIn(unit, session, now);
  const key = await findAccessKey(unit, token);
  return key.ok ? { ok: true, value: { ...key.value, role: 'administrator', session: null } } : key;
};
