import { type Mate, peopleApi } from '../../../app/hiring/api/people-api.ts';
import { Problem, Shown } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { useHireWords } from '../use-words.ts';

interface Props {
  readonly exercise: string;
}

interface MateProps extends Props {
  readonly of: Mate;
  readonly changed: () => void;
}

const Choice = ({ of: { id, name, isOn }, exercise, changed }: MateProps) => {
  const { busy, problem, act } = useDoing();
  const parameters = { exercise, person: id };
  const change = () =>
    isOn
      ? act(peopleApi.unassign, { parameters, body: null })
      : act(peopleApi.assign, { parameters, body: {} });
  const flip = async () => (await change()) !== null && changed();
  return (
    <li>
      <label class="option">
        <input type="checkbox" checked={isOn} disabled={busy} onChange={() => void flip()} />
        <span>{name}</span>
      </label>
      <Problem code={problem} />
    </li>
  );
};

/** Who marks in this exercise, for those who lead it. */
export const Crew = ({ exercise }: Props) => {
  const { crew: words } = useHireWords();
  const asking = useAsked(peopleApi.crew, { exercise });
  return (
    <details class="hire-stack no-print">
      <summary class="disclosure">{words.heading}</summary>
      <p>{words.lead}</p>
      <Shown asking={asking}>
        {({ crew }) => {
          const reviewers = crew.filter(({ role }) => role === 'reviewer');
          if (reviewers.length === 0) return <p class="note">{words.none}</p>;
          return (
            <ul class="hire-list">
              {reviewers.map(mate => (
                <Choice key={mate.id} of={mate} exercise={exercise} changed={asking.again} />
              ))}
            </ul>
          );
        }}
      </Shown>
    </details>
  );
};
