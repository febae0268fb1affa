import type { DrillPlace } from '../../app/drills/drill-session.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { useWords } from '../services.ts';

/** Where somebody is among several drills, in words and as a row of steps. */
export const Place = ({ place, done }: { place: DrillPlace; done: number }) => {
  const words = drillWordsFor(useWords());
  // A drill by itself has no place.
  if (place.of === 1) return null;
  const steps = Array.from({ length: place.of }, (_, at) => at);
  return (
    <div class="drill-place">
      <p>{words.place(place.at, place.of)}</p>
      <div class="drill-steps" aria-hidden="true">
        {steps.map(at => (
          <span key={at} data-done={at < done} data-now={at === place.at - 1} />
        ))}
      </div>
    </div>
  );
};
