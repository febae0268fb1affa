import type { Ask } from '../../app/hiring/api/ask.ts';
import { createApiClient } from './api-client.ts';

/** A way to ask the server that this page came from, with an access key or, for null, as whoever signed in. */
export const connect = (token: string | null): Ask => createApiClient({ origin: '', token });

/** The server's public keys, as it publishes them; null where it cannot be reached. */
export const loadKeys = async (): Promise<unknown> => {
  try {
    const response = await fetch('/.well-known/jwks.json', { credentials: 'omit' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
};
