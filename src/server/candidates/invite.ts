import type { Guest, Invited } from '../../app/hiring/api/manage-api.ts';
import { invite as invitedNow } from '../../app/hiring/candidate/candidate.ts';
import { daysAfter } from '../../app/hiring/candidate/contest.ts';
import { type Exercise, formOf, variantIn } from '../../app/hiring/exercise/exercise.ts';
import { seedOf } from '../../engine/rng.ts';
import { missing } from '../../engine/result.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { keepNewRuns, type NewRun } from '../runs/run-queries.ts';
import { listVersions, type ScenarioVersion } from '../scenarios/versions.ts';
import { hashOf, newCode, newId, newToken } from '../secrets.ts';
import { keepCandidates, keepLink, type KeptCandidate } from './candidate-queries.ts';

/** The address behind which a page finds the token: browsers send that part to nobody. */
const linkTo = ({ origin }: Context, token: string): string => `${origin()}/#/exercise/${token}`;

/** A link holds until everything is deleted: with it they read their report, and contest. */
const linkEndOf = ({ closesAt, keepDays }: Exercise): string => daysAfter(closesAt, keepDays);

const invited = (
  context: Context,
  token: string,
  { id, name, email, linkEndsAt }: KeptCandidate,
): Invited => ({ id, name, email, link: linkTo(context, token), endsAt: linkEndsAt });

export interface Occasion {
  readonly context: Context;
  readonly unit: Unit;
  readonly now: string;
}

const candidateFrom = (
  guest: Guest,
  exercise: Exercise,
  place: number,
  now: string,
): KeptCandidate => ({
  ...guest,
  id: newId(),
  code: newCode(),
  exercise: exercise.id,
  version: exercise.version,
  form: formOf(exercise, place, seedOf(exercise.id)),
  linkEndsAt: linkEndOf(exercise),
  revokedAt: null,
  progress: invitedNow(now),
});

const runsFor = (
  { id, form }: KeptCandidate,
  { parts }: Exercise,
  versions: readonly ScenarioVersion[],
): readonly NewRun[] =>
  parts.map((part, at) => {
    const version = versions.find(
      ({ header, version }) => header.id === part.scenario && version === part.scenarioVersion,
    );
    return {
      id: newId(),
      candidate: id,
      part: at,
      scenarioVersion: (version ?? missing()).id,
      variant: variantIn(part, form),
    };
  });

/**
 * Invites people to an exercise that was checked, after so many others: each gets a link and, for
 * every part, a run that waits for them.
 */
export const invite = async (
  { context, unit, now }: Occasion,
  exercise: Exercise,
  guests: readonly Guest[],
  before: number,
): Promise<Invited[]> => {
  const people = guests.map((guest, at) => ({
    token: newToken(),
    candidate: candidateFrom(guest, exercise, before + at, now),
  }));
  const versions = await listVersions(unit);
  await keepCandidates(
    unit,
    people.map(({ token, candidate }) => ({ ...candidate, hash: hashOf(token) })),
  );
  await keepNewRuns(
    unit,
    people.flatMap(({ candidate }) => runsFor(candidate, exercise, versions)),
  );
  return people.map(({ token, candidate }) => invited(context, token, candidate));
};

/** Gives somebody another link. The old one leads nowhere from now on. */
export const renewLink = async (
  { context, unit }: Occasion,
  exercise: Exercise,
  candidate: KeptCandidate,
): Promise<Invited> => {
  const [token, endsAt] = [newToken(), linkEndOf(exercise)];
  await keepLink(unit, candidate.id, { hash: hashOf(token), endsAt });
  return invited(context, token, { ...candidate, linkEndsAt: endsAt });
};
