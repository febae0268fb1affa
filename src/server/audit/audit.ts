import type { AccessKey } from '../access/access-keys.ts';
import type { Unit } from '../database/database.ts';
import { newId } from '../secrets.ts';

/** What is noted. */
const DEEDS = [
  'scenario/added',
  'exercise/made',
  'exercise/changed',
  'candidate/adjusted',
  'candidate/invited',
  'candidate/seen',
  'candidate/link-renewed',
  'candidate/link-revoked',
  'candidate/removed',
  'candidate/decided',
  'candidate/unblinded',
  'contest/answered',
  'outcomes/seen',
  'quality/seen',
  'result/seen',
  'review/changed',
  'review/locked',
  'review/seen',
  'reviews/seen',
] as const;
export type Deed = (typeof DEEDS)[number];

export interface Note {
  readonly key: AccessKey;
  readonly what: Deed;
  /** The id of what it was done to. */
  readonly about: string;
  readonly now: string;
}

/** Notes who did what, in the same transaction as the deed itself: neither is there without the other. */
export const note = async ({ query }: Unit, { key, what, about, now }: Note): Promise<void> => {
  await query
    .insertInto('audit')
    .values({ id: newId(), at: now, who: key.id, what, about })
    .execute();
};
