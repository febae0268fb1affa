import type { OpenedReview } from '../../app/hiring/api/review-api.ts';
import { saidIn } from '../../app/conversation/transcript.ts';
import { matrixReport } from '../../app/hiring/evidence/evidence.ts';
import { exerciseScores } from '../../app/hiring/evidence/exercise-scores.ts';
import { isSettled, REVIEWERS } from '../../app/hiring/review/review.ts';
import { reviewSight } from '../../app/hiring/review/review-sight.ts';
import { namesOf } from '../access/access-keys.ts';
import type { Asking, Case } from './case.ts';
import { conductedBy, type ConductedRun } from './conducted.ts';

/** Everybody whose id stands in what is shown. */
const peopleIn = ({ review, candidate }: Case): readonly string[] => [
  ...review.markings.map(({ reviewer }) => reviewer),
  ...review.unblindings.map(({ by }) => by),
  ...review.decisions.map(({ by }) => by),
  ...candidate.progress.contests.flatMap(({ answer }) => (answer === null ? [] : [answer.by])),
];

const conversationsIn = ({ terms, written }: Case, runs: readonly ConductedRun[]) =>
  runs.map(({ run: { part }, conducted: { scenario, title, customer, conversation } }) => ({
    scenario,
    title,
    said: [...saidIn(conversation, customer)],
    letter: terms.parts[part]?.letter ?? null,
    written: written.get(part) ?? null,
  }));

/** A review as whoever asks may see it now: `reviewSight` decides. */
export const showReview = async (
  { context, unit, by }: Asking,
  opened: Case,
): Promise<OpenedReview> => {
  const { candidate, terms, review } = opened;
  const runs = await conductedBy(context, unit, candidate.id);
  const sight = reviewSight(review, by);
  const conducted = runs.map(run => run.conducted);
  const { name, email, progress } = candidate;
  return {
    code: candidate.code,
    stage: progress.stage,
    exercise: terms,
    conversations: conversationsIn(opened, runs),
    letters: [...review.letters],
    own: sight.own,
    others: [...sight.others],
    othersLocked: sight.othersLocked,
    full: review.markings.length >= REVIEWERS,
    settled: isSettled(review),
    person: sight.name ? { name, email } : null,
    evidence: sight.scores ? matrixReport(conducted) : null,
    scores: sight.scores ? exerciseScores(runs.map(({ scored }) => scored)) : null,
    decisions: [...sight.decisions],
    unblindings: [...sight.unblindings],
    contests: [...progress.contests],
    people: await namesOf(unit, peopleIn(opened)),
  };
};
