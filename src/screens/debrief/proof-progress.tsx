import type { Debrief } from '../../app/debrief/debrief.ts';
import { useWords } from '../services.ts';
import { useCoaching } from '../hooks/use-coaching-words.ts';
import type { Deepened } from './use-proof.ts';

const useSentence = ({ proof }: Debrief, proving: Deepened['proving']): string => {
  const { proof: words } = useCoaching();
  if (proving.name === 'working') return words.working;
  if (proof === null) return words.failed;
  if (proof.turningPoint !== null) return words.turningPoint(proof.turningPoint);
  return words.noTurningPoint(
    proof.turns.filter(({ given }) => given > 0).map(({ number }) => number),
  );
};

interface Props extends Deepened {
  readonly choose: (turn: number) => void;
}

/** Whether the rest is still being worked out; then, where it turned. The count is not read out. */
export const ProofProgress = ({ debrief, proving, choose }: Props) => {
  const { formats } = useWords();
  const { proof: words } = useCoaching();
  const sentence = useSentence(debrief, proving);
  const turned = debrief.proof?.turningPoint ?? null;
  if (proving.name === 'unasked') return null;
  return (
    <div class="proving" data-state={proving.name}>
      <p role="status" aria-live="polite">
        {sentence}
      </p>
      {turned !== null && (
        <button type="button" class="turn-link" onClick={() => choose(turned)}>
          {words.showTurn(turned)}
        </button>
      )}
      {proving.name === 'working' && (
        <p class="note">{words.workingAbout(formats.number(proving.states))}</p>
      )}
    </div>
  );
};
