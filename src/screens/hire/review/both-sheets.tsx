import type { Marking } from '../../../app/hiring/review/review.ts';
import { Wide } from '../parts.tsx';
import { useNameOf, useOpenReview, useReviewPageWords } from './open-review.ts';

/** From here on two people do not mean the same by a level. */
const PARTING = 2;

interface SheetsProps {
  readonly sheets: readonly Marking[];
}

const usePlaces = () => {
  const { review } = useOpenReview();
  return review.letters.flatMap(letter =>
    review.exercise.rubric.map(row => ({
      letter,
      row,
      title: review.conversations.find(one => one.scenario === letter)?.letter?.subject ?? letter,
    })),
  );
};

const levelsAt = (sheets: readonly Marking[], letter: string, row: string): readonly number[] =>
  sheets.flatMap(({ marks }) => marks[letter]?.[row] ?? []);

const spreadOf = (levels: readonly number[]): number => Math.max(...levels) - Math.min(...levels);

const Marks = ({ sheets }: SheetsProps) => {
  const { both, sheet } = useReviewPageWords();
  const nameOf = useNameOf();
  return (
    <Wide label={both.heading}>
      <table class="hire-table">
        <thead>
          <tr>
            <th scope="col">{both.row}</th>
            {sheets.map(({ reviewer }) => (
              <th key={reviewer} scope="col">
                {nameOf(reviewer)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {usePlaces().map(({ letter, row, title }) => {
            const levels = levelsAt(sheets, letter, row.id);
            return (
              <tr key={`${letter} ${row.id}`}>
                <th scope="row">
                  {sheet.row(row.name, title)}
                  {spreadOf(levels) >= PARTING && (
                    <span class="hire-below hire-problem">{both.apart}</span>
                  )}
                </th>
                {levels.map((level, at) => (
                  <td key={at}>
                    <b>{level}</b> {row.anchors[level - 1]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
};

const Notes = ({ sheets }: SheetsProps) => {
  const { both } = useReviewPageWords();
  const nameOf = useNameOf();
  const noted = sheets.filter(({ note }) => note.trim() !== '');
  if (noted.length === 0) return null;
  return (
    <>
      <h3>{both.notes}</h3>
      {noted.map(({ reviewer, note }) => (
        <p key={reviewer}>
          <b>{nameOf(reviewer)}:</b> {note}
        </p>
      ))}
    </>
  );
};

/** What both marked, beside each other, and how far they agree. */
export const BothSheets = () => {
  const { review } = useOpenReview();
  const { both } = useReviewPageWords();
  const sheets = review.own === null ? review.others : [review.own, ...review.others];
  const places = usePlaces();
  const same = places.filter(
    ({ letter, row }) => spreadOf(levelsAt(sheets, letter, row.id)) === 0,
  ).length;
  return (
    <section class="hire-stack" aria-labelledby="both">
      <h2 id="both">{both.heading}</h2>
      {places.length === 0 ? (
        <p>{both.none}</p>
      ) : (
        <>
          <p>{both.same(same, places.length)}</p>
          <Marks sheets={sheets} />
        </>
      )}
      <Notes sheets={sheets} />
    </section>
  );
};
