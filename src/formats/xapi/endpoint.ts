import { err, ok, type Result } from '../../engine/result.ts';
import type { EndpointProblem } from '../../app/xapi/store-settings.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));

/** A name or a password in it would be sent nowhere; a query would stand in the middle of every request. */
const isPlain = ({ username, password, search, hash }: URL): boolean =>
  `${username}${password}${search}${hash}` === '';

/**
 * The address of a record store as somebody typed it, without a slash at its end. `origins`: those that the page
 * may ask; null: any. Fails with `endpoint/unreadable`, `endpoint/insecure` (http is for this machine alone) and
 * `endpoint/not-allowed`.
 */
export const readEndpoint = (
  text: string,
  origins: readonly string[] | null,
): Result<string, EndpointProblem> => {
  if (!URL.canParse(text.trim())) return err('endpoint/unreadable');
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || !isPlain(url)) return err('endpoint/unreadable');
  // A policy is written with these between its words.
  if (/[\s;,*']/.test(url.host)) return err('endpoint/unreadable');
  if (!isSafe(url)) return err('endpoint/insecure');
  if (origins !== null && !origins.includes(url.origin)) return err('endpoint/not-allowed');
  return ok(url.href.replace(/\/+$/, ''));
};

/** Several, with spaces or commas between them, each once. Fails with the first that cannot be used. */
export const readEndpoints = (text: string): Result<readonly string[], string> => {
  const parts = text.split(/[\s,]+/).filter(part => part !== '');
  const read = new Set<string>();
  for (const part of parts) {
    const one = readEndpoint(part, null);
    if (!one.ok) return err(part);
    read.add(one.value);
  }
  return ok([...read]);
};

/** One of those that were named, by its origin and its path. */
export const readNamed = (
  text: string,
  named: readonly string[],
): Result<string, EndpointProblem> => {
  const read = readEndpoint(text, null);
  return read.ok && !named.includes(read.value) ? err('endpoint/not-allowed') : read;
};

/** As policies name them: the whole of an origin. */
export const originsOf = (stores: readonly string[]): readonly string[] => [
  ...new Set(stores.map(store => new URL(store).origin)),
];

/** As the policy of a package names one: nothing that stands beside its path. */
export const sourceOf = (store: string): string =>
  `${store.replaceAll(/[;,']/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}/`;
