import type { DebriefTurn } from '../../../app/debrief/debrief.ts';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import { AXES, type Axis } from '../../../engine/model/acts.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { ScenarioText, useDirection } from '../../parts/scenario-text.tsx';
import { useWords } from '../../services.ts';
import { QualityMark } from '../overview/quality-mark.tsx';

/** A cell names itself: beside its column on a wide page for those who listen, on a small one for everybody. */
const Cell = (props: { kind: string; name: string; value: string; good?: boolean | undefined }) => (
  <span class={`turn-cell turn-cell-${props.kind}`}>
    <span class="turn-cell-name">{props.name} </span>
    <span class="turn-cell-value" data-good={props.good}>
      {props.value}
    </span>
  </span>
);

const Mark = ({ axis, counted }: { axis: Axis; counted: number | null }) => {
  const { formats } = useWords();
  const { overview } = useCoaching();
  const value = counted === null ? overview.noMark : formats.signed(counted);
  const good = counted === null || counted === 0 ? undefined : counted > 0;
  return <Cell kind={axis} name={overview.axes[axis]} value={value} good={good} />;
};

const Mood = ({ summary: { moodBefore, moodAfter } }: { summary: TurnSummary }) => {
  const { formats } = useWords();
  const { overview } = useCoaching();
  return (
    <span class="turn-cell turn-cell-mood">
      <span class="turn-cell-name">{overview.columns.mood} </span>
      <span class={`swatch zone-${zoneOf(moodAfter)}`} aria-hidden="true" />
      <span class="turn-cell-value">
        {overview.moodFromTo(formats.signed(moodBefore), formats.signed(moodAfter))}
      </span>
    </span>
  );
};

const Words = ({ turn, text }: { turn: DebriefTurn; text: string }) => {
  const { debrief } = useWords();
  const direction = useDirection();
  const action = turn.said.voice === 'action';
  return (
    <span class={`turn-words ${action ? 'said-action' : 'said-speech'}`} dir={direction(text)}>
      {action && <Icon name="desk" />}
      {action && <span class="sr-only">{debrief.youDid}: </span>}
      <ScenarioText text={text} />
    </span>
  );
};

const Quality = ({ summary: { quality } }: { summary: TurnSummary }) => {
  const { proof } = useCoaching();
  if (quality === null) return null;
  return (
    <span class={`turn-quality quality-${quality}`}>
      <QualityMark quality={quality} />
      {proof.quality[quality].name}
    </span>
  );
};

interface Props {
  readonly turn: DebriefTurn;
  readonly summary: TurnSummary;
  readonly withMarks: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** A turn in one line, which opens it. */
export const TurnHead = ({ turn, summary, withMarks, open, toggle }: Props) => {
  const { debrief } = useWords();
  return (
    <h3 class="turn-head">
      <button type="button" class="turn-line" aria-expanded={open} onClick={toggle} data-landing>
        <span class="turn-number" aria-hidden="true">
          {turn.number}
        </span>
        <span class="sr-only">{debrief.turn(turn.number)}: </span>
        <Words turn={turn} text={open ? turn.said.text : summary.opening} />
        <span class="turn-worth">
          <Quality summary={summary} />
          {withMarks &&
            AXES.map(axis => <Mark key={axis} axis={axis} counted={summary.counted[axis]} />)}
          <Mood summary={summary} />
        </span>
      </button>
    </h3>
  );
};
