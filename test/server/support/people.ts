import { peopleApi, type Role } from '../../../src/app/hiring/api/people-api.ts';
import type { Endpoint, ParametersOf } from '../../../src/app/hiring/api/endpoint.ts';
import { pathTo, readAnswer } from '../../../src/app/hiring/api/read-answer.ts';
import type { Ask } from '../../../src/platform/hiring/api-client.ts';
import { must } from '../../support/ink.ts';
import type { TestServer } from './server.ts';

export const PASSWORD = 'correct horse battery';

/** Posts JSON as a page of the server's does. */
export const posted = (
  { origin }: Pick<TestServer, 'origin'>,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin, ...headers },
    body: JSON.stringify(body),
  });

export const signIn = (
  server: Pick<TestServer, 'origin'>,
  email: string,
  password = PASSWORD,
): Promise<Response> => posted(server, '/api/auth/sign-in/email', { email, password });

/** What a browser would send back. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0] ?? '')
    .join('; ');

/** Asks as the page of somebody who signed in. */
export const askWith =
  ({ origin }: Pick<TestServer, 'origin'>, cookie: string): Ask =>
  async <Body, Answer, Path extends string>(
    endpoint: Endpoint<Body, Answer, Path>,
    { parameters, body }: { parameters: ParametersOf<Path>; body: Body },
  ) => {
    const response = await fetch(`${origin}${pathTo(endpoint, parameters)}`, {
      method: endpoint.method,
      headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' },
      ...(endpoint.body === null ? {} : { body: JSON.stringify(body) }),
    });
    return readAnswer(endpoint, response.ok, await response.json());
  };

export interface Member {
  readonly email: string;
  readonly cookie: string;
  readonly ask: Ask;
  readonly id: string;
}

/** Signs somebody in who has an account. */
export const memberOf = async (
  server: Pick<TestServer, 'origin'>,
  email: string,
): Promise<Member> => {
  const cookie = cookiesOf(await signIn(server, email));
  const ask = askWith(server, cookie);
  const { me } = must(await ask(peopleApi.me, { parameters: {}, body: null }));
  return { email, cookie, ask, id: me?.id ?? '' };
};

const joined = async (server: TestServer, link: string, email: string): Promise<Member> => {
  const body = { link, name: email.split('@')[0] ?? '', email, password: PASSWORD };
  must(await server.guest('')(peopleApi.join, { parameters: {}, body }));
  return memberOf(server, email);
};

/** The first administrator, with the link that the server's start showed. */
export const administratorOf = (server: TestServer): Promise<Member> =>
  joined(server, server.welcome, 'ann@example.com');

/** Somebody who was invited and came. */
export const invitedPerson = async (
  server: TestServer,
  email: string,
  role: Role,
  exercises: readonly string[],
): Promise<Member> => {
  const body = { email, role, exercises: [...exercises] };
  const { link } = must(await server.manager(peopleApi.invitePerson, { parameters: {}, body }));
  return joined(server, link.split('/').at(-1) ?? '', email);
};
