import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Here } from '../../../app/exercise/candidate-store.ts';
import type { Scenario } from '../../../engine/model/scenario.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { NotTalking } from './not-talking.tsx';
import { type HeldTalk, type LineState, useCandidate, type Talk } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';
import { AfterCard } from './after-card.tsx';
import { PlainSwitch } from './plain-switch.tsx';
import { TimeLeft } from './time-left.tsx';

interface Props {
  readonly here: Here;
  readonly talk: Talk;
  readonly scenario: Scenario;
  /** Leaves it for now. */
  readonly rest: () => void;
}

const NO_LINE: LineState = { lost: false, until: null };
const HELD_HERE = { getState: () => NO_LINE, subscribe: () => () => {} };

/** Opens the conversation, or goes on with it, wherever it was left. */
const useOpened = ({ play }: HeldTalk, run: string) => {
  useEffect(() => {
    void play.open({ run, scenario: run, mode: 'exercise' });
    return () => play.close();
  }, [play, run]);
  return useStore(play.store);
};

const Lost = ({ lost }: { lost: boolean }) => {
  const { talk } = useExerciseWords();
  return <div role="status">{lost && <p class="refused">{talk.lost}</p>}</div>;
};

/** The conversation on its stage, until there is nothing more to say. */
export const Talking = ({ here, talk: Talk, scenario, rest }: Props) => {
  const words = useExerciseWords();
  const { formats } = useWords();
  const { openTalk, candidate } = useCandidate();
  const held = useMemo(() => openTalk(scenario), [openTalk, scenario]);
  const state = useOpened(held, scenario.id);
  const line = useStore(held.line ?? HELD_HERE);
  const [isPlain, setPlain] = useState(false);
  const [isUp, setUp] = useState(false);
  const finish = () => {
    setUp(true);
    void candidate.step({ name: 'finish-conversation' });
  };
  if (state.name === 'failed') return <NotTalking here={here} problem={state.problem} />;
  const talk = state.name === 'talking' ? state : null;
  const over = talk?.standing.over === true;
  const { moodMeter } = here.place.exercise;
  const status = (
    <>
      {line.until !== null && !over && !isUp && (
        <TimeLeft until={line.until} ahead={here.ahead} over={finish} />
      )}
      <PlainSwitch isPlain={isPlain} flip={setPlain} />
      <Lost lost={line.lost} />
    </>
  );
  return (
    <Talk
      services={held.services}
      talk={talk}
      held={{
        scenario,
        hasMeter: moodMeter === 'shown',
        isPlain,
        status,
        pause: { text: words.pause.text(formats.day(Date.parse(here.place.endsAt))), leave: rest },
        after: (
          <AfterCard
            passage={words.talk.over}
            next={words.talk.next}
            act={() => void candidate.load()}
          />
        ),
      }}
    />
  );
};
