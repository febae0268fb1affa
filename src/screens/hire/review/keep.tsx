import { reviewApi } from '../../../app/hiring/api/review-api.ts';
import { download } from '../../parts/download.ts';
import { useHireOutside } from '../services.ts';
import { useOpenReview, useReviewPageWords } from './open-review.ts';

/** What can be taken away: the page on paper, and the signed results. */
export const Keep = () => {
  const { at, act, busy } = useOpenReview();
  const { loadKeys, tools } = useHireOutside();
  const { files: words } = useReviewPageWords();
  const save = async (): Promise<void> => {
    const answer = await act(reviewApi.reviewResults, { parameters: at, body: null });
    if (answer === null) return;
    const keys = await loadKeys();
    for (const { part, jws } of answer.results)
      download(
        `${words.resultName(at.code, part + 1)}.json`,
        tools.resultFile(jws, keys),
        'application/json',
      );
  };
  return (
    <section class="hire-stack no-print" aria-labelledby="keep">
      <h2 id="keep">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => void save()}>
          {words.results}
        </button>
      </div>
    </section>
  );
};
