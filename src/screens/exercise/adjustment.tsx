import { useState } from 'preact/hooks';
import type { Here } from '../../app/exercise/candidate-store.ts';
import { EXERCISE_LIMITS } from '../../engine/limits.ts';
import { Action, Area } from './parts.tsx';
import { useCandidate } from './services.ts';
import { useExerciseWords } from './use-words.ts';

type Request = Here['place']['candidate']['adjustments']['requests'][number];

const Asked = ({ text, answer }: Request) => {
  const { adjustment } = useExerciseWords();
  const outcome =
    answer === null
      ? adjustment.waiting
      : answer.granted === null
        ? adjustment.refused(answer.reason)
        : adjustment.granted;
  const isGranted = answer !== null && answer.granted !== null;
  return (
    <li>
      <blockquote>{text}</blockquote>
      <p>{outcome}</p>
      {isGranted && answer.reason !== '' && <p>{answer.reason}</p>}
    </li>
  );
};

/** Asks for something different, in private, and shows what came of it. */
export const AskForAdjustment = ({ here }: { here: Here }) => {
  const { adjustment } = useExerciseWords();
  const { candidate } = useCandidate();
  const [text, setText] = useState('');
  const { requests } = here.place.candidate.adjustments;
  const waits = requests.at(-1)?.answer === null;
  const send = async () => {
    if (await candidate.askForAdjustment(text)) setText('');
  };
  return (
    <>
      <p>{adjustment.text}</p>
      {requests.length > 0 && (
        <ol class="exercise-asked">
          {requests.map(request => (
            <Asked key={request.at} {...request} />
          ))}
        </ol>
      )}
      {!waits && (
        <>
          <Area
            label={adjustment.field}
            value={text}
            most={EXERCISE_LIMITS.answerLength}
            change={setText}
          />
          <div class="actions">
            <Action
              label={adjustment.send}
              disabled={here.doing || text.trim() === ''}
              act={() => void send()}
            />
          </div>
        </>
      )}
    </>
  );
};
