import './draft-play.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Talking } from '../../../app/conversation/play-store.ts';
import type { DraftPlay as Playing } from '../../../app/studio/play/draft-play.ts';
import { NOTHING_ASKED } from '../../../app/studio/studio.ts';
import type { Command } from '../../../app/studio/commands.ts';
import { Loading } from '../../errors/loading.tsx';
import { ReplyList } from '../../conversation/reply-list.tsx';
import { ConversationServicesProvider } from '../../conversation/services.ts';
import { StageArea } from '../../conversation/stage-area.tsx';
import { useTextRevealClock } from '../../conversation/use-text-reveal-clock.ts';
import { useStore } from '../../hooks/use-store.ts';
import { InLanguage, ScenarioText } from '../../parts/scenario-text.tsx';
import { useWords } from '../../services.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft, useStudioServices } from '../services.ts';
import { PathTests } from './path-tests.tsx';
import { Readout } from './readout.tsx';
import { StartForm } from './start-form.tsx';
import { usePlayWords } from './use-play-words.ts';

const Answer = ({ talk, playing }: { talk: Talking; playing: Playing }) => {
  const words = useWords();
  const { over } = usePlayWords();
  const group = useRef<HTMLDivElement>(null);
  const { ending, replies, said } = talk.standing;
  if (ending !== null)
    return (
      <div class="draft-over" role="status">
        <h3>{over}</h3>
        <p>{words.common.endings[ending.kind]}</p>
        <ScenarioText as="p" text={ending.summary} />
      </div>
    );
  return (
    <ReplyList
      heading={<h3>{words.play.replies}</h3>}
      turn={`draft ${said.length}`}
      replies={replies}
      choose={ref => void playing.play.reply(ref)}
      group={group}
      stays
    />
  );
};

const Trouble = ({ playing }: { playing: Playing }) => {
  const words = usePlayWords();
  const { status, lost } = useStore(playing.store);
  return (
    <div role="status" class="draft-trouble">
      {status === 'broken' && <p>{words.broken}</p>}
      {status === 'failed' && <p>{words.failed}</p>}
      {lost !== null && <p>{words.lost(lost.words)}</p>}
    </div>
  );
};

/** Back and on through the session, and to its beginning. */
const Moves = ({ playing }: { playing: Playing }) => {
  const words = usePlayWords();
  const { request, ahead } = useStore(playing.store);
  const given = request.steps.length;
  return (
    <div class="actions draft-moves">
      <button type="button" class="button" disabled={given === 0} onClick={() => playing.back()}>
        {words.back}
      </button>
      <button
        type="button"
        class="button"
        disabled={ahead.length === 0}
        title={ahead[0]?.words}
        onClick={() => playing.onward()}
      >
        {words.onward}
      </button>
      <button type="button" class="button" disabled={given === 0} onClick={() => playing.goTo(0)}>
        {words.again}
      </button>
    </div>
  );
};

const usePlayCommands = (playing: Playing, close: () => void): void => {
  const words = usePlayWords();
  const list = useMemo((): readonly Command[] => {
    const { group, nothingToTakeBack, nothingAhead } = words;
    const given = (): number => playing.store.getState().request.steps.length;
    const some = { group, available: () => given() > 0, why: nothingToTakeBack };
    const onward = {
      available: () => playing.store.getState().ahead.length > 0,
      why: nothingAhead,
    };
    return [
      { id: 'play-back', name: words.back, ...some, run: () => playing.back() },
      { id: 'play-on', name: words.onward, group, ...onward, run: () => playing.onward() },
      { id: 'play-again', name: words.again, ...some, run: () => playing.goTo(0) },
      { id: 'play-close', name: words.closePlay, group, run: close },
    ];
  }, [playing, words]);
  useCommands(list);
};

const Table = ({ playing }: { playing: Playing }) => {
  const words = usePlayWords();
  const { script } = useStore(playing.store);
  const state = useStore(playing.play.store);
  useTextRevealClock(false);
  if (script === null) return <Loading text={words.reading} />;
  const talk = state.name === 'talking' ? state : null;
  return (
    <InLanguage language={script.scenario.language}>
      <div class="draft-stage">
        <StageArea scenario={script.scenario} standing={talk?.standing ?? null} behind={false} />
      </div>
      <Trouble playing={playing} />
      {talk !== null && <Answer talk={talk} playing={playing} />}
      <Moves playing={playing} />
      {talk !== null && <Readout playing={playing} standing={talk.standing} />}
      <StartForm key={script.version} playing={playing} />
    </InLanguage>
  );
};

const usePlaying = () => {
  const { studio, workspace } = useDraft();
  const { showPlay } = useStudioServices();
  const seat = useMemo(() => {
    const playing = studio.play(workspace);
    return { playing, shown: showPlay(playing.play) };
  }, [studio, workspace, showPlay]);
  useEffect(() => () => seat.playing.close(), [seat]);
  return seat;
};

/** Somebody wants to see a way that the proof found, or to begin where they are writing. */
const useWishes = (playing: Playing): void => {
  const { studio } = useDraft();
  const { way, walk, spot } = useStore(studio.asked);
  useEffect(() => {
    if (way !== null) playing.along(way.variant, way.choices, way.given);
    if (walk !== null) playing.begin(walk);
    if (spot !== null) playing.at(spot);
    if (way !== null || walk !== null || spot !== null) studio.asked.setState(NOTHING_ASKED);
  }, [studio, playing, way, walk, spot]);
};

/** The draft on its stage, beside the view in which it is written. */
export const DraftPlay = ({ close }: { close: () => void }) => {
  const words = usePlayWords();
  const { playing, shown } = usePlaying();
  const heading = useRef<HTMLHeadingElement>(null);
  useWishes(playing);
  usePlayCommands(playing, close);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <ConversationServicesProvider value={shown}>
      <aside class="draft-play" aria-labelledby="draft-play">
        <div class="history-head">
          <h2 id="draft-play" ref={heading} tabIndex={-1}>
            {words.heading}
          </h2>
          <button type="button" class="button" onClick={close}>
            {words.close}
          </button>
        </div>
        <Table playing={playing} />
        <PathTests playing={playing} />
      </aside>
    </ConversationServicesProvider>
  );
};
