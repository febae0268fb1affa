import './draft-play.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Talking } from '../../../app/conversation/play-store.ts';
import type { DraftPlay as Playing } from '../../../app/studio/play/draft-play.ts';
import type { Command } from '../../../app/studio/commands.ts';
import { FROM_THE_BEGINNING } from '../../../app/studio/play/path-test.ts';
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

const usePlayCommands = (playing: Playing, close: () => void): void => {
  const words = usePlayWords();
  const { group, back, again, nothingToTakeBack } = words;
  const list = useMemo(
    (): readonly Command[] => [
      {
        id: 'play-back',
        name: back,
        group,
        available: () => playing.store.getState().request.steps.length > 0,
        why: nothingToTakeBack,
        run: () => playing.back(),
      },
      { id: 'play-again', name: again, group, run: () => playing.begin() },
      { id: 'play-close', name: words.closePlay, group, run: close },
    ],
    [playing, words],
  );
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
      <div class="actions">
        <button type="button" class="button" onClick={() => playing.back()}>
          {words.back}
        </button>
        <button type="button" class="button" onClick={() => playing.begin()}>
          {words.again}
        </button>
      </div>
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
const useWishes = (playing: Playing, from: string | null): void => {
  const { studio } = useDraft();
  const { way } = useStore(studio.asked);
  useEffect(() => {
    if (way === null) return;
    playing.along(way.variant, way.choices);
    studio.asked.setState({ way: null });
  }, [studio, playing, way]);
  useEffect(() => {
    if (from !== null) playing.begin({ start: { ...FROM_THE_BEGINNING, knot: from } });
  }, [playing, from]);
};

interface Props {
  /** The knot to begin at; null: the beginning. */
  readonly from: string | null;
  readonly close: () => void;
}

/** The draft on its stage, beside the view in which it is written. */
export const DraftPlay = ({ from, close }: Props) => {
  const words = usePlayWords();
  const { playing, shown } = usePlaying();
  const heading = useRef<HTMLHeadingElement>(null);
  useWishes(playing, from);
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
