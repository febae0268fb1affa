import * as v from 'valibot';
import { ADJUSTMENT_PROBLEMS } from '../candidate/adjustments.ts';
import { STEP_PROBLEMS } from '../candidate/steps.ts';
import { REVIEW_PROBLEMS } from '../review/review-steps.ts';

/** Why the server did not do what it was asked, with the status it answers. The codes are for good. */
const OWN = {
  'request/invalid': 400,
  'request/not-json': 415,
  'request/no-length': 411,
  'request/too-large': 413,
  'request/foreign': 403,
  'request/unknown': 404,
  'request/too-many': 429,
  'key/invalid': 401,
  'session/ended': 401,
  'access/denied': 403,
  'link/invalid': 401,
  'link/expired': 410,
  'exercise/unknown': 404,
  'exercise/not-ready': 409,
  'exercise/published': 409,
  'scenario/broken': 422,
  'candidate/unknown': 404,
  'person/unknown': 404,
  'person/email-taken': 409,
  'person/other-email': 409,
  'person/last-administrator': 409,
  'review/too-early': 409,
  'review/still-open': 409,
  'run/unknown': 404,
  'run/not-now': 409,
  'run/not-begun': 409,
  'run/over': 409,
  'run/out-of-step': 409,
  'run/not-on-offer': 409,
  'run/time-is-up': 409,
  'run/time-left': 409,
  'run/nothing-written': 409,
  'mail/not-set': 409,
  'room/unknown': 404,
  'room/closed': 410,
  'room/full': 409,
  'room/too-many': 409,
  'vote/closed': 409,
  'vote/other-question': 409,
  'vote/not-on-offer': 409,
  'server/fault': 500,
  'server/busy': 503,
} as const satisfies Readonly<Record<string, number>>;

const RULES = [...STEP_PROBLEMS, ...ADJUSTMENT_PROBLEMS, ...REVIEW_PROBLEMS] as const;

export type RefusalCode = keyof typeof OWN | (typeof RULES)[number];

const isOwn = (code: string): code is keyof typeof OWN => code in OWN;

/** The status of a refusal. What a rule of the exercise forbids is a conflict with how things stand. */
export const statusOf = (code: RefusalCode): number => (isOwn(code) ? OWN[code] : 409);

export const REFUSAL_CODES: readonly RefusalCode[] = [...Object.keys(OWN).filter(isOwn), ...RULES];

/** What every refusal looks like. It never quotes what was sent. */
export const refusalSchema = v.object({ code: v.picklist(REFUSAL_CODES) });

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
