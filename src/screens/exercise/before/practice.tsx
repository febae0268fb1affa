import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryOf, type ScenarioFront } from '../../../app/catalogue/catalogue.ts';
import type { Here } from '../../../app/exercise/candidate-store.ts';
import { practiceIn } from '../../../app/exercise/practice.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useServices } from '../../services.ts';
import { useCandidate, type Talk } from '../services.ts';
import { AfterCard } from '../talk/after-card.tsx';
import { PlainSwitch } from '../talk/plain-switch.tsx';
import { useExerciseWords } from '../use-words.ts';

interface Props {
  readonly here: Here;
  readonly talk: Talk;
  readonly leave: () => void;
}

const Practising = ({ here, talk: Talk, leave, scenario }: Props & { scenario: ScenarioFront }) => {
  const { practice } = useExerciseWords();
  const { openPractice, candidate } = useCandidate();
  const { play, services } = useMemo(() => openPractice(scenario), [openPractice, scenario]);
  const [isPlain, setPlain] = useState(false);
  const state = useStore(play.store);
  useEffect(() => {
    void play.open({ scenario: scenario.id, mode: 'exercise' });
    return () => play.close();
  }, [play, scenario]);
  const end = () => {
    leave();
    void candidate.step({ name: 'practise' });
  };
  const status = (
    <>
      <p class="badge">{practice.badge}</p>
      <PlainSwitch isPlain={isPlain} flip={setPlain} />
    </>
  );
  const after = <AfterCard passage={practice.over} next={practice.over.next} act={end} />;
  return (
    <Talk
      services={services}
      talk={state.name === 'talking' ? state : null}
      held={{
        scenario,
        hasMeter: here.place.exercise.moodMeter === 'shown',
        isPlain,
        status,
        pause: { text: practice.leaving, leave: end },
        after,
      }}
    />
  );
};

/** A conversation like those of the exercise, of which nothing is kept. */
export const Practice = (props: Props) => {
  const { catalogue } = useServices();
  const id = practiceIn(catalogue, props.here.place.exercise.practice);
  const scenario = id === null ? undefined : entryOf(catalogue, id)?.scenario;
  useEffect(() => {
    if (scenario === undefined) props.leave();
  }, [scenario]);
  return scenario === undefined ? null : <Practising {...props} scenario={scenario} />;
};
