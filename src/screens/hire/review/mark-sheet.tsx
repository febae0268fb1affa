import { useId, useState } from 'preact/hooks';
import { type Level, LEVELS, type RubricRow } from '../../../app/hiring/exercise/rubric.ts';
import type { Marking } from '../../../app/hiring/review/review.ts';
import { Area, Problem } from '../parts.tsx';
import { useReviewWords } from '../use-words.ts';
import { useOpenReview, useReviewPageWords } from './open-review.ts';

interface RowProps {
  readonly row: RubricRow;
  readonly letter: string;
  readonly own: Marking;
}

/** Four levels of one row, each with what it looks like. */
const Levels = ({ row, letter, own }: RowProps) => {
  const { review, step } = useOpenReview();
  const { sheet } = useReviewPageWords();
  const group = useId();
  const title =
    review.conversations.find(one => one.scenario === letter)?.letter?.subject ?? letter;
  // What was pressed stands at once, and goes back where the server does not take it.
  const [pressed, setPressed] = useState<Level | null>(null);
  const marked = pressed ?? own.marks[letter]?.[row.id];
  const mark = async (level: Level): Promise<void> => {
    setPressed(level);
    await step({ name: 'mark', letter, row: row.id, level });
    setPressed(before => (before === level ? null : before));
  };
  return (
    <fieldset class="hire-levels">
      <legend>{review.letters.length > 1 ? sheet.row(row.name, title) : row.name}</legend>
      {LEVELS.map(level => (
        <label key={level} class="hire-level">
          <input
            type="radio"
            name={group}
            checked={marked === level}
            onChange={() => void mark(level)}
          />
          <span>
            <b>{level}</b> {row.anchors[level - 1]}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

const Note = ({ own }: { own: Marking }) => {
  const { step } = useOpenReview();
  const { sheet } = useReviewPageWords();
  const [text, setText] = useState(own.note);
  return (
    <div onBlurCapture={() => text !== own.note && void step({ name: 'note', text })}>
      <Area label={sheet.note} about={sheet.noteAbout} value={text} change={setText} />
    </div>
  );
};

const OpenSheet = ({ own }: { own: Marking }) => {
  const { review, step, busy, problem } = useOpenReview();
  const { sheet } = useReviewPageWords();
  const words = useReviewWords().review;
  const { rubric } = review.exercise;
  const places = review.letters.flatMap(letter => rubric.map(row => ({ letter, row })));
  const missing = places.filter(
    ({ letter, row }) => own.marks[letter]?.[row.id] === undefined,
  ).length;
  return (
    <>
      {places.length === 0 && <p>{sheet.nothing}</p>}
      {places.map(({ letter, row }) => (
        <Levels key={`${letter} ${row.id}`} row={row} letter={letter} own={own} />
      ))}
      <Note own={own} />
      <p class="note">{words.lock.text}</p>
      <p role="status">{missing > 0 && sheet.missing(missing)}</p>
      <Problem code={problem} />
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={busy || missing > 0}
          onClick={() => void step({ name: 'lock' })}
        >
          {words.lock.name}
        </button>
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={() => void step({ name: 'release' })}
        >
          {sheet.handBack}
        </button>
      </div>
    </>
  );
};

const NoSheet = () => {
  const { review, step, busy, problem } = useOpenReview();
  const { sheet } = useReviewPageWords();
  if (review.full) return <p>{sheet.full}</p>;
  return (
    <>
      <p class="note">{sheet.takeAbout}</p>
      <Problem code={problem} />
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={busy}
          onClick={() => void step({ name: 'assign' })}
        >
          {sheet.take}
        </button>
      </div>
    </>
  );
};

/** The sheet of whoever reads the page, until both are done. */
export const MarkSheet = () => {
  const { review } = useOpenReview();
  const { sheet } = useReviewPageWords();
  const words = useReviewWords().review;
  const { own, othersLocked } = review;
  return (
    <section class="hire-stack no-print" aria-labelledby="sheet">
      <h2 id="sheet">{sheet.heading}</h2>
      <p class="note">{words.blind}</p>
      {own === null && <NoSheet />}
      {own !== null && own.lockedAt === null && <OpenSheet own={own} />}
      {own !== null && own.lockedAt !== null && (
        <p>
          {sheet.done} {words.othersLocked(othersLocked)}
        </p>
      )}
    </section>
  );
};
