import { useEffect } from 'preact/hooks';
import type { PortProblem } from '../../../app/conversation/conversation-port.ts';
import type { Here } from '../../../app/exercise/candidate-store.ts';
import { Action, ExerciseFrame } from '../parts.tsx';
import { useCandidate } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';
import { Withdraw } from '../withdraw.tsx';

interface Props {
  readonly here: Here;
  readonly problem: PortProblem;
}

/** The conversation cannot be had: mostly it is over by now, and the server knows what comes next. */
export const NotTalking = ({ here, problem }: Props) => {
  const { away, notDone } = useExerciseWords();
  const { candidate } = useCandidate();
  useEffect(() => void candidate.load(), [candidate]);
  const reachable = problem.code !== 'port/unreachable';
  return (
    <ExerciseFrame heading={away.heading}>
      <p class="lead">{reachable ? notDone : away.text}</p>
      <div class="actions">
        <Action isMain label={away.again} act={() => location.reload()} />
      </div>
      <Withdraw here={here} />
    </ExerciseFrame>
  );
};
