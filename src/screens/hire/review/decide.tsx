import { useState } from 'preact/hooks';
import { reviewApi } from '../../../app/hiring/api/review-api.ts';
import { CONTEST_OUTCOMES, type ContestOutcome } from '../../../app/hiring/candidate/contest.ts';
import { type DecisionOutcome, DECISIONS } from '../../../app/hiring/review/review.ts';
import { Options } from '../../parts/controls.tsx';
import { Area, Problem } from '../parts.tsx';
import { useHireSession } from '../services.ts';
import { useDays, useHireWords, useReviewWords } from '../use-words.ts';
import { useNameOf, useOpenReview, useReviewPageWords } from './open-review.ts';

const Unblind = () => {
  const { step, busy } = useOpenReview();
  const { person } = useReviewPageWords();
  const { unblind, reason } = useReviewWords().review;
  const [why, setWhy] = useState('');
  return (
    <div class="hire-stack no-print">
      <p>{person.hidden}</p>
      <Area label={reason} about={unblind.text} value={why} rows={2} change={setWhy} />
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={busy || why.trim() === ''}
          onClick={() => void step({ name: 'unblind', reason: why })}
        >
          {unblind.name}
        </button>
      </div>
    </div>
  );
};

/** Who it is, once somebody had a reason to look it up. */
export const Person = () => {
  const { review } = useOpenReview();
  const words = useReviewPageWords();
  const { moment } = useDays();
  const nameOf = useNameOf();
  const { person, unblindings } = review;
  const leads = useHireSession().me?.role !== 'reviewer';
  if (!leads && unblindings.length === 0) return null;
  return (
    <section
      class={person === null ? 'hire-stack no-print' : 'hire-stack'}
      aria-labelledby="person"
    >
      <h2 id="person">{words.person.heading}</h2>
      {person === null ? (
        leads && <Unblind />
      ) : (
        <p>
          <b>{person.name}</b>, {person.email}
        </p>
      )}
      {unblindings.map(({ at, by, reason }) => (
        <p key={at} class="note">
          {words.lookedUp(nameOf(by), moment(at), reason)}
        </p>
      ))}
    </section>
  );
};

const NewDecision = () => {
  const { step, busy, problem } = useOpenReview();
  const { decisions } = useReviewPageWords();
  const words = useReviewWords().review;
  const [outcome, setOutcome] = useState<DecisionOutcome | ''>('');
  const [reason, setReason] = useState('');
  const record = async (): Promise<void> => {
    if (outcome === '') return;
    if (await step({ name: 'decide', outcome, reason })) setReason('');
  };
  return (
    <div class="hire-stack no-print">
      <Options<DecisionOutcome | ''>
        name={decisions.outcome}
        options={DECISIONS}
        chosen={outcome}
        describe={one => ({ name: one === '' ? '' : words.decisions[one], about: '' })}
        choose={setOutcome}
      />
      <Area label={words.reason} about={words.decide.text} value={reason} change={setReason} />
      <Problem code={problem} />
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={busy || outcome === '' || reason.trim() === ''}
          onClick={() => void record()}
        >
          {decisions.go}
        </button>
      </div>
    </div>
  );
};

/** What a person decided, and why. */
export const Decisions = () => {
  const { review } = useOpenReview();
  const { decisions: words } = useReviewPageWords();
  const { decisions: outcomes } = useReviewWords().review;
  const { moment } = useDays();
  const nameOf = useNameOf();
  const leads = useHireSession().me?.role !== 'reviewer';
  return (
    <section class="hire-stack" aria-labelledby="decision">
      <h2 id="decision">{words.heading}</h2>
      {review.decisions.map(({ at, by, outcome, reason }) => (
        <div key={at} class="card hire-decision">
          <p>
            <b>{words.by(outcomes[outcome], nameOf(by), moment(at))}</b>
          </p>
          <p>{reason}</p>
        </div>
      ))}
      {leads ? <NewDecision /> : <p class="note">{words.forLeads}</p>}
    </section>
  );
};

const ContestAnswer = () => {
  const { at, act, busy, problem, put } = useOpenReview();
  const { contest: words } = useReviewPageWords();
  const { contestOutcomes } = useHireWords();
  const [outcome, setOutcome] = useState<ContestOutcome>('stands');
  const [reason, setReason] = useState('');
  const send = async (): Promise<void> => {
    const body = { outcome, reason };
    const review = await act(reviewApi.answerContest, { parameters: at, body });
    if (review !== null) put(review);
  };
  return (
    <div class="hire-stack no-print">
      <Options
        name={words.outcome}
        options={CONTEST_OUTCOMES}
        chosen={outcome}
        describe={one => ({ name: contestOutcomes[one], about: '' })}
        choose={setOutcome}
      />
      <Area label={words.reason} value={reason} change={setReason} />
      <Problem code={problem} />
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={busy || reason.trim() === ''}
          onClick={() => void send()}
        >
          {words.go}
        </button>
      </div>
    </div>
  );
};

/** What the candidate contests, and what they were answered. */
export const Contests = () => {
  const { review } = useOpenReview();
  const { contest: words } = useReviewPageWords();
  const { contestOutcomes } = useHireWords();
  const { day } = useDays();
  const nameOf = useNameOf();
  if (review.contests.length === 0) return null;
  return (
    <section class="hire-stack" aria-labelledby="contest">
      <h2 id="contest">{words.heading}</h2>
      {review.contests.map(({ at, text, answerBy, answer }) => (
        <div key={at} class="hire-stack">
          <blockquote>{text}</blockquote>
          <p class="note">{words.asked(day(at), day(answerBy))}</p>
          {answer === null ? (
            <ContestAnswer />
          ) : (
            <div class="card hire-decision">
              <p>
                <b>
                  {words.answered(
                    contestOutcomes[answer.outcome],
                    nameOf(answer.by),
                    day(answer.at),
                  )}
                </b>
              </p>
              <p>{answer.reason}</p>
            </div>
          )}
        </div>
      ))}
    </section>
  );
};
