import { AXES } from '../../../engine/model/acts.ts';
import { type Agreement, agreementOf } from '../../../app/studio/review/agreement.ts';
import type { ReviewSheet } from '../../../app/studio/review/sheet.ts';
import { formatsOf } from '../../../app/words/formats.ts';
import { useWords } from '../../services.ts';
import { useReviews } from './reviews.tsx';
import { useShareWords } from './use-share-words.ts';

const Figure = ({ value }: { value: number | null }) => {
  const { agreement } = useShareWords();
  const { language } = useWords();
  if (value === null) return <td>{agreement.none}</td>;
  return (
    <td>
      {formatsOf(language).number(value, 2)} <span class="note">{agreement.verdict(value)}</span>
    </td>
  );
};

const Table = ({ experts, axes }: Agreement) => {
  const { agreement } = useShareWords();
  const two = experts.length === 2;
  return (
    <div class="share-scroll" tabIndex={0} role="group" aria-label={agreement.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{agreement.axis}</th>
            <th scope="col">{agreement.replies}</th>
            {two && <th scope="col">{agreement.kappa}</th>}
            <th scope="col">{agreement.single}</th>
            <th scope="col">{agreement.average}</th>
            {experts.map((name, at) => (
              <th key={at} scope="col">
                {agreement.withAuthor(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AXES.map(axis => (
            <tr key={axis}>
              <th scope="row">{agreement.axes[axis]}</th>
              <td>{axes[axis].replies}</td>
              {two && <Figure value={axes[axis].kappa} />}
              <Figure value={axes[axis].correlation?.single ?? null} />
              <Figure value={axes[axis].correlation?.average ?? null} />
              {axes[axis].author.map((value, at) => (
                <Figure key={at} value={value} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Partings = ({ partings, experts }: Agreement) => {
  const { agreement } = useShareWords();
  const { language } = useWords();
  const formats = formatsOf(language);
  if (partings.length === 0) return <p>{agreement.noPartings}</p>;
  return (
    <details open>
      <summary>{agreement.partings(partings.length)}</summary>
      <div class="share-scroll" tabIndex={0} role="group" aria-label={agreement.reply}>
        <table>
          <thead>
            <tr>
              <th scope="col">{agreement.reply}</th>
              <th scope="col">{agreement.axis}</th>
              <th scope="col">{agreement.author}</th>
              {experts.map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partings.flatMap(marks =>
              AXES.filter(
                axis => Math.max(marks.parting[axis].among, marks.parting[axis].fromAuthor) >= 2,
              ).map(axis => (
                <tr key={`${marks.reply} ${axis}`}>
                  <td>{marks.words}</td>
                  <td>{agreement.axes[axis]}</td>
                  <td>{formats.signed(marks.author[axis])}</td>
                  {marks.experts[axis].map((value, at) => (
                    <td key={at}>{value === null ? agreement.none : formats.signed(value)}</td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
};

/** How far experts agree with each other and with the author. */
export const AgreementPanel = ({ sheet }: { sheet: ReviewSheet }) => {
  const { agreement } = useShareWords();
  const found = agreementOf(
    sheet,
    useReviews().map(({ review }) => review),
  );
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{agreement.heading}</h2>
      <p class="note">{agreement.text}</p>
      {found.experts.length < 2 && <p class="note">{agreement.needTwo}</p>}
      {found.experts.length > 0 && (
        <>
          <Table {...found} />
          <Partings {...found} />
        </>
      )}
      {found.lost > 0 && <p class="note">{agreement.lost(found.lost)}</p>}
    </section>
  );
};
