import { type OpenedReview, reviewApi } from '../../../app/hiring/api/review-api.ts';
import type { SentReviewStep } from '../../../app/hiring/review/review-record.ts';
import { HireFrame } from '../frame.tsx';
import { Shown } from '../parts.tsx';
import { type Asking, useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { BothSheets } from './both-sheets.tsx';
import { Conversations } from './conversations.tsx';
import { Contests, Decisions, Person } from './decide.tsx';
import { Evidence, Questions, Scores } from './evidence.tsx';
import { Keep } from './keep.tsx';
import { MarkSheet } from './mark-sheet.tsx';
import { OpenReviewProvider, type ReviewAt, useReviewPageWords } from './open-review.ts';

/** What is open to everybody once both are done; evidence comes before scores. */
const Settled = ({ review }: { review: OpenedReview }) => (
  <>
    <Contests />
    {review.evidence !== null && <Evidence evidence={review.evidence} />}
    <BothSheets />
    {review.scores !== null && <Scores scores={review.scores} />}
    {review.evidence !== null && <Questions evidence={review.evidence} />}
    <Conversations />
    <Decisions />
    <Person />
    <Keep />
  </>
);

const Blind = () => (
  <>
    <Conversations />
    <MarkSheet />
  </>
);

interface Props {
  readonly at: ReviewAt;
  readonly review: OpenedReview;
  readonly put: Asking<OpenedReview>['put'];
}

const Review = ({ at, review, put }: Props) => {
  const doing = useDoing();
  const step = async (body: SentReviewStep): Promise<boolean> => {
    const answer = await doing.act(reviewApi.reviewStep, { parameters: at, body });
    if (answer !== null) put(answer);
    return answer !== null;
  };
  return (
    <OpenReviewProvider value={{ ...doing, at, review, step, put }}>
      {review.settled ? <Settled review={review} /> : <Blind />}
    </OpenReviewProvider>
  );
};

/** One candidate's review: first blind, then open. */
export const ReviewPage = ({ at: { exercise, code } }: { at: ReviewAt }) => {
  const words = useReviewPageWords();
  const at = { exercise, code };
  const { answered, again, put } = useAsked(reviewApi.review, at);
  return (
    <HireFrame heading={words.heading(code)} exercise={exercise}>
      <Shown asking={{ answered, again, put }}>
        {review => <Review at={at} review={review} put={put} />}
      </Shown>
    </HireFrame>
  );
};
