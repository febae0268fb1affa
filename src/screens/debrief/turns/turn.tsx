import type { Debrief, DebriefTurn } from '../../../app/debrief/debrief.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import type { Quality } from '../../../engine/scoring/move-quality.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useWords } from '../../services.ts';
import { Alternatives } from './alternatives.tsx';
import { MarkBadges } from './mark-badge.tsx';
import { Movements } from '../../parts/movements.tsx';
import { QualityLine } from './quality.tsx';
import { ScenarioText, Sentence, useDirection } from '../../parts/scenario-text.tsx';
import { isolated } from '../../../app/words/text-direction.ts';

const Aside = (props: { kind: string; icon: IconName; name: string; texts: readonly string[] }) => {
  if (props.texts.length === 0) return null;
  return (
    <div class={`turn-aside turn-${props.kind}`}>
      <h4>
        <Icon name={props.icon} />
        <Sentence text={props.name} />
      </h4>
      {props.texts.map(text => (
        <ScenarioText key={text} as="p" text={text} />
      ))}
    </div>
  );
};

const Answer = ({ turn }: { turn: DebriefTurn }) => {
  const direction = useDirection();
  return (
    <div class="answer-lines">
      {turn.answer.map(({ name, text }, index) => (
        <p
          key={index}
          dir={direction(text)}
          class={name === null ? 'line line-narration' : 'line line-customer'}
        >
          {name !== null && <ScenarioText as="span" class="line-name" text={name} />}{' '}
          <ScenarioText as="span" class="line-text" text={text} isSpoken={name !== null} />
        </p>
      ))}
    </div>
  );
};

const MoodStep = ({ turn }: { turn: DebriefTurn }) => {
  const { common, debrief, formats } = useWords();
  const { moodBefore, moodAfter } = turn;
  return (
    <p class="mood-step">
      <span class={`swatch zone-${zoneOf(moodAfter)}`} aria-hidden="true" />
      {debrief.moodMoved(formats.signed(moodBefore), formats.signed(moodAfter))}
      <span class="note"> · {common.zones[zoneOf(moodAfter)]}</span>
    </p>
  );
};

const Said = ({ turn, quality }: { turn: DebriefTurn; quality: Quality | null }) => {
  const { debrief } = useWords();
  const direction = useDirection();
  const action = turn.said.voice === 'action';
  return (
    <div class="turn-said">
      <p class="eyebrow">
        {debrief.turn(turn.number)} · {action ? debrief.youDid : debrief.youSaid}
      </p>
      <h3 class={action ? 'said-action' : 'said-speech'} dir={direction(turn.said.text)}>
        {action && <Icon name="desk" />}
        <ScenarioText text={turn.said.text} />
      </h3>
      <div class="turn-verdict">
        {quality !== null && <QualityLine quality={quality} />}
        <MarkBadges marks={turn.marks} breaches={turn.breaches} />
      </div>
    </div>
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly turn: DebriefTurn;
  readonly chosen: boolean;
}

const qualityIn = ({ proof }: Debrief, { number }: DebriefTurn): Quality | null =>
  proof?.turns.find(turn => turn.number === number)?.quality ?? null;

/** One turn: what you said, what it did and by which rule, the answer, the thought, the coach, and what else there was to say. */
export const TurnCard = ({ debrief, turn, chosen }: Props) => {
  const { debrief: words } = useWords();
  const { cast, customer } = debrief.scenario;
  return (
    <article class="card turn" data-chosen={chosen} tabIndex={-1} id={`turn-${turn.number}`}>
      <Said turn={turn} quality={qualityIn(debrief, turn)} />
      <div class="turn-story">
        <Answer turn={turn} />
        <Aside
          kind="thought"
          icon="thought"
          name={words.thought(isolated(cast[0] ?? customer.name))}
          texts={turn.thoughts}
        />
      </div>
      <div class="turn-reasons">
        <MoodStep turn={turn} />
        <Movements movements={turn.movements} />
        <Aside
          kind="coach"
          icon="coach"
          name={words.coach}
          texts={turn.why === null ? [] : [turn.why]}
        />
      </div>
      <Alternatives debrief={debrief} turn={turn} />
    </article>
  );
};
