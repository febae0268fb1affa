import { useState } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { Icon } from '../../parts/icon.tsx';
import { useServices } from '../../services.ts';
import { rememberTurn } from '../scroll-position.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useDebriefServices } from '../services.ts';

interface Props {
  readonly debrief: Debrief;
  readonly turn: number;
  /** The reply's place in the story's order. */
  readonly reply: number;
  readonly said: string;
}

/** Opens a practice run that leaves this one here, and goes there. */
export const PlayOn = ({ debrief, turn, reply, said }: Props) => {
  const { navigation, words } = useServices();
  const { play } = useDebriefServices();
  const { proof } = useCoaching();
  const [failed, setFailed] = useState<string | null>(null);
  const start = async () => {
    await play.playOn({ run: debrief.run.id, turn, reply });
    const state = play.store.getState();
    if (state.name === 'failed') setFailed(words.trouble.problems[state.problem.code].text);
    if (state.name !== 'talking') return;
    const { run, scenario } = state.standing;
    rememberTurn(debrief.run.id, turn);
    navigation.go({ name: 'play', scenario, run });
  };
  return (
    <div class="play-on no-print">
      <button
        type="button"
        class="button"
        aria-label={`${proof.playOn}: ${said}`}
        onClick={() => void start()}
      >
        {proof.playOn}
        <Icon name="forward" />
      </button>
      {failed !== null && <p role="alert">{failed}</p>}
    </div>
  );
};
