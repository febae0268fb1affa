import type { Here } from '../../app/exercise/candidate-store.ts';
import { Folded } from './parts.tsx';
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
        <button
          type="button"
          class="button"
          disabled={here.doing}
          onClick={() => void candidate.step({ name: 'withdraw' })}
        >
          {withdraw.confirm}
        </button>
      </div>
    </Folded>
  );
};
