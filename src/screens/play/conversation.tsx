import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Talking } from '../../app/conversation/play-store.ts';
import { entryOf, type ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { Icon } from '../parts/icon.tsx';
import { usePageTitle } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { usePlayServices } from './services.ts';
import { Loading } from '../errors/loading.tsx';
import { useSelected } from '../hooks/use-store.ts';
import { Desk } from './desk.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { EndCard } from './end-card.tsx';
import { TranscriptLog } from './transcript-log.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { MoodAnnouncer } from './mood-announcer.tsx';
import { Replies } from './replies.tsx';
import { Sheet, SheetBar } from './sheet.tsx';
import type { Held } from '../conversation/held.ts';
import { StageArea } from '../conversation/stage-area.tsx';
import { type SheetName, useSheets } from './use-sheets.ts';
import { useSkipping } from './use-skipping.ts';
import { useTextRevealClock } from '../conversation/use-text-reveal-clock.ts';
import { ScenarioText } from '../parts/scenario-text.tsx';

const Progress = ({ talk }: { talk: Talking }) => {
  const { play } = useWords();
  const { at, of } = talk.standing.decision;
  return (
    <p class="progress">
      {play.decision(at, of)}
      <span class="progress-line" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : (100 * at) / of}%` }} />
      </span>
    </p>
  );
};

interface HeaderProps {
  readonly title: string;
  readonly talk: Talking | null;
  readonly behind: boolean;
  readonly status: ComponentChildren;
  readonly onPause: () => void;
}

const Header = (props: HeaderProps) => {
  const { play } = useWords();
  const playedOnFrom = props.talk?.standing.playedOnFrom ?? null;
  return (
    <header class="play-header" inert={props.behind}>
      <div class="play-title">
        <h1>
          <ScenarioText text={props.title} />
        </h1>
        {props.talk !== null && <Progress talk={props.talk} />}
        {playedOnFrom !== null && <p class="what-if badge">{play.whatIf(playedOnFrom)}</p>}
        {props.status}
      </div>
      <button type="button" class="button pause-button" onClick={props.onPause}>
        <Icon name="pause" />
        {play.pause}
      </button>
    </header>
  );
};

const Answer = ({ talk, held }: { talk: Talking; held: Held | null }) => {
  const { standing } = talk;
  const telling = useSelected(usePlayServices().textReveal.store, ({ line }) => line !== null);
  // The last words are said before anything is said of them.
  if (standing.over && telling) return null;
  if (standing.ending !== null) return <EndCard standing={standing} ending={standing.ending} />;
  // Whoever may not see how it ended is told by the page around it what comes next.
  if (standing.over) return <>{held?.after}</>;
  if (held?.answer !== undefined) return <>{held.answer(talk)}</>;
  return standing.elsewhere ? <Elsewhere /> : <Replies talk={talk} />;
};

interface PanelProps {
  readonly talk: Talking | null;
  readonly open: SheetName | null;
  readonly setOpen: (sheet: SheetName | null) => void;
  readonly held: Held | null;
  /** The conversation can be read on the stage: a chat. */
  readonly onStage: boolean;
}

interface Props {
  readonly scenario: string;
  /** Null while the door is opening. */
  readonly talk: Talking | null;
  /** Null: it is somebody's own. */
  readonly held?: Held | null;
}

/** What is said, offered and known: beside the stage, or below it with the rest a button away. */
const Panel = ({ talk, open, setOpen, held, onStage }: PanelProps) => {
  const { play } = useWords();
  const close = () => setOpen(null);
  return (
    <div class="panel">
      {talk !== null && (
        <Sheet name="desk" open={open === 'desk'} close={close}>
          <Desk cards={talk.desk} run={talk.standing.run} />
        </Sheet>
      )}
      {!onStage && (
        <Sheet name="transcript" open={open === 'transcript'} close={close}>
          <TranscriptLog standing={talk?.standing ?? null} />
        </Sheet>
      )}
      {talk !== null && <MoodAnnouncer standing={talk.standing} seen={held?.isPlain ?? false} />}
      <div class="answer-place" inert={open !== null}>
        {talk === null ? <Loading text={play.opening} /> : <Answer talk={talk} held={held} />}
        {talk !== null && (
          <SheetBar
            names={onStage ? ['desk'] : ['desk', 'transcript']}
            open={open}
            cards={talk.desk.length}
            setOpen={setOpen}
          />
        )}
      </div>
      {open !== null && <div class="sheet-backdrop" onClick={close} />}
    </div>
  );
};

const isOnStage = (scenario: ScenarioFront | null, isPlain: boolean): boolean =>
  !isPlain && scenario?.channel === 'chat';

/** The page has its name, begins at its top, and time passes in it until somebody pauses. */
const useTelling = (title: string, paused: boolean, pause: () => void): void => {
  usePageTitle(title);
  useEffect(() => window.scrollTo(0, 0), []);
  useTextRevealClock(paused);
  useSkipping(paused, pause);
};

/** The stage with the customer, and beside it everything that is said, offered and known. */
export const Conversation = ({ scenario: id, talk, held = null }: Props) => {
  const { textReveal } = usePlayServices();
  const { catalogue } = useServices();
  const [paused, setPaused] = useState(false);
  const isPlain = held?.isPlain ?? false;
  const { place, sheets, open, setOpen } = useSheets(isPlain);
  const speaking = useSelected(textReveal.store, ({ line }) => line !== null);
  const entry = entryOf(catalogue, talk?.standing.scenario ?? id);
  const scenario = held?.scenario ?? entry?.scenario ?? null;
  const title = talk?.standing.title ?? scenario?.title ?? '';
  const behind = open !== null;
  useTelling(title, paused, () => setPaused(true));
  return (
    <div
      id="screen"
      class="play"
      data-speaking={speaking}
      data-sheets={sheets}
      data-plain={isPlain}
      ref={place}
    >
      <main class="play-frame">
        <Header
          title={title}
          talk={talk}
          behind={behind}
          status={held?.status}
          onPause={() => setPaused(true)}
        />
        {!isPlain && (
          <StageArea
            scenario={scenario}
            standing={talk?.standing ?? null}
            behind={behind}
            hasMeter={held?.hasMeter ?? true}
          />
        )}
        <Panel {...{ talk, open, setOpen, held }} onStage={isOnStage(scenario, isPlain)} />
      </main>
      <PauseDialog
        open={paused}
        onClose={() => setPaused(false)}
        {...(held !== null && { pause: held.pause })}
      />
    </div>
  );
};
