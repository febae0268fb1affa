import type { Debrief, DebriefTurn } from '../../../app/debrief/debrief.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import type { Quality } from '../../../engine/scoring/move-quality.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useServices, useWords } from '../../services.ts';
import { Alternatives } from './alternatives.tsx';
import { MarkBadges } from './mark-badge.tsx';
import { Movements } from '../../parts/movements.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText, Sentence } from '../../parts/scenario-text.tsx';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import { Answer } from './answer.tsx';
import { TurnHead } from './turn-head.tsx';
import { isolated } from '../../../app/words/text-direction.ts';
import { useTurnRoute } from '../use-turn-route.ts';
import { useBeside } from './beside.ts';

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

/** What the quality in the turn's line means, and what was marked. */
const Verdict = ({ turn, quality }: { turn: DebriefTurn; quality: Quality | null }) => {
  const { proof } = useCoaching();
  return (
    <div class="turn-verdict">
      {quality !== null && <p class="note">{proof.quality[quality].text}</p>}
      <MarkBadges marks={turn.marks} breaches={turn.breaches} />
    </div>
  );
};

interface BodyProps {
  readonly debrief: Debrief;
  readonly turn: DebriefTurn;
  readonly quality: Quality | null;
}

/** Whoever follows a link from within a turn, such as a rule's, comes back to that turn. */
const useComingBack = (run: string, turn: number) => {
  const { navigation } = useServices();
  const routeOf = useTurnRoute(run);
  return (event: Event): void => {
    const follows = event.target instanceof Element && event.target.closest('a') !== null;
    if (follows) navigation.rename(routeOf(turn));
  };
};

/** What a turn did and by which rule, the answer, the thought, the coach, and what else there was to say. */
const TurnBody = ({ debrief, turn, quality }: BodyProps) => {
  const { debrief: words } = useWords();
  const { cast, customer } = debrief.scenario;
  const comeBack = useComingBack(debrief.run.id, turn.number);
  return (
    <div class="turn-body">
      <Verdict turn={turn} quality={quality} />
      <div class="turn-story">
        <Answer turn={turn} channel={debrief.scenario.channel} />
        <Aside
          kind="thought"
          icon="thought"
          name={words.thought(isolated(cast[0] ?? customer.name))}
          texts={turn.thoughts}
        />
      </div>
      <div class="turn-reasons" onClick={comeBack}>
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
    </div>
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly turn: DebriefTurn;
  readonly summary: TurnSummary;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** One turn: a line, and under it, once it is opened, everything about it. */
export const TurnCard = ({ debrief, turn, summary, chosen, open, toggle }: Props) => {
  const Beside = useBeside();
  return (
    <article class="card turn" data-chosen={chosen} data-open={open}>
      <TurnHead
        turn={turn}
        summary={summary}
        withMarks={debrief.sight.keys}
        open={open}
        toggle={toggle}
      />
      {open && <TurnBody debrief={debrief} turn={turn} quality={summary.quality} />}
      <Beside turn={turn.number} open={open} />
    </article>
  );
};
