import { useId, useState } from 'preact/hooks';
import { manageApi, type ManagedCandidate } from '../../../app/hiring/api/manage-api.ts';
import { Switch } from '../../parts/controls.tsx';
import { Area, Field, Problem } from '../parts.tsx';
import { useDays, useHireWords } from '../use-words.ts';
import { useDoing } from '../use-doing.ts';

/** What the fields of an answer hold. */
interface Draft {
  readonly isUntimed: boolean;
  readonly until: string;
  readonly otherFormat: string;
  readonly reason: string;
}

const EMPTY: Draft = { isUntimed: false, until: '', otherFormat: '', reason: '' };

/** Only what is granted is sent: what is left out stays as it is. */
const grantedBy = ({ isUntimed, until, otherFormat }: Draft) => ({
  ...(isUntimed ? { isUntimed } : {}),
  ...(until === '' ? {} : { until: new Date(until).toISOString() }),
  ...(otherFormat.trim() === '' ? {} : { otherFormat: otherFormat.trim() }),
});

interface WaitingProps {
  readonly of: ManagedCandidate;
  readonly changed: () => void;
}

const Fields = ({ draft, set }: { draft: Draft; set: (draft: Draft) => void }) => {
  const words = useHireWords().people.adjustments;
  return (
    <>
      <Switch
        words={{ name: words.untimed, about: '' }}
        on={draft.isUntimed}
        flip={isUntimed => set({ ...draft, isUntimed })}
      />
      <Field
        label={words.until}
        type="datetime-local"
        value={draft.until}
        change={until => set({ ...draft, until })}
      />
      <Field
        label={words.otherFormat}
        value={draft.otherFormat}
        change={otherFormat => set({ ...draft, otherFormat })}
      />
      <Area
        label={words.reason}
        value={draft.reason}
        change={reason => set({ ...draft, reason })}
      />
    </>
  );
};

/** A request that waits, with the answer that is written to it. */
const Waiting = ({ of: { id, name, candidate }, changed }: WaitingProps) => {
  const words = useHireWords().people.adjustments;
  const { day } = useDays();
  const { busy, problem, act } = useDoing();
  const [draft, setDraft] = useState(EMPTY);
  const request = candidate.adjustments.requests.at(-1);
  if (request === undefined) return null;
  const answer = async (grants: boolean): Promise<void> => {
    const body = { granted: grants ? grantedBy(draft) : null, reason: draft.reason };
    const asked = { parameters: { candidate: id }, body };
    if ((await act(manageApi.answerAdjustment, asked)) !== null) changed();
  };
  return (
    <li class="card hire-request">
      <h3>{words.asked(name, day(request.at))}</h3>
      <blockquote>{request.text}</blockquote>
      <Fields draft={draft} set={setDraft} />
      <Problem code={problem} />
      <div class="actions">
        <button type="button" class="button" disabled={busy} onClick={() => void answer(true)}>
          {words.grant}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => void answer(false)}>
          {words.refuse}
        </button>
      </div>
    </li>
  );
};

interface Props {
  readonly candidates: readonly ManagedCandidate[];
  readonly changed: () => void;
}

interface WhoProps {
  readonly candidates: readonly ManagedCandidate[];
  readonly chosen: string;
  readonly choose: (candidate: string) => void;
}

const Who = ({ candidates, chosen, choose }: WhoProps) => {
  const { who } = useHireWords().people.adjustments;
  const id = useId();
  return (
    <div class="hire-field">
      <label for={id}>{who}</label>
      <select
        id={id}
        class="text-field"
        value={chosen}
        onChange={event => choose(event.currentTarget.value)}
      >
        <option value="" />
        {candidates.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}, {one.email}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Somebody who called or wrote: what they asked for is noted with the answer. */
const Elsewhere = ({ candidates, changed }: Props) => {
  const words = useHireWords().people.adjustments;
  const { busy, problem, act } = useDoing();
  const [candidate, setCandidate] = useState('');
  const [asked, setAsked] = useState('');
  const [draft, setDraft] = useState(EMPTY);
  const grant = async (): Promise<void> => {
    const body = { granted: grantedBy(draft), reason: draft.reason, asked };
    const done = await act(manageApi.answerAdjustment, { parameters: { candidate }, body });
    if (done === null) return;
    setCandidate('');
    setAsked('');
    setDraft(EMPTY);
    changed();
  };
  return (
    <details>
      <summary class="disclosure">{words.elsewhere}</summary>
      <div class="hire-stack">
        <Who candidates={candidates} chosen={candidate} choose={setCandidate} />
        <Area label={words.askedFor} rows={2} value={asked} change={setAsked} />
        <Fields draft={draft} set={setDraft} />
        <Problem code={problem} />
        <div class="actions">
          <button
            type="button"
            class="button"
            disabled={busy || candidate === '' || asked.trim() === ''}
            onClick={() => void grant()}
          >
            {words.grant}
          </button>
        </div>
      </div>
    </details>
  );
};

const isWaiting = ({ candidate: { adjustments } }: ManagedCandidate): boolean =>
  adjustments.requests.at(-1)?.answer === null;

/** Adjustments that somebody waits for. */
export const Adjustments = ({ candidates, changed }: Props) => {
  const words = useHireWords().people.adjustments;
  const waiting = candidates.filter(isWaiting);
  return (
    <section class="hire-stack" aria-labelledby="adjustments">
      <h2 id="adjustments">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      {waiting.length === 0 && <p>{words.none}</p>}
      <ul class="hire-list">
        {waiting.map(one => (
          <Waiting
            key={`${one.id} ${one.candidate.adjustments.requests.length}`}
            of={one}
            changed={changed}
          />
        ))}
      </ul>
      {candidates.length > 0 && <Elsewhere candidates={candidates} changed={changed} />}
    </section>
  );
};
