import { candidateApi, type Invitation } from '../../app/exercise/api/candidate-api.ts';
import { err, ok } from '../../engine/result.ts';
import { exerciseOf, type KeptExercise, partsOf } from '../exercises/exercise-queries.ts';
import { hoursProblem, keptUntil } from '../exercises/hours.ts';
import { type CandidateCall, candidateRoute, type Route } from '../http/route.ts';
import { progressOf } from '../runs/progress.ts';
import { keepConsent } from './candidate-queries.ts';

type Asked = Pick<CandidateCall<unknown, string>, 'unit' | 'holder'>;

const termsOf = (exercise: KeptExercise, { holder }: Asked) => ({
  title: exercise.title,
  employer: exercise.employer,
  contact: exercise.contact,
  language: exercise.language,
  opensAt: exercise.opensAt,
  closesAt: exercise.closesAt,
  linkEndsAt: holder.linkEndsAt,
  keptUntil: keptUntil(exercise),
  showMood: exercise.showMood,
  minutes: holder.untimed ? null : exercise.minutes,
  report: exercise.report,
  consentedAt: holder.consentedAt,
});

const invitationOf = async (exercise: KeptExercise, asked: Asked): Promise<Invitation> => {
  const { unit, holder } = asked;
  const parts = await partsOf(unit, holder.exercise);
  const progress = await progressOf(unit, [holder.candidate], parts);
  return { ...termsOf(exercise, asked), parts: progress.get(holder.candidate) ?? [] };
};

export const candidateRoutes: readonly Route[] = [
  candidateRoute(candidateApi.invitation, async asked =>
    ok(await invitationOf(await exerciseOf(asked.unit, asked.holder.exercise), asked)),
  ),
  candidateRoute(candidateApi.consent, async asked => {
    const { unit, holder, now } = asked;
    const exercise = await exerciseOf(unit, holder.exercise);
    const closed = hoursProblem(exercise, now);
    if (closed !== null) return err(closed);
    await keepConsent(unit, holder.candidate, now);
    const consentedAt = holder.consentedAt ?? now;
    return ok(await invitationOf(exercise, { unit, holder: { ...holder, consentedAt } }));
  }),
];
