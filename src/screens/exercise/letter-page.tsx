import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Here } from '../../app/exercise/candidate-store.ts';
import type { Part } from '../../app/hiring/api/fields.ts';
import { EXERCISE_LIMITS } from '../../engine/limits.ts';
import { Loading } from '../errors/loading.tsx';
import { useStore } from '../hooks/use-store.ts';
import { InLanguage, ScenarioText } from '../parts/scenario-text.tsx';
import { Action, Area, ExerciseFrame, Problem } from './parts.tsx';
import { useCandidate } from './services.ts';
import { useExerciseWords } from './use-words.ts';
import { Withdraw } from './withdraw.tsx';

type Letter = NonNullable<Part['letter']>;

const Received = ({ letter }: { letter: Letter }) => {
  const { letter: words } = useExerciseWords();
  return (
    <article class="card exercise-letter">
      <p class="note">{words.from(letter.from)}</p>
      <p class="note">{words.subject(letter.subject)}</p>
      <ScenarioText as="p" text={letter.text} />
      <h2>{words.know}</h2>
      <ScenarioText as="p" text={letter.know} />
    </article>
  );
};

/** What somebody has written, kept at the server while they write. */
const useLetter = ({ run, written }: Part) => {
  const { openLetter } = useCandidate();
  const draft = useMemo(() => openLetter(run, written ?? ''), [openLetter, run]);
  useEffect(() => {
    const keep = () => void draft.keep();
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      draft.close();
    };
  }, [draft]);
  return { draft, state: useStore(draft.store) };
};

const Answer = ({ here, part }: { here: Here; part: Part }) => {
  const { letter: words } = useExerciseWords();
  const { candidate } = useCandidate();
  const { draft, state } = useLetter(part);
  const [empty, setEmpty] = useState(false);
  const send = async () => {
    setEmpty(state.text.trim() === '');
    if (state.text.trim() === '') return;
    if (await draft.keep()) await candidate.step({ name: 'send-letter' });
  };
  return (
    <>
      <Area
        label={words.answer}
        value={state.text}
        rows={10}
        most={EXERCISE_LIMITS.answerLength}
        change={text => draft.write(text)}
      >
        <p class="note" role="status">
          {words.kept[state.kept]}
        </p>
        {state.text.length > EXERCISE_LIMITS.answerLength * 0.8 && (
          <p class="note">{words.left(EXERCISE_LIMITS.answerLength - state.text.length)}</p>
        )}
      </Area>
      <Problem code={empty ? 'run/nothing-written' : here.problem} />
      <div class="actions">
        <Action isMain label={words.send} disabled={here.doing} act={() => void send()} />
      </div>
    </>
  );
};

/** A customer's letter, and the answer to it. */
export const LetterPage = ({ here }: { here: Here }) => {
  const { letter, part: partOf } = useExerciseWords();
  const { candidate, exercise, parts } = here.place;
  const part = parts.find(one => one.part === candidate.part);
  if (part === undefined || part.letter === null) return <Loading />;
  const eyebrow = partOf(candidate.part + 1, exercise.parts.length);
  return (
    <ExerciseFrame heading={letter.heading} eyebrow={eyebrow}>
      <p>{letter.text}</p>
      <InLanguage language={exercise.language}>
        <Received letter={part.letter} />
      </InLanguage>
      <Answer here={here} part={part} />
      <Withdraw here={here} />
    </ExerciseFrame>
  );
};
