import type { Unit } from '../database/database.ts';

/** Somebody who was invited. */
export interface KeptCandidate {
  readonly id: string;
  readonly exercise: string;
  readonly name: string;
  readonly email: string;
  readonly untimed: boolean;
  readonly invitedAt: string;
  readonly linkEndsAt: string;
  readonly revokedAt: string | null;
  readonly consentedAt: string | null;
}

/** A link as it is kept. */
export interface KeptLink {
  readonly hash: string;
  readonly endsAt: string;
}

const COLUMNS = [
  'id',
  'exercise_id as exercise',
  'name',
  'email',
  'untimed',
  'invited_at as invitedAt',
  'link_expires_at as linkEndsAt',
  'link_revoked_at as revokedAt',
  'consented_at as consentedAt',
] as const;

export const listCandidates = async (
  { query }: Unit,
  exercise: string,
): Promise<readonly KeptCandidate[]> => {
  const rows = await query
    .selectFrom('candidate')
    .select(COLUMNS)
    .where('exercise_id', '=', exercise)
    .orderBy('invited_at')
    .orderBy('name')
    .execute();
  return rows.map(row => ({ ...row, untimed: row.untimed === 1 }));
};

export const findCandidate = async ({ query }: Unit, id: string): Promise<KeptCandidate | null> => {
  const row = await query
    .selectFrom('candidate')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, untimed: row.untimed === 1 };
};

/** How many were invited, by exercise. */
export const countCandidates = async ({ query }: Unit): Promise<ReadonlyMap<string, number>> => {
  const rows = await query
    .selectFrom('candidate')
    .select(({ fn }) => ['exercise_id as exercise', fn.countAll().as('count')])
    .groupBy('exercise_id')
    .execute();
  // PostgreSQL counts in text: there may be more than a number holds.
  return new Map(rows.map(({ exercise, count }) => [exercise, Number(count)]));
};

export const keepCandidates = async (
  { query }: Unit,
  candidates: readonly (KeptCandidate & { readonly link: KeptLink })[],
): Promise<void> => {
  const rows = candidates.map(candidate => ({
    id: candidate.id,
    exercise_id: candidate.exercise,
    name: candidate.name,
    email: candidate.email,
    untimed: candidate.untimed ? 1 : 0,
    invited_at: candidate.invitedAt,
    consented_at: candidate.consentedAt,
    link_hash: candidate.link.hash,
    link_expires_at: candidate.link.endsAt,
    link_revoked_at: null,
  }));
  await query.insertInto('candidate').values(rows).execute();
};

export const keepLink = async (
  { query }: Unit,
  candidate: string,
  { hash, endsAt }: KeptLink,
): Promise<void> => {
  await query
    .updateTable('candidate')
    .set({ link_hash: hash, link_expires_at: endsAt, link_revoked_at: null })
    .where('id', '=', candidate)
    .execute();
};

export const voidLink = async ({ query }: Unit, candidate: string, now: string): Promise<void> => {
  await query
    .updateTable('candidate')
    .set({ link_revoked_at: now })
    .where('id', '=', candidate)
    .where('link_revoked_at', 'is', null)
    .execute();
};

/** Consent that was given once stands with its first moment. */
export const keepConsent = async (
  { query }: Unit,
  candidate: string,
  now: string,
): Promise<void> => {
  await query
    .updateTable('candidate')
    .set({ consented_at: now })
    .where('id', '=', candidate)
    .where('consented_at', 'is', null)
    .execute();
};

/** Deletes a person with everything that hangs on them. */
export const dropCandidate = async ({ query }: Unit, candidate: string): Promise<void> => {
  await query.deleteFrom('candidate').where('id', '=', candidate).execute();
};
