import * as v from 'valibot';
import type { Candidate } from '../../app/hiring/candidate/candidate.ts';
import { candidateSchema } from '../../app/hiring/candidate/candidate-record.ts';
import type { Unit } from '../database/database.ts';

/** Somebody who was invited. */
export interface KeptCandidate {
  readonly id: string;
  /** By which reviewers know them. */
  readonly code: string;
  readonly exercise: string;
  readonly version: number;
  readonly form: number;
  readonly name: string;
  readonly email: string;
  readonly linkEndsAt: string;
  readonly revokedAt: string | null;
  /** How far they are. */
  readonly progress: Candidate;
}

/** A link as it is kept. */
export interface KeptLink {
  readonly hash: string;
  readonly endsAt: string;
}

const COLUMNS = [
  'id',
  'code',
  'exercise_id as exercise',
  'exercise_version as version',
  'form',
  'name',
  'email',
  'link_expires_at as linkEndsAt',
  'link_revoked_at as revokedAt',
  'progress',
] as const;

interface Row extends Omit<KeptCandidate, 'progress'> {
  readonly progress: string;
}

const candidateIn = (row: Row): KeptCandidate => ({
  ...row,
  progress: v.parse(candidateSchema, JSON.parse(row.progress)),
});

export const listCandidates = async (
  { query }: Unit,
  exercise: string,
): Promise<readonly KeptCandidate[]> => {
  const rows = await query
    .selectFrom('candidate')
    .select(COLUMNS)
    .where('exercise_id', '=', exercise)
    .orderBy('invited_at')
    .orderBy('id')
    .execute();
  return rows.map(candidateIn);
};

/** Somebody by their id, kept for this unit until it ends: two steps of one person come one after the other. */
export const findCandidate = async (
  { query, locksRows }: Unit,
  id: string,
): Promise<KeptCandidate | null> => {
  const row = await query
    .selectFrom('candidate')
    .select(COLUMNS)
    .where('id', '=', id)
    .$if(locksRows, asked => asked.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : candidateIn(row);
};

/** The same by the hash of a link that was not taken back. */
export const findByLink = async (
  { query, locksRows }: Unit,
  hash: string,
): Promise<KeptCandidate | null> => {
  const row = await query
    .selectFrom('candidate')
    .select(COLUMNS)
    .where('link_hash', '=', hash)
    .where('link_revoked_at', 'is', null)
    .$if(locksRows, asked => asked.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : candidateIn(row);
};

/** The same by their code in an exercise. */
export const findByCode = async (
  { query, locksRows }: Unit,
  exercise: string,
  code: string,
): Promise<KeptCandidate | null> => {
  const row = await query
    .selectFrom('candidate')
    .select(COLUMNS)
    .where('exercise_id', '=', exercise)
    .where('code', '=', code)
    .$if(locksRows, asked => asked.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : candidateIn(row);
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
  candidates: readonly (KeptCandidate & { readonly hash: string })[],
): Promise<void> => {
  const rows = candidates.map(candidate => ({
    id: candidate.id,
    code: candidate.code,
    exercise_id: candidate.exercise,
    exercise_version: candidate.version,
    form: candidate.form,
    name: candidate.name,
    email: candidate.email,
    link_hash: candidate.hash,
    link_expires_at: candidate.linkEndsAt,
    link_revoked_at: candidate.revokedAt,
    progress: JSON.stringify(candidate.progress),
    invited_at: candidate.progress.invitedAt,
  }));
  await query.insertInto('candidate').values(rows).execute();
};

export const keepProgressOf = async (
  { query }: Unit,
  { id, progress }: Pick<KeptCandidate, 'id' | 'progress'>,
): Promise<void> => {
  await query
    .updateTable('candidate')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .execute();
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

/** Deletes a person with everything that hangs on them. */
export const dropCandidate = async ({ query }: Unit, candidate: string): Promise<void> => {
  await query.deleteFrom('candidate').where('id', '=', candidate).execute();
};
