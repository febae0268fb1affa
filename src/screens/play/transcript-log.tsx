import { useMemo } from 'preact/hooks';
import type { SaidNow, Standing } from '../../app/conversation/conversation-port.ts';
import { turnsOf, useArrived } from '../conversation/log-turns.ts';
import { TranscriptLine } from '../conversation/transcript.tsx';
import { useWords } from '../services.ts';
import { usePlayServices } from './services.ts';
import { useSelected } from '../hooks/use-store.ts';

/** A line stays as it was said: it is not worked out again with every word of the next one. */
const Line = ({ said, fresh, coming }: { said: SaidNow; fresh: boolean; coming: boolean }) => {
  const { voice, name, text } = said;
  const words = useMemo(
    () => <TranscriptLine said={said} fresh={fresh} />,
    [voice, name, text, fresh],
  );
  return (
    <div class="log-line" data-coming={coming}>
      {words}
    </div>
  );
};

/**
 * Everything said so far. Lines that the eye has not been told yet are there, but unseen. A turn arrives as one
 * item: of several that arrive in one place at once, a screen reader may say only the last.
 */
export const TranscriptLog = ({ standing }: { standing: Standing | null }) => {
  const { textReveal } = usePlayServices();
  const words = useWords();
  const arrived = useArrived(standing);
  const speaking = useSelected(textReveal.store, ({ line }) => line);
  return (
    <div class="log" role="log" aria-label={words.play.conversation} tabIndex={0}>
      <ol class="log-turns">
        {turnsOf(standing?.said.slice(0, arrived) ?? []).map((turn, at) => (
          <li key={at}>
            {turn.map(({ said, index }) => (
              <Line
                key={index}
                said={said}
                fresh={index >= (standing?.heardBefore ?? 0)}
                coming={speaking !== null && index >= speaking}
              />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
};
