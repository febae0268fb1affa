import type { HtmlTagDescriptor, Plugin } from 'vite';
import { originsOf } from '../../formats/xapi/endpoint.ts';

/**
 * What the built page may load: its own files, and drawings it makes itself. Nothing from anywhere else, and it asks
 * nobody else but the record stores that whoever builds it has named.
 */
export const policyFor = (stores: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    ["connect-src 'self'", ...originsOf(stores)].join(' '),
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Where no record store is named. */
export const POLICY = policyFor([]);

/** Tells the page which record stores it may offer: `src/main.ts` reads it. */
const storesTag = (stores: readonly string[]): HtmlTagDescriptor[] =>
  stores.length === 0
    ? []
    : [{ tag: 'meta', attrs: { name: 'composure-record-stores', content: stores.join(' ') } }];

/** Puts the policy into the built page. Development needs inline styles, so it goes without. */
export const contentSecurityPolicy = (stores: readonly string[] = []): Plugin => ({
  name: 'composure-csp',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(stores) },
      injectTo: 'head-prepend',
    },
    ...storesTag(stores),
  ],
});
