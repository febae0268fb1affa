import type { Place } from '../../app/hiring/api/candidate-api.ts';
import { deadlineOf, minutesFor } from '../../app/hiring/candidate/adjustments.ts';
import type { Candidate } from '../../app/hiring/candidate/candidate.ts';
import { stepsNow } from '../../app/hiring/candidate/steps.ts';
import { type Exercise, practiceFor } from '../../app/hiring/exercise/exercise.ts';
import type { Unit } from '../database/database.ts';
import { partsOf } from '../runs/parts.ts';
import type { Holder } from './links.ts';

/** Who answered is the employer's business: candidates hear from the employer. */
const BY = 'employer';

const answeredBy = <T extends { readonly by: string }>(answer: T | null): T | null =>
  answer === null ? null : { ...answer, by: BY };

const ownView = (candidate: Candidate): Candidate => ({
  ...candidate,
  adjustments: {
    ...candidate.adjustments,
    requests: candidate.adjustments.requests.map(request => ({
      ...request,
      answer: answeredBy(request.answer),
    })),
  },
  contests: candidate.contests.map(contest => ({
    ...contest,
    answer: answeredBy(contest.answer),
  })),
});

const told = ({ parts, ...exercise }: Exercise): Place['exercise'] => ({
  ...exercise,
  practice: practiceFor({ practice: exercise.practice, parts }),
  parts: parts.map(({ minutes, letter }) => ({ minutes, hasLetter: letter !== null })),
});

/** Where somebody is, and everything that they are told. */
export const placeOf = async (unit: Unit, holder: Holder, now: string): Promise<Place> => {
  const { terms, progress, linkEndsAt } = holder;
  return {
    now,
    exercise: told(terms),
    candidate: ownView(progress),
    steps: [...stepsNow(progress, terms, now)],
    endsAt: deadlineOf(progress.adjustments, terms),
    minutes: minutesFor(progress.adjustments, terms),
    keptUntil: linkEndsAt,
    parts: (await partsOf(unit, [holder])).get(holder.id) ?? [],
  };
};
