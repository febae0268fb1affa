import { LARGEST_REQUEST, LARGEST_UPLOAD } from '../../engine/limits.ts';
import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';

/** What of a request can be judged before its body is read. */
export interface Knock {
  header(name: string): string | undefined;
}

/** Browsers say where a request comes from; whoever does not is no browser, and carries no cookies here. */
export const isForeign = (knock: Knock, origin: string): boolean => {
  const from = knock.header('origin');
  const site = knock.header('sec-fetch-site');
  return (
    (from !== undefined && from !== origin) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  );
};

/** A page of ours says so. What carries a session has to: a browser adds the cookie by itself. */
export const isOwnPage = (knock: Knock): boolean =>
  knock.header('sec-fetch-site') === 'same-origin' || knock.header('origin') !== undefined;

const LENGTH = /^\d{1,12}$/;

/** The length is said before the body comes: what is too long is never read. */
export const lengthProblem = (knock: Knock, largest: number): RefusalCode | null => {
  const length = knock.header('content-length');
  if (length === undefined || !LENGTH.test(length)) return 'request/no-length';
  return Number(length) > largest ? 'request/too-large' : null;
};

export const isJson = (knock: Knock): boolean =>
  /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(knock.header('content-type') ?? '');

/** Why a request is turned away at the door, or null. */
export const doorProblem = (
  { method, body, large = false }: Endpoint,
  knock: Knock,
  origin: string,
): RefusalCode | null => {
  if (method !== 'GET' && isForeign(knock, origin)) return 'request/foreign';
  if (body === null) return null;
  const length = lengthProblem(knock, large ? LARGEST_UPLOAD : LARGEST_REQUEST);
  if (length !== null) return length;
  return isJson(knock) ? null : 'request/not-json';
};
