import { useState } from 'preact/hooks';
import type { Board } from '../../../app/team/board.ts';
import {
  type Calibration,
  closeDraft,
  type Mark,
  type Scoring,
  unmarked,
  withMark,
} from '../../../app/team/calibration/calibration.ts';
import type {
  Scorecard,
  ScorecardItem,
  ScorecardSection,
} from '../../../app/team/calibration/scorecard.ts';
import { LONGEST_NOTE } from '../../../engine/limits.ts';
import { useServices } from '../../services.ts';
import { useLanding, useTeamWords } from '../parts.tsx';

/** Longer is nobody's name. */
const LONGEST_LEAD = 60;

interface ItemProps {
  readonly item: ScorecardItem;
  readonly scale: number;
  readonly mark: Mark | undefined;
  readonly give: (change: Partial<Mark>) => void;
}

const Steps = ({ item, scale, mark, give }: ItemProps) => {
  const { marking: words } = useTeamWords().calibration;
  return (
    <div class="mark-steps">
      {[...Array(scale).keys(), null].map(step => (
        <label key={step}>
          <input
            type="radio"
            name={`mark-${item.id}`}
            checked={mark !== undefined && mark.mark === step}
            onChange={() => give({ mark: step })}
          />
          {step === null ? words.doesNotApply : words.step(step, scale)}
        </label>
      ))}
    </div>
  );
};

const Item = (props: ItemProps) => {
  const { marking: words } = useTeamWords().calibration;
  const { item, mark, give } = props;
  return (
    <fieldset class="mark-item">
      <legend>{item.text}</legend>
      {item.about !== '' && <p class="note">{item.about}</p>}
      <Steps {...props} />
      <label class="mark-comment">
        <span aria-hidden="true">{words.commentLabel}</span>
        <input
          class="text-field"
          dir="auto"
          aria-label={words.comment(item.text)}
          maxLength={LONGEST_NOTE}
          value={mark?.comment ?? ''}
          // What is only commented is not marked yet.
          disabled={mark === undefined}
          onInput={event => give({ comment: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
};

interface FormProps {
  readonly card: Scorecard;
  readonly draft: Scoring;
  readonly change: (draft: Scoring) => void;
}

const Section = ({ section, ...form }: FormProps & { section: ScorecardSection }) => {
  const { marking: words } = useTeamWords().calibration;
  const { card, draft, change } = form;
  return (
    <section aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`}>{words.section(section.name, section.weight)}</h3>
      {section.items.map(item => (
        <Item
          key={item.id}
          item={item}
          scale={card.scale}
          mark={draft.marks.find(one => one.item === item.id)}
          give={mark => change(withMark(draft, item.id, mark))}
        />
      ))}
    </section>
  );
};

const AutoFails = ({ card, draft, change }: FormProps) => {
  const { marking: words } = useTeamWords().calibration;
  const flip = (id: string, isOn: boolean) => {
    const others = draft.autoFails.filter(other => other !== id);
    change({ ...draft, autoFails: isOn ? [...others, id] : others });
  };
  if (card.autoFails.length === 0) return null;
  return (
    <fieldset class="mark-item mark-fails">
      <legend>{words.autoFails}</legend>
      <p class="note">{words.autoFailsAbout}</p>
      {card.autoFails.map(({ id, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={draft.autoFails.includes(id)}
            onChange={event => flip(id, event.currentTarget.checked)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
};

interface Props {
  readonly board: Board;
  readonly calibrated: Calibration;
}

const EMPTY: Omit<Scoring, 'id' | 'at'> = { lead: '', marks: [], autoFails: [] };

/** Marks are kept as they are given; the state goes before the store, which takes its time. */
const useDraft = ({ board: { papers }, calibrated }: Props) => {
  const { clock } = useServices();
  const [draft, setDraft] = useState<Scoring>(
    () =>
      calibrated.draft ?? {
        ...EMPTY,
        id: `${calibrated.id} ${clock.now()}`,
        at: clock.now(),
      },
  );
  const change = (next: Scoring) => {
    setDraft(next);
    void papers.calibrations.keep({ ...calibrated, draft: next });
  };
  const finish = () =>
    void papers.calibrations.keep(
      closeDraft({ ...calibrated, draft: { ...draft, lead: draft.lead.trim() } }, clock.now()),
    );
  return { draft, change, finish };
};

const Finish = ({ missing, finish }: { missing: number; finish: () => void }) => {
  const { marking: words } = useTeamWords().calibration;
  const [isTold, tell] = useState(false);
  return (
    <div class="actions">
      <button
        type="button"
        class="button button-main"
        onClick={() => (missing > 0 ? tell(true) : finish())}
      >
        {words.done}
      </button>
      <p role="status">{isTold && missing > 0 && words.missing(missing)}</p>
    </div>
  );
};

/** What one lead gives, with nothing of what the other gave. */
export const Marking = (props: Props) => {
  const { marking: words } = useTeamWords().calibration;
  const { scorecard: card, scorings } = props.calibrated;
  const { draft, change, finish } = useDraft(props);
  const heading = useLanding<HTMLHeadingElement>();
  const form = { card, draft, change };
  return (
    <div class="marking">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading(scorings.length)}
      </h2>
      <p class="note">{words.about}</p>
      <label class="team-field team-field-wide">
        <span>{words.name}</span>
        <input
          class="text-field"
          value={draft.lead}
          maxLength={LONGEST_LEAD}
          onInput={event => change({ ...draft, lead: event.currentTarget.value })}
        />
      </label>
      {card.sections.map(section => (
        <Section key={section.id} {...form} section={section} />
      ))}
      <AutoFails {...form} />
      <Finish missing={unmarked(card, draft)} finish={finish} />
    </div>
  );
};
