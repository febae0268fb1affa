import { useEffect, useState } from 'preact/hooks';
import type { Talking } from '../../app/conversation/play-store.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
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
import { Replies } from './replies.tsx';
import { StageArea } from './stage-area.tsx';
import { useSkipping } from './use-skipping.ts';
import { useTextRevealClock } from './use-text-reveal-clock.ts';
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

const Header = (props: { title: string; talk: Talking | null; onPause: () => void }) => {
  const { play } = useWords();
  return (
    <header class="play-header">
      <div class="play-title">
        <h1>
          <ScenarioText text={props.title} />
        </h1>
        {props.talk !== null && <Progress talk={props.talk} />}
      </div>
      <button type="button" class="button pause-button" onClick={props.onPause}>
        <Icon name="pause" />
        {play.pause}
      </button>
    </header>
  );
};

const Answer = ({ talk }: { talk: Talking }) => {
  const { standing } = talk;
  if (standing.ending !== null) return <EndCard standing={standing} ending={standing.ending} />;
  return standing.elsewhere ? <Elsewhere /> : <Replies talk={talk} />;
};

interface Props {
  readonly scenario: string;
  /** Null while the door is opening. */
  readonly talk: Talking | null;
}

/** The stage with the customer, and beside it everything that is said, offered and known. */
export const Conversation = ({ scenario, talk }: Props) => {
  const { textReveal } = usePlayServices();
  const { catalogue, words } = useServices();
  const [paused, setPaused] = useState(false);
  const speaking = useSelected(textReveal.store, ({ line }) => line !== null);
  const entry = entryOf(catalogue, talk?.standing.scenario ?? scenario);
  const title = talk?.standing.title ?? entry?.scenario.title ?? '';
  usePageTitle(title);
  useEffect(() => window.scrollTo(0, 0), []);
  useTextRevealClock(paused);
  useSkipping(paused, () => setPaused(true));
  return (
    <div class="play" data-speaking={speaking}>
      <main class="play-frame">
        <Header title={title} talk={talk} onPause={() => setPaused(true)} />
        <StageArea scenario={entry?.scenario ?? null} standing={talk?.standing ?? null} />
        <div class="panel">
          {talk !== null && <Desk cards={talk.desk} run={talk.standing.run} />}
          <TranscriptLog standing={talk?.standing ?? null} />
          {talk === null ? <Loading text={words.play.opening} /> : <Answer talk={talk} />}
        </div>
      </main>
      <PauseDialog open={paused} onClose={() => setPaused(false)} />
    </div>
  );
};
