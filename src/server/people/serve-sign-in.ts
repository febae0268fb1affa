import type { Context as Request, Hono } from 'hono';
import * as v from 'valibot';
import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { LARGEST_REQUEST } from '../../engine/limits.ts';
import type { Context } from '../context.ts';
import { refuse } from '../http/answer.ts';
import { addressOf } from '../http/address-of.ts';
import { isForeign, isOwnPage, isJson, lengthProblem } from '../http/door.ts';
import { answerHeaders } from '../http/headers.ts';
import { passkeyApi } from '../../app/hiring/api/passkey-api.ts';
import { ROOM_PATH, signInApi } from '../../app/hiring/api/sign-in-api.ts';
import { ADDRESS_HEADER, ALLOWED, COMPANY, SESSION_COOKIE } from './sign-in.ts';

const doorOf = (request: Request, origin: string) => {
  const knock = { header: (name: string) => request.req.header(name) };
  if (isForeign(knock, origin) || !isOwnPage(knock)) return 'request/foreign';
  const length = lengthProblem(knock, LARGEST_REQUEST);
  if (length !== null) return length;
  return isJson(knock) ? null : 'request/not-json';
};

/** What was sent, if it is what the endpoint wants; nothing else goes on. */
const bodyOf = async (request: Request, { body }: Endpoint): Promise<object | null> => {
  try {
    const read = v.safeParse(body ?? v.null(), await request.req.json());
    return read.success ? Object(read.output) : null;
  } catch {
    return null;
  }
};

/** Only what better-auth needs goes on to it: nobody outside says whose address it is. */
const passedOn = (
  request: Request,
  context: Context,
  { path, method }: Pick<Endpoint, 'path' | 'method'>,
  body: object,
) =>
  new globalThis.Request(`${context.origin()}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      origin: context.origin(),
      cookie: request.req.header('cookie') ?? '',
      'user-agent': (request.req.header('user-agent') ?? '').slice(0, 200),
      [ADDRESS_HEADER]: addressOf(request, context),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });

const withCookies = (response: Response, { headers }: Response): Response => {
  for (const cookie of headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
};

const SIGNED_IN = '/#/hire';
const NOT_SIGNED_IN = '/#/hire/refused';

const WANTED = v.object({ to: v.string() });

/** Starts the way over the company's provider. */
const startCompany =
  (context: Context) =>
  async (request: Request): Promise<Response> => {
    const origin = context.origin();
    const problem = doorOf(request, origin);
    if (problem !== null) return refuse(request, origin, problem);
    const wanted = v.safeParse(WANTED, await bodyOf(request, signInApi.company));
    if (!wanted.success) return refuse(request, origin, 'request/invalid');
    const callbackURL = `/#${wanted.output.to}`;
    const body = { provider: COMPANY, callbackURL, errorCallbackURL: NOT_SIGNED_IN };
    const passed = passedOn(request, context, signInApi.company, body);
    const answered = await context.signIn.answer(passed);
    if (answered.status === 429) return refuse(request, origin, 'request/too-many');
    const read = v.safeParse(signInApi.company.answer, await answered.json().catch(() => null));
    if (!answered.ok || !read.success) return refuse(request, origin, 'server/busy', 5);
    return withCookies(request.json(read.output, 200, answerHeaders(origin)), answered);
  };

/** The page that they wanted when they set out; whatever else stands there leads to the room's first. */
const pageIn = ({ headers }: Response, origin: string): string => {
  const to = (headers.get('location') ?? '').replace(origin, '');
  return to.startsWith('/#') && ROOM_PATH.test(to.slice(2)) ? to : SIGNED_IN;
};

