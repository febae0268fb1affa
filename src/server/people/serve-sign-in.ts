import type { Context as Request, Hono } from 'hono';
import { LARGEST_REQUEST } from '../../engine/limits.ts';
import type { Context } from '../context.ts';
import { refuse } from '../http/answer.ts';
import { addressOf } from '../http/address-of.ts';
import { isForeign, isOwnPage, isJson, lengthProblem } from '../http/door.ts';
import { answerHeaders } from '../http/headers.ts';
import { ADDRESS_HEADER, ALLOWED } from './sign-in.ts';

const doorOf = (request: Request, origin: string) => {
  const knock = { header: (name: string) => request.req.header(name) };
  if (isForeign(knock, origin) || !isOwnPage(knock)) return 'request/foreign';
  const length = lengthProblem(knock, LARGEST_REQUEST);
  if (length !== null) return length;
  return isJson(knock) ? null : 'request/not-json';
};

/** Only what better-auth needs goes on to it: nobody outside says whose address it is. */
const passedOn = async (request: Request, context: Context, path: string) =>
  new globalThis.Request(`${context.origin()}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: context.origin(),
      cookie: request.req.header('cookie') ?? '',
      'user-agent': (request.req.header('user-agent') ?? '').slice(0, 200),
      [ADDRESS_HEADER]: addressOf(request, context),
    },
    body: await request.req.text(),
  });

const REFUSED: Readonly<Record<number, 'key/invalid' | 'request/too-many' | 'request/invalid'>> = {
  401: 'key/invalid',
  403: 'key/invalid',
  429: 'request/too-many',
};

/** Its words stay here: a page is told the same few codes as everywhere, and gets the cookie. */
const told = (request: Request, origin: string, answered: Response): Response => {
  if (!answered.ok) return refuse(request, origin, REFUSED[answered.status] ?? 'request/invalid');
  const response = request.json({ done: true }, 200, answerHeaders(origin));
  for (const cookie of answered.headers.getSetCookie())
    response.headers.append('set-cookie', cookie);
  return response;
};

/** Answers one of the ways in, once the door is passed. */
const serve =
  (context: Context, path: string) =>
  async (request: Request): Promise<Response> => {
    const origin = context.origin();
    const problem = doorOf(request, origin);
    if (problem !== null) return refuse(request, origin, problem);
    const answered = await context.signIn.answer(await passedOn(request, context, path));
    if (answered.status >= 500) return refuse(request, origin, 'server/fault');
    return told(request, origin, answered);
  };

/** The few ways of better-auth that there are here. */
export const serveSignIn = (app: Hono, context: Context): void => {
  for (const path of ALLOWED) app.post(path, serve(context, path));
};
