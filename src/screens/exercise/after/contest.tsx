import { useState } from 'preact/hooks';
import type { Here } from '../../../app/exercise/candidate-store.ts';
import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import { useWords } from '../../services.ts';
import { Action, Area, Section } from '../parts.tsx';
import { useCandidate } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';

type Contest = Here['place']['candidate']['contests'][number];

const Case = ({ text, answerBy, answer }: Contest) => {
  const { contest } = useExerciseWords();
  const { formats } = useWords();
  return (
    <li>
      <blockquote>{text}</blockquote>
      {answer === null ? (
        <p>{contest.open(formats.day(Date.parse(answerBy)))}</p>
      ) : (
        <>
          <p>{contest.outcome[answer.outcome]}</p>
          <p>{answer.reason}</p>
        </>
      )}
    </li>
  );
};

/** Says that something was not right, and shows by when it is answered and how it was. */
export const ContestSection = ({ here }: { here: Here }) => {
  const { contest } = useExerciseWords();
  const { candidate } = useCandidate();
  const [text, setText] = useState('');
  const { contests } = here.place.candidate;
  const may = here.place.steps.includes('contest');
  if (!may && contests.length === 0) return null;
  const send = async () => {
    if (await candidate.step({ name: 'contest', text })) setText('');
  };
  return (
    <Section heading={contest.heading}>
      {contests.length > 0 && (
        <ol class="exercise-asked">
          {contests.map(one => (
            <Case key={one.at} {...one} />
          ))}
        </ol>
      )}
      {may && (
        <>
          <p>{contest.text(here.place.exercise.answerDays)}</p>
          <Area
            label={contest.field}
            value={text}
            most={EXERCISE_LIMITS.answerLength}
            change={setText}
          />
          <div class="actions">
            <Action
              label={contest.send}
              disabled={here.doing || text.trim() === ''}
              act={() => void send()}
            />
          </div>
        </>
      )}
    </Section>
  );
};
