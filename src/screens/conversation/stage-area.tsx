import './channels.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Standing } from '../../app/conversation/conversation-port.ts';
import type { Stage } from '../../app/conversation/stage-port.ts';
import { channelWordsFor } from '../../app/words/channel-words.ts';
import { CHANNEL_FACTS, type Channel } from '../../engine/model/channel.ts';
import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { Vignette } from '../parts/art.tsx';
import { useWords } from '../services.ts';
import { useConversationServices } from './services.ts';
import { useStore } from '../hooks/use-store.ts';
import { Bubble } from './bubble.tsx';
import { CallPlate } from './call-plate.tsx';
import { MoodMeter } from './mood-meter.tsx';
import { Thread } from './thread.tsx';

type Life = 'coming' | 'moving' | 'still';

/** Milliseconds after which a stage is late and its place is taken by a still picture meanwhile. */
const LATE = 1500;

/** Painting a still picture would hold up the stage on a weak machine: only one that is late needs it. */
const useLate = (life: Life): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (life !== 'coming') return undefined;
    const handle = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(handle);
  }, [life]);
  return late;
};

/** Whatever a stage does when it is closed, the conversation goes on. */
const closeQuietly = (stage: Stage): void => {
  try {
    stage.close();
  } catch {
    // It is gone either way.
  }
};

/** Milliseconds until a stage that was taken away is tried again; a graphics driver restarts in about a second. */
const TRY_AGAIN = [1000, 4000, 15_000] as const;

/** A stage that once moved and was taken away is opened anew, a few times; one that never opened is not. */
const useOpenings = (life: Life): number => {
  const [openings, setOpenings] = useState(0);
  const hasMoved = useRef(false);
  if (life === 'moving') hasMoved.current = true;
  const wait = life === 'still' && hasMoved.current ? TRY_AGAIN[openings] : undefined;
  useEffect(() => {
    if (wait === undefined) return undefined;
    const handle = setTimeout(() => setOpenings(openings + 1), wait);
    return () => clearTimeout(handle);
  }, [wait, openings]);
  return openings;
};

/** Opens the moving stage in an element; `still` where there can be none. */
const useStage = (scenario: ScenarioFront | null) => {
  const { openStage } = useConversationServices();
  const host = useRef<HTMLDivElement>(null);
  const [life, setLife] = useState<Life>('coming');
  const openings = useOpenings(life);
  useEffect(() => {
    const element = host.current;
    if (element === null || scenario === null) return undefined;
    let opened: Stage | null = null;
    let left = false;
    const arrive = (stage: Stage) => {
      if (left) return closeQuietly(stage);
      opened = stage;
      setLife('moving');
    };
    const freeze = () => left || setLife('still');
    openStage(element, scenario, freeze).then(arrive, freeze);
    return () => {
      left = true;
      if (opened !== null) closeQuietly(opened);
    };
  }, [openStage, scenario, openings]);
  return { host, life };
};

/** What is heard, for those who do not hear it. */
const Caption = ({ channel }: { channel: Channel }) => {
  const { captions } = useConversationServices();
  const words = useWords();
  const { caption } = useStore(captions);
  if (caption === null) return null;
  const own = channelWordsFor(words).captions[channel][caption];
  return <p class="caption">{own ?? words.play.captions[caption]}</p>;
};

/** What is said or written, as it is met in this channel. */
const Words = ({ standing, channel }: { standing: Standing; channel: Channel }) => {
  if (channel === 'chat') return <Thread standing={standing} />;
  return (
    <>
      {channel === 'phone' && <CallPlate standing={standing} />}
      <Bubble standing={standing} />
    </>
  );
};

interface StageAreaProps {
  readonly scenario: ScenarioFront | null;
  readonly standing: Standing | null;
  /** Something lies over it. */
  readonly behind: boolean;
  /** Left out: with the meter. */
  readonly hasMeter?: boolean;
}

/** The room, the customer, the mood and what is being said. */
export const StageArea = ({ scenario, standing, behind, hasMeter = true }: StageAreaProps) => {
  const { textReveal } = useConversationServices();
  const { host, life } = useStage(scenario);
  const channel = scenario?.channel ?? 'counter';
  const late = useLate(life);
  const still = life === 'still' || (life === 'coming' && late);
  return (
    <div
      class="stage"
      data-life={life}
      data-setting={scenario?.setting ?? 'plain'}
      data-channel={channel}
      inert={behind}
      onClick={() => textReveal.skip()}
    >
      {still && scenario !== null && (
        <Vignette scenario={scenario} view="wide" {...(standing && { mood: standing.mood })} />
      )}
      <div class="stage-host" ref={host} aria-hidden="true" />
      <Caption channel={channel} />
      {standing !== null && hasMeter && (
        <MoodMeter standing={standing} seen={CHANNEL_FACTS[channel].seen} />
      )}
      {standing !== null && <Words standing={standing} channel={channel} />}
    </div>
  );
};
