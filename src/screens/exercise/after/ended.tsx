import type { Here } from '../../../app/exercise/candidate-store.ts';
import { ExerciseFrame, Problem } from '../parts.tsx';
import { useExerciseWords } from '../use-words.ts';
import { Withdraw } from '../withdraw.tsx';
import { ContestSection } from './contest.tsx';

interface Props {
  readonly here: Here;
  readonly stage: 'expired' | 'withdrawn';
}

/** It ended before its end: by the calendar, or because they wanted it so. */
export const Ended = ({ here, stage }: Props) => {
  const { withdraw, expired } = useExerciseWords();
  const { exercise } = here.place;
  const text = stage === 'withdrawn' ? withdraw.done : expired(exercise.contact);
  return (
    <ExerciseFrame heading={exercise.title} eyebrow={exercise.employer}>
      <p class="lead">{text}</p>
      <Problem code={here.problem} />
      <ContestSection here={here} />
      {stage === 'expired' && <Withdraw here={here} />}
    </ExerciseFrame>
  );
};
