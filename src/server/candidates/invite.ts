import type { Guest, Invited } from '../../app/exercise/api/manage-api.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { type KeptExercise, partsOf } from '../exercises/exercise-queries.ts';
import { linkEndOf } from '../exercises/hours.ts';
import { keepNewRuns } from '../runs/run-queries.ts';
import { hashOf, newId, newToken } from '../secrets.ts';
import { keepCandidates, keepLink, type KeptCandidate } from './candidate-queries.ts';

/** The address behind which a page finds the token: browsers send that part to nobody. */
const linkTo = ({ origin }: Context, token: string): string => `${origin()}/#/exercise/${token}`;

const invitedOf = (context: Context, token: string, one: Omit<Invited, 'link'>): Invited => ({
  id: one.id,
  name: one.name,
  email: one.email,
  link: linkTo(context, token),
  endsAt: one.endsAt,
});

export interface Occasion {
  readonly context: Context;
  readonly unit: Unit;
  readonly now: string;
}

const candidateFrom = (
  guest: Guest,
  { id: exercise, linkDays }: KeptExercise,
  now: string,
): KeptCandidate => ({
  ...guest,
  id: newId(),
  exercise,
  invitedAt: now,
  linkEndsAt: linkEndOf({ linkDays }, now),
  revokedAt: null,
  consentedAt: null,
});

/** Invites people to an exercise: each gets a link and, for every part, a run that waits for them. */
export const invite = async (
  { context, unit, now }: Occasion,
  exercise: KeptExercise,
  guests: readonly Guest[],
): Promise<Invited[]> => {
  const people = guests.map(guest => {
    const [candidate, token] = [candidateFrom(guest, exercise, now), newToken()];
    const link = { hash: hashOf(token), endsAt: candidate.linkEndsAt };
    return { token, candidate: { ...candidate, link } };
  });
  const candidates = people.map(({ candidate }) => candidate);
  const parts = await partsOf(unit, exercise.id);
  await keepCandidates(unit, candidates);
  const runs = candidates.flatMap(({ id }) =>
    parts.map(part => ({ ...part, id: newId(), candidate: id })),
  );
  await keepNewRuns(unit, runs);
  return people.map(({ token, candidate }) =>
    invitedOf(context, token, { ...candidate, endsAt: candidate.linkEndsAt }),
  );
};

/** Gives somebody another link. The old one leads nowhere from now on. */
export const renewLink = async (
  { context, unit, now }: Occasion,
  exercise: KeptExercise,
  candidate: KeptCandidate,
): Promise<Invited> => {
  const [token, endsAt] = [newToken(), linkEndOf(exercise, now)];
  await keepLink(unit, candidate.id, { hash: hashOf(token), endsAt });
  return invitedOf(context, token, { ...candidate, endsAt });
};
