import { useRef } from 'preact/hooks';
import type { DrillScene } from '../../app/drills/drill-scene.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { zoneOf } from '../../engine/model/mood.ts';
import { Vignette } from '../parts/art.tsx';
import { TranscriptLine } from '../conversation/transcript.tsx';
import { CardBody } from '../conversation/desk-card.tsx';
import { ReplyList } from '../conversation/reply-list.tsx';
import { useWords } from '../services.ts';
import { ScenarioText, Sentence } from '../parts/scenario-text.tsx';
import { isolated } from '../../app/words/text-direction.ts';

const Desk = ({ scene }: { scene: DrillScene }) => {
  const words = drillWordsFor(useWords());
  if (scene.desk.length === 0) return null;
  return (
    <details class="drill-desk">
      <summary class="disclosure">
        {words.desk} ({scene.desk.length})
      </summary>
      <div class="drill-cards">
        {scene.desk.map(card => (
          <CardBody key={card.knot} card={card} />
        ))}
      </div>
    </details>
  );
};

const Who = ({ scene }: { scene: DrillScene }) => {
  const all = useWords();
  const words = drillWordsFor(all);
  const { customer, role } = scene.scenario;
  const zone = zoneOf(scene.mood);
  return (
    <div class="drill-who">
      <Vignette scenario={scene.scenario} view="close" mood={scene.mood} />
      <div class="drill-about">
        <p class="drill-name">
          <ScenarioText as="strong" text={customer.name} />
          <span class="drill-zone">
            <span class={`swatch zone-${zone}`} aria-hidden="true" />
            {all.common.zones[zone]}
          </span>
        </p>
        <p class="note">
          <Sentence text={words.youAre(isolated(role))} /> · {words.repliesBefore(scene.before)}
        </p>
      </div>
    </div>
  );
};

const Choices = ({ scene, answer }: Props) => {
  const words = drillWordsFor(useWords());
  const group = useRef<HTMLDivElement>(null);
  return (
    <section class="answer" aria-labelledby="drill-asks">
      <ReplyList
        heading={<h2 id="drill-asks">{words.asks[scene.scenario.channel]}</h2>}
        turn={scene.drill}
        replies={scene.replies}
        choose={answer}
        group={group}
        aria-describedby="drill-said"
      />
    </section>
  );
};

interface Props {
  readonly scene: DrillScene;
  readonly answer: (ref: string) => void;
}

/** The scene in two or three lines, and one reply asked for. */
export const Asking = ({ scene, answer }: Props) => {
  const words = drillWordsFor(useWords());
  return (
    <div id="drill" class="drill">
      <Who scene={scene} />
      <div class="drill-main">
        <section aria-labelledby="drill-scene">
          <h2 id="drill-scene" class="drill-small">
            {words.scene[scene.scenario.channel]}
          </h2>
          <div id="drill-said" class="drill-said">
            {scene.said.map((said, index) => (
              <TranscriptLine key={index} said={said} />
            ))}
          </div>
          <Desk scene={scene} />
        </section>
        <Choices scene={scene} answer={answer} />
      </div>
    </div>
  );
};
