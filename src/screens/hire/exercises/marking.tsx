import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import type { RubricRow } from '../../../app/hiring/exercise/rubric.ts';
import { Area, Field } from '../parts.tsx';
import { usePlanForm, usePlanWords } from './plan-form.ts';

const withAnchor = (row: RubricRow, at: number, text: string): RubricRow => {
  const [one, two, three, four] = row.anchors.map((anchor, place) =>
    place === at ? text : anchor,
  );
  return { ...row, anchors: [one ?? '', two ?? '', three ?? '', four ?? ''] };
};

interface RowProps {
  readonly row: RubricRow;
  readonly set: (row: RubricRow) => void;
  readonly remove: (() => void) | null;
}

const Row = ({ row, set, remove }: RowProps) => {
  const words = usePlanWords().marking;
  return (
    <details>
      <summary class="disclosure">{row.name === '' ? words.row : row.name}</summary>
      <div class="hire-stack">
        <Field label={words.row} value={row.name} change={name => set({ ...row, name })} />
        {row.anchors.map((anchor, at) => (
          <Field
            key={at}
            label={words.level(at + 1)}
            value={anchor}
            change={text => set(withAnchor(row, at, text))}
          />
        ))}
        {remove !== null && (
          <button type="button" class="link-button" onClick={remove}>
            {words.remove} <span class="sr-only">{row.name}</span>
          </button>
        )}
      </div>
    </details>
  );
};

/** An id that no row has: marks are kept by it. */
const freeId = (rows: readonly RubricRow[]): string => {
  let number = rows.length + 1;
  while (rows.some(({ id }) => id === `row-${number}`)) number += 1;
  return `row-${number}`;
};

const Phrases = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().marking;
  // What is typed stays as it is: blank lines and blanks at ends go when it is sent.
  const set = (text: string) => change({ phrases: text === '' ? [] : text.split('\n') });
  return (
    <Area
      label={words.phrases}
      about={words.phrasesAbout}
      value={plan.phrases.join('\n')}
      change={set}
    />
  );
};

/** By what two people mark written answers, and what is highlighted for them. */
export const MarkingRules = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().marking;
  const { rubric } = plan;
  const add = () =>
    change({ rubric: [...rubric, { id: freeId(rubric), name: '', anchors: ['', '', '', ''] }] });
  return (
    <section class="hire-stack" aria-labelledby="marking">
      <h2 id="marking">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      {rubric.map(row => (
        <Row
          key={row.id}
          row={row}
          set={next => change({ rubric: rubric.map(one => (one.id === row.id ? next : one)) })}
          remove={
            rubric.length > 1
              ? () => change({ rubric: rubric.filter(({ id }) => id !== row.id) })
              : null
          }
        />
      ))}
      {rubric.length < EXERCISE_LIMITS.rubricRows && (
        <button type="button" class="link-button" onClick={add}>
          {words.add}
        </button>
      )}
      <Phrases />
    </section>
  );
};
