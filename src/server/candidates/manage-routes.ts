import { manageApi, type ManagedCandidate } from '../../app/exercise/api/manage-api.ts';
import { DONE, type Part } from '../../app/exercise/api/fields.ts';
import { err, ok } from '../../engine/result.ts';
import { type Deed, note } from '../audit/audit.ts';
import { exerciseOf, findExercise, partsOf } from '../exercises/exercise-queries.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { progressOf } from '../runs/progress.ts';
import {
  dropCandidate,
  findCandidate,
  type KeptCandidate,
  listCandidates,
  voidLink,
} from './candidate-queries.ts';
import { invite, renewLink } from './invite.ts';

/** The exercise is known to whoever asks; answers carry only what their schema names. */
const managed = (candidate: KeptCandidate, parts: Part[]): ManagedCandidate => ({
  ...candidate,
  parts,
});

type Managing = ManagerCall<unknown, string>;

const noteAll = async (
  { unit, key, now }: Managing,
  what: Deed,
  about: readonly string[],
): Promise<void> => {
  for (const one of about) await note(unit, { key, what, about: one, now });
};

const isOver = (closesAt: string, now: string): boolean => now >= closesAt;

export const candidateManagementRoutes: readonly Route[] = [
  managerRoute(manageApi.invite, async call => {
    const { unit, now, parameters, body } = call;
    const exercise = await findExercise(unit, parameters.exercise);
    if (exercise === null) return err('exercise/unknown');
    if (isOver(exercise.closesAt, now)) return err('exercise/closed');
    const invited = await invite(call, exercise, body.candidates);
    const ids = invited.map(({ id }) => id);
    await noteAll(call, 'candidate/invited', ids);
    return ok({ invited });
  }),
  managerRoute(manageApi.candidates, async call => {
    const { unit, parameters } = call;
    const exercise = await findExercise(unit, parameters.exercise);
    if (exercise === null) return err('exercise/unknown');
    const candidates = await listCandidates(unit, exercise.id);
    const ids = candidates.map(({ id }) => id);
    const progress = await progressOf(unit, ids, await partsOf(unit, exercise.id));
    await noteAll(call, 'candidate/seen', [exercise.id]);
    return ok({
      candidates: candidates.map(one => managed(one, progress.get(one.id) ?? [])),
    });
  }),
  managerRoute(manageApi.renewLink, async call => {
    const { unit, now, parameters } = call;
    const candidate = await findCandidate(unit, parameters.candidate);
    if (candidate === null) return err('candidate/unknown');
    const exercise = await exerciseOf(unit, candidate.exercise);
    if (isOver(exercise.closesAt, now)) return err('exercise/closed');
    await noteAll(call, 'candidate/link-renewed', [candidate.id]);
    return ok(await renewLink(call, exercise, candidate));
  }),
  managerRoute(manageApi.revokeLink, async call => {
    const { unit, now, parameters } = call;
    const candidate = await findCandidate(unit, parameters.candidate);
    if (candidate === null) return err('candidate/unknown');
    await voidLink(unit, candidate.id, now);
    await noteAll(call, 'candidate/link-revoked', [candidate.id]);
    return ok(DONE);
  }),
  managerRoute(manageApi.removeCandidate, async call => {
    const { unit, parameters } = call;
    const candidate = await findCandidate(unit, parameters.candidate);
    if (candidate === null) return err('candidate/unknown');
    await dropCandidate(unit, candidate.id);
    await noteAll(call, 'candidate/removed', [candidate.id]);
    return ok(DONE);
  }),
];
