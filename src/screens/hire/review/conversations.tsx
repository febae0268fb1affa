import type { OpenedReview } from '../../../app/hiring/api/review-api.ts';
import { piecesOf } from '../../../app/hiring/review/phrases.ts';
import { useReviewWords } from '../use-words.ts';
import { useOpenReview, useReviewPageWords } from './open-review.ts';
import { Said } from './said.tsx';

type Shown = OpenedReview['conversations'][number];

/** What the candidate wrote, with the phrases that reviewers listed. */
const Written = ({ written, phrases }: { written: string; phrases: readonly string[] }) => (
  <div class="hire-written">
    {piecesOf(written, phrases).map(({ text, phrase }, at) =>
      phrase === null ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>,
    )}
  </div>
);

const Letter = ({ letter }: { letter: NonNullable<Shown['letter']> }) => {
  const words = useReviewPageWords();
  return (
    <details>
      <summary class="disclosure">{words.letter(letter.from, letter.subject)}</summary>
      <div class="hire-written">{letter.text}</div>
      <h4>{words.know}</h4>
      <p>{letter.know}</p>
    </details>
  );
};

const Conversation = ({ shown, phrases }: { shown: Shown; phrases: readonly string[] }) => {
  const words = useReviewPageWords();
  const { title, said, letter, written } = shown;
  return (
    <li class="card hire-conversation">
      <h3>{title}</h3>
      <details>
        <summary class="disclosure">{words.transcript(title)}</summary>
        <Said said={said} />
      </details>
      {letter !== null && (
        <>
          <Letter letter={letter} />
          <h4>{words.answer}</h4>
          {written === null ? <p>{words.noAnswer}</p> : <Written {...{ written, phrases }} />}
        </>
      )}
    </li>
  );
};

/** What was said and written, with no name and no mark. */
export const Conversations = () => {
  const { review } = useOpenReview();
  const words = useReviewPageWords();
  const { phrases } = useReviewWords().review;
  return (
    <section class="hire-stack" aria-labelledby="conversations">
      <h2 id="conversations">{words.conversations}</h2>
      {review.exercise.phrases.length > 0 && <p class="note">{phrases}</p>}
      <ul class="hire-list">
        {review.conversations.map(shown => (
          <Conversation key={shown.scenario} shown={shown} phrases={review.exercise.phrases} />
        ))}
      </ul>
    </section>
  );
};
