import * as v from 'valibot';
import { err, ok, type Result } from '../../../engine/result.ts';
import type { Endpoint, ParametersOf } from './endpoint.ts';
import { type RefusalCode, refusalSchema } from './refusals.ts';

/** Why nothing came of a request: the server refused, or there is no way to it. */
export type ApiProblem = RefusalCode | 'server/unreachable';

/** The path of an endpoint with its parameters in place. */
export const pathTo = <Path extends string>(
  { path }: Pick<Endpoint<never, unknown, Path>, 'path'>,
  parameters: ParametersOf<Path>,
): string => {
  const values = new Map<string, string>(Object.entries(parameters));
  return path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values.get(name) ?? ''),
  );
};

/** What a server answered, checked. Whatever else stands at the other end counts as no server. */
export const readAnswer = <Answer>(
  { answer }: Pick<Endpoint<never, Answer>, 'answer'>,
  good: boolean,
  body: unknown,
): Result<Answer, ApiProblem> => {
  if (good) {
    const read = v.safeParse(answer, body);
    return read.success ? ok(read.output) : err('server/unreachable');
  }
  const refusal = v.safeParse(refusalSchema, body);
  return err(refusal.success ? refusal.output.code : 'server/unreachable');
};
