import type { DrillAnswer } from '../../app/drills/drill-scene.ts';
import { zoneOf } from '../../engine/model/mood.ts';
import { Movements } from '../parts/movements.tsx';
import { useWords } from '../services.ts';

/** From which mood to which. */
export const MoodStep = ({ answer }: { answer: DrillAnswer }) => {
  const { common, debrief, formats } = useWords();
  const { moodBefore, moodAfter } = answer;
  return (
    <p class="drill-mood">
      <span class={`swatch zone-${zoneOf(moodAfter)}`} aria-hidden="true" />
      {debrief.moodMoved(formats.signed(moodBefore), formats.signed(moodAfter))}
      <span class="note">{common.zones[zoneOf(moodAfter)]}</span>
    </p>
  );
};

/** What moved the mood, and by which rule. */
export const MoodChange = ({ answer: { movements } }: { answer: DrillAnswer }) => {
  const { play } = useWords();
  return (
    <section class="drill-moved" aria-labelledby="moved">
      <h3 id="moved" class="drill-small">
        {play.moved}
      </h3>
      <Movements movements={movements} />
    </section>
  );
};
