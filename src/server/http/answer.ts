import type { Context as Request } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type RefusalCode, statusOf } from '../../app/hiring/api/refusals.ts';
import { answerHeaders } from './headers.ts';

/** A refusal: its code and nothing else. */
export const refuse = (
  request: Request,
  origin: string,
  code: RefusalCode,
  wait: number | null = null,
): Response => {
  const retry = wait === null ? {} : { 'Retry-After': `${wait}` };
  return request.json({ code }, statusOf(code) as ContentfulStatusCode, {
    ...answerHeaders(origin),
    ...retry,
  });
};

export const answer = (request: Request, origin: string, value: object): Response =>
  request.json(value, 200, answerHeaders(origin));
