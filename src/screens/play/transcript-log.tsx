import { useEffect, useState } from 'preact/hooks';
import type { Standing } from '../../app/conversation/conversation-port.ts';
import { TranscriptLine } from '../conversation/transcript.tsx';
import { useWords } from '../services.ts';
import { usePlayServices } from './services.ts';
import { useSelected } from '../hooks/use-store.ts';

/**
 * How many lines to show. What was said before we came in is there from the start; the newest lines
 * arrive a moment later, so that a screen reader says them, once.
 */
const useArrived = (standing: Standing | null): number => {
  const [here, setHere] = useState(false);
  useEffect(() => {
    if (standing === null) return undefined;
    const soon = setTimeout(() => setHere(true), 0);
    return () => clearTimeout(soon);
  }, [standing === null]);
  if (standing === null) return 0;
  return here ? standing.said.length : standing.heardBefore;
};

/** Everything said so far. Lines that the eye has not been told yet are there, but unseen. */
export const TranscriptLog = ({ standing }: { standing: Standing | null }) => {
  const { textReveal } = usePlayServices();
  const words = useWords();
  const arrived = useArrived(standing);
  const speaking = useSelected(textReveal.store, ({ line }) => line);
  return (
    <div class="log" role="log" aria-label={words.play.conversation} tabIndex={0}>
      <div class="log-lines">
        {(standing?.said.slice(0, arrived) ?? []).map((said, index) => (
          <div key={index} class="log-line" data-coming={speaking !== null && index >= speaking}>
            <TranscriptLine said={said} fresh={index >= (standing?.heardBefore ?? 0)} />
          </div>
        ))}
      </div>
    </div>
  );
};
