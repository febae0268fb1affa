import type { OpenedReview } from '../../../app/hiring/api/review-api.ts';
import type { SentReviewStep } from '../../../app/hiring/review/review-record.ts';
import { hireReviewWordsFor } from '../../../app/words/hire-review-words.ts';
import { createRequiredContext, useWords } from '../../services.ts';
import type { Doing } from '../use-doing.ts';

export interface ReviewAt {
  readonly exercise: string;
  readonly code: string;
}

/** The review on the page, and what can be done with it. */
export interface OpenReview extends Pick<Doing, 'busy' | 'problem' | 'act'> {
  readonly at: ReviewAt;
  readonly review: OpenedReview;
  readonly step: (step: SentReviewStep) => Promise<boolean>;
  readonly put: (review: OpenedReview) => void;
}

export const [OpenReviewProvider, useOpenReview] = createRequiredContext<OpenReview>('A review');

export const useReviewPageWords = () => hireReviewWordsFor(useWords());

/** What somebody is called who had a part in the review. */
export const useNameOf = (): ((id: string) => string) => {
  const { review } = useOpenReview();
  const { unknownPerson } = useReviewPageWords();
  return id => review.people.find(person => person.id === id)?.name ?? unknownPerson;
};
