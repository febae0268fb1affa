import type { DrillAnswer } from '../../app/drill-scene.ts';
import { zoneOf } from '../../engine/mood.ts';
import type { Movement } from '../../engine/respond.ts';
import { RULES } from '../../engine/rules.ts';
import { useWords } from '../services.ts';

const isGood = ({ on, by }: Movement): boolean | undefined => {
  if (by === 0) return undefined;
  return on === 'heat' ? by < 0 : by > 0;
};

const Row = ({ movement }: { movement: Movement }) => {
  const { common, debrief, formats } = useWords();
  const { on, by, rule, heldBy } = movement;
  const sentence = RULES.find(({ id }) => id === rule)?.sentence ?? '';
  return (
    <li class="movement">
      <span class="movement-by" data-good={isGood(movement)}>
        {common.levels[on]} {formats.signed(by)}
      </span>
      <span class="movement-why">
        {sentence} {heldBy !== undefined && debrief.held[heldBy]} <abbr class="rule">{rule}</abbr>
      </span>
    </li>
  );
};

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
export const Moved = ({ answer: { movements } }: { answer: DrillAnswer }) => {
  const { debrief, play } = useWords();
  return (
    <section class="drill-moved" aria-labelledby="moved">
      <h3 id="moved" class="drill-small">
        {play.moved}
      </h3>
      {movements.length === 0 && <p class="note">{debrief.nothingMoved}</p>}
      <ul class="movements">
        {movements.map((movement, index) => (
          <Row key={index} movement={movement} />
        ))}
      </ul>
    </section>
  );
};
