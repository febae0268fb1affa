import type {
  EvidenceRow,
  MatrixEvidence,
  MatrixReport,
} from '../../../app/hiring/evidence/evidence.ts';
import { EVIDENCE_KINDS } from '../../../app/hiring/evidence/evidence.ts';
import { interviewQuestions } from '../../../app/hiring/evidence/questions.ts';
import type { ScoreBand } from '../../../analysis/statistics/score-band.ts';
import { AXES, type ByAxis } from '../../../engine/model/acts.ts';
import { useWords } from '../../services.ts';
import { useReviewWords } from '../use-words.ts';
import { useReviewPageWords } from './open-review.ts';

const One = ({ of: evidence }: { of: MatrixEvidence }) => {
  const { evidence: words } = useReviewWords();
  const heard = words.heard(evidence.heard);
  return (
    <li>
      {heard !== '' && <p class="note">{heard}</p>}
      <p>{words.said(evidence)}</p>
      <p class="note">{words.turn(evidence.title, evidence.turn)}</p>
    </li>
  );
};

const Row = ({ row }: { row: EvidenceRow }) => {
  const { evidence: words, matrix } = useReviewWords();
  const { name, lookFor } = matrix[row.row];
  return (
    <section class="card hire-evidence-row" aria-labelledby={`row-${row.row}`}>
      <h3 id={`row-${row.row}`}>{name}</h3>
      <p class="note">{lookFor}</p>
      {row.unasked && <p>{words.unasked}</p>}
      {!row.unasked &&
        EVIDENCE_KINDS.map(kind => (
          <div key={kind} data-kind={kind}>
            <h4>{words.kinds[kind]}</h4>
            {row[kind].length === 0 ? (
              <p class="note">{words.nothing}</p>
            ) : (
              <ul class="hire-quotes">
                {row[kind].map((one, at) => (
                  <One key={at} of={one} />
                ))}
              </ul>
            )}
          </div>
        ))}
    </section>
  );
};

type Mishaps = MatrixReport['breaches'];

const MishapList = ({ heading, all }: { heading: string; all: Mishaps }) => {
  const { evidence: words } = useReviewWords();
  if (all.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="hire-quotes">
        {all.map(({ id, words: named, said, title, turn }) => (
          <li key={`${id} ${turn}`}>
            <p>
              <b>{named ?? id}</b>: {said}
            </p>
            <p class="note">{words.turn(title, turn)}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What the candidate said and did, by the rows of the interview matrix. Nothing is added up. */
export const Evidence = ({ evidence }: { evidence: MatrixReport }) => {
  const { evidence: words } = useReviewWords();
  return (
    <section class="hire-stack" aria-labelledby="evidence">
      <h2 id="evidence">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      <MishapList heading={words.breaches} all={evidence.breaches} />
      <MishapList heading={words.brokenPromises} all={evidence.brokenPromises} />
      <div class="hire-rows">
        {evidence.rows.map(row => (
          <Row key={row.row} row={row} />
        ))}
      </div>
    </section>
  );
};

/** A range on a line from 0 to 100: where it could lie, and no point in it. */
const Band = ({ axis, band }: { axis: string; band: ScoreBand | null }) => {
  const { scores: words } = useReviewWords();
  if (band === null) return <p>{words.tooFew(axis)}</p>;
  const [from, to] = [Math.round(band.from), Math.round(band.to)];
  return (
    <div>
      <p>{words.band(axis, from, to, band.decisions)}</p>
      <div class="hire-band" aria-hidden="true">
        <span style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
      </div>
    </div>
  );
};

/** Both scores, each as a range and never as one number. */
export const Scores = ({ scores }: { scores: ByAxis<ScoreBand | null> }) => {
  const { common } = useWords();
  const { lead } = useReviewWords().scores;
  const words = useReviewPageWords();
  return (
    <section class="hire-stack" aria-labelledby="scores">
      <h2 id="scores">{words.scores}</h2>
      {AXES.map(axis => (
        <Band key={axis} axis={common.axes[axis]} band={scores[axis]} />
      ))}
      <p class="note">{lead}</p>
    </section>
  );
};

/** What to ask in the interview, from what was missed. */
export const Questions = ({ evidence }: { evidence: MatrixReport }) => {
  const { questions: words } = useReviewWords();
  return (
    <section class="hire-stack" aria-labelledby="questions">
      <h2 id="questions">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      <ol class="hire-quotes">
        {interviewQuestions(evidence).map(({ row, about }, at) => (
          <li key={at}>
            <p>{words.ask(row, about)}</p>
            <p class="note">{words.listenFor(row)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};
