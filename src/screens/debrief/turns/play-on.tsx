import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { Icon } from '../../parts/icon.tsx';
import { useServices } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useDebriefServices } from '../services.ts';
import { isolated } from '../../../app/words/text-direction.ts';

interface Props {
  readonly debrief: Debrief;
  readonly turn: number;
  /** The reply's place in the story's order. */
  readonly reply: number;
  readonly said: string;
}

/** Opens a practice run that leaves this one here, and goes there, unless somebody leaves meanwhile. */
export const usePlayOn = ({ debrief, turn, reply }: Omit<Props, 'said'>) => {
  const { navigation, words } = useServices();
  const { play } = useDebriefServices();
  const [failed, setFailed] = useState<string | null>(null);
  const opening = useRef(false);
  useEffect(() => () => void (opening.current && play?.close()), [play]);
  const start = async () => {
    opening.current = true;
    const opened = (await play?.playOn({ from: debrief.run.id, turn, reply })) ?? null;
    if (opened === null) return;
    opening.current = false;
    if (!opened.ok) return setFailed(words.trouble.problems[opened.error.code].text);
    const { run, scenario } = opened.value;
    // The way back leads to this turn.
    navigation.rename({ name: 'debrief', run: debrief.run.id, turn });
    navigation.go({ name: 'play', scenario, run });
  };
  return { failed, start };
};

const Way = ({ said, ...from }: Props) => {
  const { proof } = useCoaching();
  const { failed, start } = usePlayOn(from);
  return (
    <div class="play-on no-print">
      <button
        type="button"
        class="button"
        aria-label={`${proof.playOn}: ${isolated(said)}`}
        onClick={() => void start()}
      >
        {proof.playOn}
        <Icon name="forward" />
      </button>
      {failed !== null && <p role="alert">{failed}</p>}
    </div>
  );
};

/** A run that is somebody else's is not gone on with here. */
export const PlayOn = (props: Props) =>
  useDebriefServices().play === null ? null : <Way {...props} />;
