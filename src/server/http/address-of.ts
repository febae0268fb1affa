import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as Request } from 'hono';
import type { Context } from '../context.ts';
import { clientAddress } from './client-address.ts';

/** Whose request it is, by their address. */
export const addressOf = (request: Request, { settings: { proxies } }: Context): string =>
  clientAddress(
    getConnInfo(request).remote.address,
    request.req.header('x-forwarded-for'),
    proxies,
  );
