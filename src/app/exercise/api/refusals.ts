import * as v from 'valibot';

/** Why the server did not do what it was asked, with the status it answers. The codes are for good. */
export const REFUSALS = {
  'request/invalid': 400,
  'request/not-json': 415,
  'request/no-length': 411,
  'request/too-large': 413,
  'request/foreign': 403,
  'request/unknown': 404,
  'request/too-many': 429,
  'key/invalid': 401,
  'link/invalid': 401,
  'link/expired': 410,
  'consent/missing': 403,
  'exercise/not-open': 403,
  'exercise/closed': 403,
  'exercise/unknown': 404,
  'exercise/no-such-scenario': 422,
  'exercise/scenario-not-fit': 422,
  'exercise/no-such-variant': 422,
  'exercise/dates': 422,
  'scenario/unknown': 404,
  'scenario/broken': 422,
  'candidate/unknown': 404,
  'run/unknown': 404,
  'run/not-begun': 409,
  'run/not-over': 409,
  'run/over': 409,
  'run/out-of-step': 409,
  'run/not-on-offer': 409,
  'run/nothing-to-write': 409,
  'run/time-is-up': 409,
  'server/fault': 500,
  'server/busy': 503,
} as const satisfies Readonly<Record<string, number>>;
export type RefusalCode = keyof typeof REFUSALS;

const CODES = Object.keys(REFUSALS).filter((code): code is RefusalCode => code in REFUSALS);

/** What every refusal looks like. It never quotes what was sent. */
export const refusalSchema = v.object({ code: v.picklist(CODES) });

/** Those that any endpoint may answer with. */
export const COMMON_REFUSALS: readonly RefusalCode[] = [
  'request/invalid',
  'request/not-json',
  'request/no-length',
  'request/too-large',
  'request/foreign',
  'request/too-many',
  'server/fault',
  'server/busy',
];
