import { DONE } from '../../app/hiring/api/fields.ts';
import { passkeyApi } from '../../app/hiring/api/passkey-api.ts';
import { ok } from '../../engine/result.ts';
import { note } from '../audit/audit.ts';
import { managerRoute, type Route } from '../http/route.ts';

/** Those that somebody has, to be seen and taken away. Making one and coming in with it is the library's. */
export const passkeyRoutes: readonly Route[] = [
  managerRoute(passkeyApi.passkeys, async ({ unit: { query }, key }) => {
    const rows = await query
      .selectFrom('passkey')
      .select(['id', 'name', 'createdAt'])
      .where('userId', '=', key.id)
      .orderBy('createdAt')
      .execute();
    return ok({
      passkeys: rows.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? '',
        madeAt: createdAt,
      })),
    });
  }),
  managerRoute(passkeyApi.removePasskey, async ({ unit, key, parameters, now }) => {
    const gone = await unit.query
      .deleteFrom('passkey')
      .where('userId', '=', key.id)
      .where('id', '=', parameters.passkey)
      .executeTakeFirst();
    if (gone.numDeletedRows > 0n)
      await note(unit, { key, what: 'passkey/removed', about: key.id, now });
    return ok(DONE);
  }),
];
