import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import type { HiringCandidateMessages } from '../../app/words/messages/hiring-candidate.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { useExerciseWords } from './use-words.ts';

interface FrameProps {
  readonly heading: string;
  readonly eyebrow?: string;
  readonly children: ComponentChildren;
}

/** The frame of every page of the exercise: nothing on it leads elsewhere but the settings. */
export const ExerciseFrame = ({ heading, eyebrow, children }: FrameProps) => (
  <Page title={heading} kind="exercise" ways={['settings']}>
    <div class="exercise-stack">
      {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
      <PageHeading>{heading}</PageHeading>
      {children}
    </div>
  </Page>
);

interface SectionProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** Something to do or to know, under its own name. */
export const Section = ({ heading, children }: SectionProps) => {
  const id = useId();
  return (
    <section class="card exercise-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
};

/** Something that is seldom needed, folded away under its name. */
export const Folded = ({ heading, children }: SectionProps) => (
  <details class="exercise-folded">
    <summary>{heading}</summary>
    <div class="exercise-stack">{children}</div>
  </details>
);

const sentenceFor = (code: ApiProblem, words: HiringCandidateMessages): string => {
  const known: Readonly<Partial<Record<ApiProblem, string>>> = {
    ...words.problems,
    ...words.adjustment.problems,
    'run/nothing-written': words.letter.empty,
    'server/unreachable': words.away.text,
    'server/busy': words.away.text,
  };
  return known[code] ?? words.notDone;
};

/** Why something was not done, said where it was asked for. */
export const Problem = ({ code }: { code: ApiProblem | null }) => {
  const words = useExerciseWords();
  return (
    <div role="alert">{code !== null && <p class="refused">{sentenceFor(code, words)}</p>}</div>
  );
};

interface ActionProps {
  readonly label: string;
  readonly act: () => void;
  readonly disabled?: boolean;
  /** The one thing that most people come for. */
  readonly isMain?: boolean;
}

/** One thing to do. */
export const Action = ({ label, act, disabled = false, isMain = false }: ActionProps) => (
  <button
    type="button"
    class={isMain ? 'button button-main' : 'button'}
    disabled={disabled}
    onClick={act}
  >
    {label}
  </button>
);

interface AreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly most: number;
  readonly change: (value: string) => void;
  readonly children?: ComponentChildren;
}

/** Several lines that somebody writes. */
export const Area = ({ label, value, rows = 4, most, change, children }: AreaProps) => {
  const id = useId();
  return (
    <div class="exercise-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="text-field"
        rows={rows}
        maxLength={most}
        value={value}
        onInput={event => change(event.currentTarget.value)}
      />
      {children}
    </div>
  );
};
