import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { type OpenedReview, reviewApi } from '../../app/hiring/api/review-api.ts';
import { type Step, takeStep } from '../../app/hiring/candidate/steps.ts';
import { isSettled } from '../../app/hiring/review/review.ts';
import { type SentReviewStep, stepBy } from '../../app/hiring/review/review-record.ts';
import { takeReviewStep } from '../../app/hiring/review/review-steps.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Deed } from '../../app/hiring/api/deeds.ts';
import { stepAccessProblem } from '../access/authorise.ts';
import { note } from '../audit/audit.ts';
import { keepProgressOf, type KeptCandidate } from '../candidates/candidate-queries.ts';
import { findExercise } from '../exercises/exercise-queries.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { resultsOf } from '../results/result-queries.ts';
import { type Asking, type Case, openCase } from './case.ts';
import { listReviews } from './list-reviews.ts';
import { keepReview } from './review-queries.ts';
import { showReview } from './show-review.ts';

type OfReview = ManagerCall<unknown, '/api/manage/exercises/:exercise/reviews/:code'>;
type Answered<T> = Promise<Result<T, RefusalCode>>;

/** Opens somebody's review, does something there, and notes it. */
const inReview = async <T>(
  call: OfReview,
  what: Deed,
  work: (asking: Asking, opened: Case) => Answered<T>,
): Answered<T> => {
  const { context, unit, parameters, key, now } = call;
  const asking = { context, unit, parameters, by: key.id, now };
  const opened = await openCase(asking);
  if (!opened.ok) return opened;
  const done = await work(asking, opened.value);
  if (done.ok) await note(unit, { key, what, about: opened.value.candidate.id, now });
  return done;
};

/** What the step means for the candidate: a decision can be contested from then on. */
const moved = async (
  { unit, now }: Asking,
  { candidate, terms }: Case,
  step: Step,
): Promise<Result<KeptCandidate, RefusalCode>> => {
  const taken = takeStep(candidate.progress, step, terms, now);
  if (!taken.ok) return taken;
  const changed = { ...candidate, progress: taken.value };
  await keepProgressOf(unit, changed);
  return ok(changed);
};

const takeInReview = async (
  asking: Asking,
  opened: Case,
  step: SentReviewStep,
): Answered<OpenedReview> => {
  const { unit, by, now } = asking;
  const taken = takeReviewStep(opened.review, stepBy(step, by), opened.terms.rubric, now);
  if (!taken.ok) return taken;
  const isDecision = step.name === 'decide';
  const candidate = isDecision
    ? await moved(asking, opened, { name: 'decide' })
    : ok(opened.candidate);
  if (!candidate.ok) return candidate;
  await keepReview(unit, candidate.value.id, taken.value);
  return ok(
    await showReview(asking, { ...opened, candidate: candidate.value, review: taken.value }),
  );
};

/** Steps that are looked for later have a name of their own in the log. */
const DEEDS: Partial<Record<SentReviewStep['name'], Deed>> = {
  lock: 'review/locked',
  unblind: 'candidate/unblinded',
  decide: 'candidate/decided',
};

export const reviewRoutes: readonly Route[] = [
  managerRoute(reviewApi.reviews, async ({ unit, parameters, key, now }) => {
    const exercise = await findExercise(unit, parameters.exercise);
    if (exercise === null) return err('exercise/unknown');
    await note(unit, { key, what: 'reviews/seen', about: exercise.id, now });
    return ok({ candidates: await listReviews(unit, exercise.id, key.id, now) });
  }),
  managerRoute(reviewApi.review, call =>
    inReview(call, 'review/seen', async (asking, opened) => ok(await showReview(asking, opened))),
  ),
  managerRoute(reviewApi.reviewStep, async call => {
    const denied = stepAccessProblem(call.key, call.body);
    if (denied !== null) return err(denied);
    return inReview(call, DEEDS[call.body.name] ?? 'review/changed', (asking, opened) =>
      takeInReview(asking, opened, call.body),
    );
  }),
  managerRoute(reviewApi.answerContest, call =>
    inReview(call, 'contest/answered', async (asking, opened) => {
      const answer = { ...call.body, by: asking.by };
      const candidate = await moved(asking, opened, { name: 'answer-contest', answer });
      if (!candidate.ok) return candidate;
      return ok(await showReview(asking, { ...opened, candidate: candidate.value }));
    }),
  ),
  managerRoute(reviewApi.reviewResults, call =>
    inReview(call, 'result/seen', async ({ unit }, { candidate, review }) =>
      isSettled(review)
        ? ok({ results: await resultsOf(unit, candidate.id) })
        : err('review/still-open'),
    ),
  ),
];
