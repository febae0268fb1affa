import * as v from 'valibot';
import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import type { Result } from '../../engine/result.ts';
import type { Context } from '../context.ts';
import { type ManagerCall, managerRoute, type Route } from './route.ts';

type Handled<Answer> = Promise<Result<Answer, RefusalCode>>;

/**
 * What takes seconds: it is asked for, allowed and noted in a transaction, and done after it. Nobody
 * waits for it but who asked.
 */
export const managerRouteInTwo = <Body, Asked, Answer, Path extends string>(
  endpoint: Endpoint<Body, Answer, Path>,
  ask: (call: ManagerCall<Body, Path>) => Handled<Asked>,
  work: (context: Context, asked: Asked) => Handled<Answer>,
): Route => ({
  endpoint,
  async handle(context, incoming) {
    const kept: Asked[] = [];
    const first = managerRoute({ ...endpoint, answer: v.unknown() }, async call => {
      const asked = await ask(call);
      if (asked.ok) kept.push(asked.value);
      return asked;
    });
    const outcome = await first.handle(context, incoming);
    const asked = kept.at(-1);
    return outcome.ok && asked !== undefined ? work(context, asked) : outcome;
  },
});
