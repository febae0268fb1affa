import type { Ask } from '../../app/hiring/api/ask.ts';
import { pathTo, readAnswer } from '../../app/hiring/api/read-answer.ts';
import { err } from '../../engine/result.ts';

/** Where the server is and what is shown to it: a candidate's link, an access key, or the session of whoever signed in. */
export interface ApiAccess {
  /** Empty: where the page came from. */
  readonly origin: string;
  /** Null: the session, which only the browser knows. */
  readonly token: string | null;
}

export type { Ask };

/** Milliseconds after which a server counts as out of reach. */
const LONGEST_WAIT = 20_000;

export const createApiClient =
  ({ origin, token }: ApiAccess): Ask =>
  async (endpoint, { parameters, body }) => {
    try {
      const response = await fetch(`${origin}${pathTo(endpoint, parameters)}`, {
        method: endpoint.method,
        headers: {
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
          ...(endpoint.body === null ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(endpoint.body === null ? {} : { body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: token === null ? 'same-origin' : 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      return readAnswer(endpoint, response.ok, await response.json());
    } catch {
      return err('server/unreachable');
    }
  };
