import { useState } from 'preact/hooks';
import { REVIEW_FORMAT } from '../../../engine/versions.ts';
import { sheetVersion } from '../../../app/studio/review/page-data.ts';
import {
  type CardComment,
  commentsIn,
  placeOfComment,
  settle,
} from '../../../app/studio/cards/card-comments.ts';
import type { Place } from '../../../app/studio/workspace/workspace.ts';
import { readReturned } from '../../../app/studio/review/returned.ts';
import type { ReviewRecord } from '../../../app/studio/review/review-record.ts';
import type { ReviewSheet } from '../../../app/studio/review/sheet.ts';
import { titleOf } from '../../../app/studio/workspace/title.ts';
import { formatsOf } from '../../../app/words/formats.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useServices, useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { FileButton } from './file-button.tsx';
import { useShareWords } from './use-share-words.ts';

/** The reviews of the scenario that is open. */
export const useReviews = (): readonly ReviewRecord[] => {
  const { studio, workspace } = useDraft();
  const { records } = useStore(studio.reviews.store);
  return records.filter(({ draft }) => draft === workspace.store.getState().id);
};

const idsOf = (sheet: ReviewSheet): ReadonlySet<string> => {
  const { decisions, rest } = sheet;
  const lines = decisions.flatMap(({ scene, replies }) => [
    ...scene,
    ...replies,
    ...replies.flatMap(({ after }) => after),
  ]);
  return new Set([...lines, ...rest].map(({ id }) => id));
};

const useShowOnCards = () => {
  const { workspace } = useDraft();
  const { navigation } = useServices();
  return (place: Place): void => {
    workspace.goTo(place);
    navigation.go({ name: 'draft', draft: workspace.store.getState().id, view: 'cards' });
  };
};

const Comment = ({ said, there }: { said: CardComment; there: boolean }) => {
  const { studio, workspace } = useDraft();
  const { reviews } = useShareWords();
  const show = useShowOnCards();
  const { comment, isDone } = said;
  const place = placeOfComment(workspace.store.getState().files, comment);
  return (
    <li data-done={isDone ? '' : undefined}>
      {comment.about === '' ? (
        <p class="note">{reviews.whole}</p>
      ) : (
        <blockquote>{comment.quote}</blockquote>
      )}
      {comment.about !== '' && !there && <p class="note">{reviews.lost}</p>}
      <p>{comment.text}</p>
      <p class="share-said">
        {place !== null && (
          <button type="button" class="link-button" onClick={() => show(place)}>
            {reviews.onCards}
          </button>
        )}
        <button
          type="button"
          class="link-button"
          onClick={() => settle(studio.reviews, said, !isDone)}
        >
          {isDone ? reviews.reopen : reviews.done}
        </button>
      </p>
    </li>
  );
};

const Review = ({ record, sheet }: { record: ReviewRecord; sheet: ReviewSheet }) => {
  const { studio } = useDraft();
  const { reviews } = useShareWords();
  const { language } = useWords();
  const { review } = record;
  const ids = idsOf(sheet);
  return (
    <li class="share-review">
      <h3>{reviews.by(review.by, formatsOf(language).moment(Date.parse(review.at)))}</h3>
      <p class="note">
        {review.kind === 'keys' && `${reviews.marks(review.keys.length)} · `}
        {reviews.comments(review.comments.length)}
        {review.version !== sheetVersion(sheet) && ` · ${reviews.older}`}
      </p>
      <ul class="share-comments">
        {commentsIn([record], record.draft).map(said => (
          <Comment key={said.at} said={said} there={ids.has(said.comment.about)} />
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void studio.reviews.remove(record.id)}>
        {reviews.remove(review.by)}
      </button>
    </li>
  );
};

/** What colleagues sent back. */
export const Reviews = ({ sheet }: { sheet: ReviewSheet }) => {
  const { studio, workspace } = useDraft();
  const { reviews } = useShareWords();
  const [said, setSaid] = useState<readonly string[]>([]);
  const records = useReviews();
  const take = async (file: File): Promise<string> => {
    const read = readReturned(await file.text());
    if (!read.ok) return `${file.name}: ${reviews.problems[read.error]}`;
    const { id, files } = workspace.store.getState();
    const review = read.value;
    const name = `${id} ${review.kind} ${review.by} ${review.at}`;
    const known = studio.reviews.find(name);
    // Somebody may have taken comments out: what was seen to is told by their places.
    const isSame = known?.review.comments.length === review.comments.length;
    const done = isSame ? known.done : [];
    await studio.reviews.keep({ format: REVIEW_FORMAT, id: name, draft: id, review, done });
    return review.title === titleOf(files) ? '' : `${file.name}: ${reviews.another(review.title)}`;
  };
  const open = async (files: readonly File[]): Promise<void> =>
    setSaid((await Promise.all(files.map(take))).filter(text => text !== ''));
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{reviews.heading}</h2>
      <p class="note">{reviews.text}</p>
      <FileButton
        label={reviews.open}
        accept=".json,application/json"
        multiple
        onFiles={files => void open(files)}
      />
      <div role="status">
        {said.map(text => (
          <p key={text} class="note">
            {text}
          </p>
        ))}
      </div>
      {records.length === 0 ? (
        <p class="note">{reviews.none}</p>
      ) : (
        <ul class="share-reviews">
          {records.map(record => (
            <Review key={record.id} record={record} sheet={sheet} />
          ))}
        </ul>
      )}
    </section>
  );
};
