import type { Context as Request } from 'hono';
import * as v from 'valibot';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Context } from '../context.ts';
import { hashOf, isToken } from '../secrets.ts';
import { answer, refuse } from './answer.ts';
import { addressOf } from './address-of.ts';
import { doorProblem, isForeign, isOwnPage } from './door.ts';
import type { Incoming, Route } from './route.ts';

/** What is sent is parsed once, and never shown to anybody when it is no JSON. */
const bodyOf = async (request: Request, route: Route): Promise<Result<unknown, RefusalCode>> => {
  if (route.endpoint.body === null) return ok(null);
  try {
    return ok(JSON.parse(await request.req.text()) as unknown);
  } catch {
    return err('request/invalid');
  }
};

const tokenOf = (request: Request): string | null => {
  const [, token = ''] = /^Bearer ([\w-]+)$/.exec(request.req.header('authorization') ?? '') ?? [];
  return isToken(token) ? token : null;
};

/** A session counts only in a request of a page of ours, whatever it asks for. */
const sessionOf = (request: Request, { signIn, origin }: Context): string | null => {
  const knock = { header: (name: string) => request.req.header(name) };
  if (isForeign(knock, origin()) || !isOwnPage(knock)) return null;
  return signIn.sessionIn(request.req.header('cookie'));
};

const GUESSES: readonly RefusalCode[] = ['link/invalid', 'key/invalid'];

/** Of codes that are short enough to be found. */
const TRIES: readonly RefusalCode[] = ['room/unknown'];

interface Outcome {
  readonly outcome: Result<unknown, RefusalCode>;
  /** Seconds to wait. */
  readonly wait: number | null;
}

const tooMany = (wait: number): Outcome => ({ outcome: err('request/too-many'), wait });

const counted = (outcome: Outcome['outcome'], wait: number | null): Outcome =>
  wait === null ? { outcome, wait } : tooMany(wait);

type Handling = (
  context: Context,
  route: Route,
  incoming: Incoming,
  address: string,
) => Promise<Outcome>;

/** Nobody finds a link or a key by trying: whoever tries is only told to wait. */
const guessed: Handling = async (context, route, incoming, address) => {
  const outcome = await route.handle(context, incoming);
  if (outcome.ok || !GUESSES.includes(outcome.error)) return { outcome, wait: null };
  return counted(outcome, await context.limits.guessed(address));
};

/** A short code can be found by trying: whoever has tried too often is not even heard. */
const tried: Handling = async (context, route, incoming, address) => {
  const spent = await context.limits.spentCodes(address);
  if (spent !== null) return tooMany(spent);
  const outcome = await route.handle(context, incoming);
  if (outcome.ok || !TRIES.includes(outcome.error)) return { outcome, wait: null };
  return counted(outcome, await context.limits.triedCode(address));
};

/** Does what is asked, unless this holder asks for too much, or somebody tries out links. */
const handled: Handling = async (context, route, incoming, address) => {
  const holder = incoming.token ?? incoming.session;
  const flood = holder === null ? null : await context.limits.asked(hashOf(holder));
  if (flood !== null) return tooMany(flood);
  return route.endpoint.triesCodes === true
    ? tried(context, route, incoming, address)
    : guessed(context, route, incoming, address);
};

/** Only what the endpoint's schema names goes out, whatever a handler answered. */
const named = ({ endpoint }: Route, value: unknown): object =>
  Object(v.parse(endpoint.answer, value));

/** One endpoint as the outside meets it: door, body, holder, work, answer. */
export const serveRoute =
  (context: Context, route: Route) =>
  async (request: Request): Promise<Response> => {
    const origin = context.origin();
    const turnedAway = doorProblem(
      route.endpoint,
      { header: name => request.req.header(name) },
      origin,
    );
    if (turnedAway !== null) return refuse(request, origin, turnedAway);
    const body = await bodyOf(request, route);
    if (!body.ok) return refuse(request, origin, body.error);
    const incoming = {
      parameters: request.req.param(),
      body: body.value,
      token: tokenOf(request),
      session: sessionOf(request, context),
    };
    const { outcome, wait } = await handled(context, route, incoming, addressOf(request, context));
    return outcome.ok
      ? answer(request, origin, named(route, outcome.value))
      : refuse(request, origin, outcome.error, wait);
  };
