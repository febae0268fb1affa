import type { Endpoint, ParametersOf } from '../../app/hiring/api/endpoint.ts';
import { type ApiProblem, pathTo, readAnswer } from '../../app/hiring/api/read-answer.ts';
import { err, type Result } from '../../engine/result.ts';

/** Where the server is and what is shown to it: a candidate's link or an access key. */
export interface ApiAccess {
  /** Empty: where the page came from. */
  readonly origin: string;
  readonly token: string;
}

export interface Asked<Body, Path extends string> {
  readonly parameters: ParametersOf<Path>;
  readonly body: Body;
}

/** Asks the server for one thing. Everything that can go wrong is a code. */
export type Ask = <Body, Answer, Path extends string>(
  endpoint: Endpoint<Body, Answer, Path>,
  asked: Asked<Body, Path>,
) => Promise<Result<Answer, ApiProblem>>;

/** Milliseconds after which a server counts as out of reach. */
const LONGEST_WAIT = 20_000;

export const createApiClient =
  ({ origin, token }: ApiAccess): Ask =>
  async (endpoint, { parameters, body }) => {
    try {
      const response = await fetch(`${origin}${pathTo(endpoint, parameters)}`, {
        method: endpoint.method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(endpoint.body === null ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(endpoint.body === null ? {} : { body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      return readAnswer(endpoint, response.ok, await response.json());
    } catch {
      return err('server/unreachable');
    }
  };