/** Where the provider sends people back. Whatever came of it, they go to a page of ours. */
const endCompany =
  (context: Context) =>
  async (request: Request): Promise<Response> => {
    const { search } = new URL(request.req.url);
    const address = `${context.origin()}/api/auth/callback/${COMPANY}${search}`;
    const passed = new globalThis.Request(address, {
      headers: {
        cookie: request.req.header('cookie') ?? '',
        'user-agent': (request.req.header('user-agent') ?? '').slice(0, 200),
        [ADDRESS_HEADER]: addressOf(request, context),
      },
    });
    const answered = await context.signIn.answer(passed);
    const isIn = answered.headers.getSetCookie().some(cookie => cookie.includes(SESSION_COOKIE));
    const to = isIn ? pageIn(answered, context.origin()) : NOT_SIGNED_IN;
    const headers = { ...answerHeaders(context.origin()), Location: to };
    return withCookies(new Response(null, { status: 302, headers }), answered);
  };

/** By its status. What it is sent has been checked before: what it finds wrong is the password. */
const codeOf = (status: number): RefusalCode => {
  if (status === 429) return 'request/too-many';
  return status >= 500 ? 'server/fault' : 'key/invalid';
};

/** Its words stay here: a page is told the same few codes as everywhere, and gets the cookie. */
const told = (request: Request, origin: string, answered: Response): Response => {
  if (!answered.ok) return refuse(request, origin, codeOf(answered.status));
  return withCookies(request.json({ done: true }, 200, answerHeaders(origin)), answered);
};

/** Answers one of the ways in, once the door is passed. */
const serve =
  (context: Context, endpoint: Endpoint) =>
  async (request: Request): Promise<Response> => {
    const origin = context.origin();
    const problem = doorOf(request, origin);
    if (problem !== null) return refuse(request, origin, problem);
    const body = await bodyOf(request, endpoint);
    if (body === null) return refuse(request, origin, 'request/invalid');
    const passed = passedOn(request, context, endpoint, body);
    return told(request, origin, await context.signIn.answer(passed));
  };

/** What of better-auth stands behind a way of ours that has another name. */
const BEHIND = [
  { endpoint: passkeyApi.offerPasskey, method: 'GET', path: 'generate-register-options' },
  { endpoint: passkeyApi.addPasskey, method: 'POST', path: 'verify-registration' },
  { endpoint: passkeyApi.askForPasskey, method: 'GET', path: 'generate-authenticate-options' },
  { endpoint: passkeyApi.signInWithPasskey, method: 'POST', path: 'verify-authentication' },
] as const;

/** What it answered, as ours: a question for the browser, or that it is done. */
const toldOfPasskey = async (
  request: Request,
  origin: string,
  answered: Response,
  isQuestion: boolean,
): Promise<Response> => {
  if (!answered.ok || !isQuestion) return told(request, origin, answered);
  const read = v.safeParse(passkeyApi.askForPasskey.answer, { options: await answered.json() });
  if (!read.success) return refuse(request, origin, 'server/fault');
  return withCookies(request.json(read.output, 200, answerHeaders(origin)), answered);
};

/** Answers one of the steps of a passkey. */
const servePasskey =
  (context: Context, { endpoint, method, path }: (typeof BEHIND)[number]) =>
  async (request: Request): Promise<Response> => {
    const origin = context.origin();
    const problem = doorOf(request, origin);
    if (problem !== null) return refuse(request, origin, problem);
    const body = await bodyOf(request, endpoint);
    if (body === null) return refuse(request, origin, 'request/invalid');
    const passed = passedOn(request, context, { path: `/api/auth/passkey/${path}`, method }, body);
    const answered = await context.signIn.answer(passed);
    return toldOfPasskey(request, origin, answered, method === 'GET');
  };

/** The few ways of better-auth that there are here. */
export const serveSignIn = (app: Hono, context: Context): void => {
  for (const endpoint of ALLOWED) app.post(endpoint.path, serve(context, endpoint));
  for (const way of BEHIND) app.post(way.endpoint.path, servePasskey(context, way));
  if (context.settings.oidc === null) return;
  app.post(signInApi.company.path, startCompany(context));
  app.get(`/api/auth/callback/${COMPANY}`, endCompany(context));
};
