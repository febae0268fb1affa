import type { Result } from '../../../engine/result.ts';
import type { Endpoint, ParametersOf } from './endpoint.ts';
import type { ApiProblem } from './read-answer.ts';

export interface Asked<Body, Path extends string> {
  readonly parameters: ParametersOf<Path>;
  readonly body: Body;
}

/** Asks the server for one thing. Everything that can go wrong is a code. */
export type Ask = <Body, Answer, Path extends string>(
  endpoint: Endpoint<Body, Answer, Path>,
  asked: Asked<Body, Path>,
) => Promise<Result<Answer, ApiProblem>>;
