import type { Here } from '../../app/exercise/candidate-store.ts';
import { Action, Folded } from './parts.tsx';
import { useCandidate } from './services.ts';
import { useExerciseWords } from './use-words.ts';

/** The way out, on every page and never in the way. */
export const Withdraw = ({ here }: { here: Here }) => {
  const { withdraw } = useExerciseWords();
  const { candidate } = useCandidate();
  if (!here.place.steps.includes('withdraw')) return null;
  return (
    <Folded heading={withdraw.name}>
      <p>{withdraw.about}</p>
      <div class="actions">
        <Action
          label={withdraw.confirm}
          disabled={here.doing}
          act={() => void candidate.step({ name: 'withdraw' })}
        />
      </div>
    </Folded>
  );
};
