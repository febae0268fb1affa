import * as v from 'valibot';
import type { Endpoint, ParametersOf } from '../../app/hiring/api/endpoint.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { findAsker } from '../access/asker.ts';
import { accessProblem } from '../access/authorise.ts';
import type { Asker } from '../access/who.ts';
import { findHolder, type Holder } from '../candidates/links.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';

/** A request that came through the door. */
export interface Incoming {
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The link or key that it carries; null: none that could be one. */
  readonly token: string | null;
  /** The session that it carries; null: none that was signed here. */
  readonly session: string | null;
}

type Handled<Answer> = Promise<Result<Answer, RefusalCode>>;

/** What every handler gets: checked, and inside its transaction. */
export interface Call<Body, Path extends string> {
  readonly context: Context;
  readonly unit: Unit;
  readonly parameters: ParametersOf<Path>;
  readonly body: Body;
  /** The moment of this request. */
  readonly now: string;
}

export interface CandidateCall<Body, Path extends string> extends Call<Body, Path> {
  readonly holder: Holder;
}

export interface ManagerCall<Body, Path extends string> extends Call<Body, Path> {
  readonly key: Asker;
}

/** An endpoint with what it does. */
export interface Route {
  readonly endpoint: Endpoint;
  handle(context: Context, incoming: Incoming): Handled<unknown>;
}

/** Every parameter is an id, and ids are made here. */
const PARAMETER = /^[\w-]{8,64}$/;

const isParameters = <Path extends string>(
  given: Readonly<Record<string, string>>,
): given is ParametersOf<Path> => Object.values(given).every(value => PARAMETER.test(value));

/** What was sent, as the endpoint wants it. */
export const checked = <Body, Path extends string>(
  { body: schema }: Endpoint<Body, unknown, Path>,
  { parameters, body }: Incoming,
): Result<Pick<Call<Body, Path>, 'parameters' | 'body'>, RefusalCode> => {
  if (!isParameters<Path>(parameters)) return err('request/unknown');
  if (schema === null) return ok({ parameters, body: null as Body });
  const read = v.safeParse(schema, body);
  return read.success ? ok({ parameters, body: read.output }) : err('request/invalid');
};

/** What a candidate asks for. One transaction looks at the link and does the work. */
export const candidateRoute = <Body, Answer, Path extends string>(
  endpoint: Endpoint<Body, Answer, Path>,
  work: (call: CandidateCall<Body, Path>) => Handled<Answer>,
): Route => ({
  endpoint,
  handle(context, incoming) {
    const now = context.clock.now();
    return context.database.transaction(async unit => {
      const holder = await findHolder(unit, incoming.token, now);
      if (!holder.ok) return holder;
      const asked = checked(endpoint, incoming);
      return asked.ok ? work({ context, unit, now, holder: holder.value, ...asked.value }) : asked;
    });
  },
});

/** What somebody asks for who manages or reviews, in one transaction with the question whether they may. */
export const managerRoute = <Body, Answer, Path extends string>(
  endpoint: Endpoint<Body, Answer, Path>,
  work: (call: ManagerCall<Body, Path>) => Handled<Answer>,
): Route => ({
  endpoint,
  handle(context, incoming) {
    const now = context.clock.now();
    return context.database.transaction(async unit => {
      const key = await findAsker(unit, incoming, now);
      if (!key.ok) return key;
      const problem = await accessProblem(unit, key.value, endpoint, incoming.parameters);
      if (problem !== null) return err(problem);
      const asked = checked(endpoint, incoming);
      return asked.ok ? work({ context, unit, now, key: key.value, ...asked.value }) : asked;
    });
  },
});
