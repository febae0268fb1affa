import { type ReviewedCandidate, reviewApi } from '../../../app/hiring/api/review-api.ts';
import { hireAddress } from '../../../app/hire/place.ts';
import { isLater } from '../../../app/date-utils.ts';
import { useServices } from '../../services.ts';
import { HireFrame } from '../frame.tsx';
import { Shown, Wide } from '../parts.tsx';
import { useHireSession } from '../services.ts';
import { useAsked } from '../use-asked.ts';
import { useDays, useHireWords } from '../use-words.ts';
import { Crew } from './crew.tsx';

const isReviewable = ({ stage }: ReviewedCandidate): boolean =>
  stage === 'done' || stage === 'expired';

const Progress = ({ of: { stage, part, parts } }: { of: ReviewedCandidate }) => {
  const { stages, part: place } = useHireWords().candidates;
  const isIn = stage === 'talking' || stage === 'writing';
  return (
    <>
      {stages[stage]}
      {isIn && <span class="note">, {place(part + 1, parts)}</span>}
    </>
  );
};

interface RowProps {
  readonly of: ReviewedCandidate;
  readonly exercise: string;
  /** Not all have the same version and form. */
  readonly differ: boolean;
}

const Row = ({ of: candidate, exercise, differ }: RowProps) => {
  const words = useHireWords().candidates;
  const { day } = useDays();
  const { clock } = useServices();
  const { code, version, form, decidedAt, answerBy } = candidate;
  const address = hireAddress({ page: 'review', exercise, code });
  return (
    <tr>
      <th scope="row">
        {isReviewable(candidate) ? (
          <a href={address} aria-label={words.open(code)}>
            {code}
          </a>
        ) : (
          code
        )}
        {differ && <span class="note hire-below">{words.version(version, form)}</span>}
      </th>
      <td>
        <Progress of={candidate} />
      </td>
      <td>{isReviewable(candidate) ? words.marks(candidate) : ''}</td>
      <td>
        {decidedAt !== null && day(decidedAt)}
        {decidedAt === null && isReviewable(candidate) && words.undecided}
      </td>
      <td>
        {answerBy === null ? (
          ''
        ) : (
          <strong>{words.answerBy(day(answerBy), isLater(clock.now(), answerBy))}</strong>
        )}
      </td>
    </tr>
  );
};

type TableProps = Pick<RowProps, 'exercise'> & {
  readonly candidates: readonly ReviewedCandidate[];
};

const Candidates = ({ exercise, candidates }: TableProps) => {
  const words = useHireWords().candidates;
  if (candidates.length === 0) return <p>{words.none}</p>;
  const through = candidates.filter(isReviewable);
  const waiting = through.filter(({ locked }) => locked < 2).length;
  const kinds = new Set(candidates.map(({ version, form }) => `${version} ${form}`));
  const differ = kinds.size > 1;
  const { code, progress, marks, decision, contest } = words.columns;
  return (
    <div class="hire-stack">
      <p class="note">{words.counts(candidates.length, through.length, waiting)}</p>
      <Wide label={words.heading}>
        <table class="hire-table" aria-label={words.heading}>
          <thead>
            <tr>
              {[code, progress, marks, decision, contest].map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {candidates.map(one => (
              <Row key={one.code} of={one} exercise={exercise} differ={differ} />
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  );
};

/** Candidates by code, with how far they are. Never by a score: there is none here. */
export const CandidatesPage = ({ exercise }: { exercise: string }) => {
  const words = useHireWords().candidates;
  const asking = useAsked(reviewApi.reviews, { exercise });
  const { me } = useHireSession();
  return (
    <HireFrame heading={words.heading} lead={words.lead} exercise={exercise} here="candidates">
      <Shown asking={asking}>
        {({ candidates }) => <Candidates exercise={exercise} candidates={candidates} />}
      </Shown>
      {me?.role !== 'reviewer' && <Crew exercise={exercise} />}
    </HireFrame>
  );
};
