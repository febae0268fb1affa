import { useState } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import {
  keepReflection,
  type SelfAssessmentDraft,
  skipReview,
} from '../../../app/debrief/self-assessment.ts';
import { LONGEST_CHANGE } from '../../../engine/limits.ts';
import { AXES, type Axis } from '../../../engine/model/acts.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { useServices } from '../../services.ts';
import { Slider } from '../../parts/controls.tsx';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** While nothing is marked, nothing is suggested either. */
type Draft = Omit<SelfAssessmentDraft, 'turningPoint'> & {
  readonly turningPoint: number | null | undefined;
};

const NOTHING_YET: Draft = {
  turningPoint: undefined,
  guess: { accuracy: null, empathy: null },
  change: '',
};

interface Part {
  readonly draft: Draft;
  readonly edit: (change: Partial<Draft>) => void;
}

interface MarkProps {
  readonly turn: number | null;
  readonly text: string;
  readonly marked: boolean;
  readonly mark: () => void;
}

const TurnToMark = ({ turn, text, marked, mark }: MarkProps) => (
  <label class="option turn-option">
    <input type="radio" name="turning-point" checked={marked} onChange={mark} />
    {turn !== null && <span class="turn-option-number">{turn}</span>}
    <ScenarioText as="span" class="option-name" text={text} />
  </label>
);

const TurningPoint = ({ debrief, draft, edit }: Part & { debrief: Debrief }) => {
  const { reflection: words } = useCoaching();
  const marks = [
    ...debrief.turns.map(({ number, said }) => ({ turn: number, text: said.text })),
    { turn: null, text: words.noTurningPoint },
  ];
  return (
    <fieldset class="card options you-first-part">
      <legend class="sr-only">{words.turningPoint}</legend>
      <h2 aria-hidden="true">{words.turningPoint}</h2>
      <p class="note">{words.turningPointAbout}</p>
      <div class="turn-options">
        {marks.map(({ turn, text }) => (
          <TurnToMark
            key={turn}
            turn={turn}
            text={text}
            marked={draft.turningPoint === turn}
            mark={() => edit({ turningPoint: turn })}
          />
        ))}
      </div>
    </fieldset>
  );
};

const Guess = ({ axis, draft, edit }: Part & { axis: Axis }) => {
  const { reflection: words } = useCoaching();
  const name = words.guessOf[axis];
  const value = draft.guess[axis];
  const guess = (next: number | null) => edit({ guess: { ...draft.guess, [axis]: next } });
  return (
    <div class="guess">
      <Slider
        name={name}
        value={value}
        text={value === null ? words.unset : `${value}`}
        disabled={false}
        slide={guess}
      />
      <button
        type="button"
        class="guess-back"
        aria-label={words.takeBack(name)}
        disabled={value === null}
        onClick={event => {
          guess(null);
          // A button that nothing can be done with any more loses the focus.
          event.currentTarget.parentElement?.querySelector('input')?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};

const Guesses = (part: Part) => {
  const { reflection: words } = useCoaching();
  return (
    <fieldset class="card options you-first-part">
      <legend class="sr-only">{words.guess}</legend>
      <h2 aria-hidden="true">{words.guess}</h2>
      <p class="note">{words.guessAbout}</p>
      {AXES.map(axis => (
        <Guess key={axis} axis={axis} {...part} />
      ))}
    </fieldset>
  );
};

/**
 * Says, in the browser's own words, that a reply is still to be marked. Not before somebody has tried without: a form
 * that asks from the start is called invalid, aloud, before anything was done.
 */
const askForMark = (form: HTMLFormElement): boolean => {
  for (const mark of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    mark.required = true;
  return form.reportValidity();
};

const Change = ({ draft, edit }: Part) => {
  const { reflection: words } = useCoaching();
  return (
    <section class="card you-first-part">
      <label>
        <span class="you-first-label">{words.change}</span>
        <span class="note">{words.changeAbout}</span>
        <input
          class="text-field"
          type="text"
          maxLength={LONGEST_CHANGE}
          autocomplete="off"
          value={draft.change}
          onInput={event => edit({ change: event.currentTarget.value })}
        />
      </label>
    </section>
  );
};

/** The learner's own view of it, before any number is shown. Whoever keeps or skips it goes on to the numbers. */
export const SelfAssessmentForm = ({ debrief }: { debrief: Debrief }) => {
  const { runs, clock } = useServices();
  const { reflection: words } = useCoaching();
  const [draft, setDraft] = useState(NOTHING_YET);
  const edit = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const { id } = debrief.run;
  const keep = () => {
    const { turningPoint = null } = draft;
    void keepReflection(runs, id, { ...draft, turningPoint }, clock);
  };
  return (
    <Page title={words.heading} kind="you-first">
      <header class="you-first-heading">
        <p class="eyebrow">{debrief.scenario.title}</p>
        <PageHeading>{words.heading}</PageHeading>
        <p class="lead">{words.lead}</p>
      </header>
      <form
        class="you-first"
        onSubmit={event => {
          event.preventDefault();
          if (askForMark(event.currentTarget)) keep();
        }}
      >
        <TurningPoint debrief={debrief} draft={draft} edit={edit} />
        <Guesses draft={draft} edit={edit} />
        <Change draft={draft} edit={edit} />
        <div class="actions">
          <button type="submit" class="button button-main">
            {words.reveal}
            <Icon name="forward" />
          </button>
          <button type="button" class="button" onClick={() => void skipReview(runs, id)}>
            {words.skip}
          </button>
        </div>
      </form>
    </Page>
  );
};
