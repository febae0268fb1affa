import './next-step.css';
import { useId } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { NextDrill } from '../../../app/debrief/drill-recommendation.ts';
import { type NextStep, nextSteps } from '../../../app/debrief/next-step.ts';
import { isolated } from '../../../app/words/text-direction.ts';
import { unreachable } from '../../../engine/result.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useStore } from '../../hooks/use-store.ts';
import { InLanguage, Sentence } from '../../parts/scenario-text.tsx';
import { useServices } from '../../services.ts';
import { usePlayOn } from '../turns/play-on.tsx';

interface WayProps {
  readonly name: string;
  readonly about: string;
  readonly first: boolean;
  readonly go: () => void;
  readonly failed?: string | null;
}

const Way = ({ name, about, first, go, failed = null }: WayProps) => {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        class={first ? 'button button-main' : 'button'}
        aria-describedby={id}
        onClick={go}
      >
        <span>
          <Sentence text={name} />
        </span>
      </button>
      <p id={id} class="note">
        {about}
      </p>
      {failed !== null && <p role="alert">{failed}</p>}
    </li>
  );
};

interface StepProps<S extends NextStep['name']> {
  readonly debrief: Debrief;
  readonly step: Extract<NextStep, { readonly name: S }>;
  readonly first: boolean;
}

const PlayOnWay = ({ debrief, step: { turn, reply }, first }: StepProps<'play-on'>) => {
  const { nextStep: words } = useCoaching();
  const { start, failed } = usePlayOn({ debrief, turn, reply });
  return (
    <Way
      name={words.playOn(turn)}
      about={words.playOnAbout}
      first={first}
      go={() => void start()}
      failed={failed}
    />
  );
};

const DrillWay = ({ debrief, step, first }: StepProps<'drill'>) => {
  const { navigation } = useServices();
  const { nextDrill: words } = useCoaching();
  const { act, skill, turn, scenario, drill } = step.drill;
  const when = turn === null ? words.flawless : words.fromTurn(turn);
  return (
    <Way
      name={words.start}
      about={`${words.about(act, skill)} ${when}`}
      first={first}
      go={() => navigation.go({ name: 'drill', scenario, drill, from: debrief.run.id })}
    />
  );
};

const ScenarioWay = ({ step: { scenario }, first }: StepProps<'scenario'>) => {
  const { navigation } = useServices();
  const { nextStep: words } = useCoaching();
  return (
    <InLanguage language={scenario.language}>
      <Way
        name={words.scenario(isolated(scenario.title))}
        about={words.scenarioAbout}
        first={first}
        go={() => navigation.go({ name: 'briefing', scenario: scenario.id })}
      />
    </InLanguage>
  );
};

const AgainWay = ({ debrief, first }: StepProps<'again'>) => {
  const { navigation, words } = useServices();
  const { nextStep } = useCoaching();
  const scenario = debrief.scenario.id;
  return (
    <Way
      name={words.debrief.again}
      about={nextStep.againAbout}
      first={first}
      go={() => navigation.go({ name: 'briefing', scenario })}
    />
  );
};

const MistakesWay = (props: StepProps<'mistakes'> & { begin: () => void }) => {
  const { mistakes, nextStep } = useCoaching();
  const { count } = props.step;
  return (
    <Way
      name={mistakes.begin(count)}
      about={nextStep.mistakesAbout(count)}
      first={props.first}
      go={props.begin}
    />
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly drill: NextDrill | null;
  readonly begin: () => void;
}

const Step = ({ step, ...props }: { step: NextStep; first: boolean } & Props) => {
  switch (step.name) {
    case 'mistakes':
      return <MistakesWay {...props} step={step} />;
    case 'drill':
      return <DrillWay {...props} step={step} />;
    case 'play-on':
      return <PlayOnWay {...props} step={step} />;
    case 'scenario':
      return <ScenarioWay {...props} step={step} />;
    case 'again':
      return <AgainWay {...props} step={step} />;
    default:
      return unreachable(step);
  }
};

/** What to do now, before all that there is to read. */
export const NextSteps = (props: Props) => {
  const { runs, catalogue } = useServices();
  const { nextStep: words } = useCoaching();
  const { records } = useStore(runs.store);
  const { entries } = catalogue;
  const steps = nextSteps(props.debrief, { drill: props.drill, entries, records });
  return (
    <section class="next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.heading}</h2>
      <ul>
        {steps.map((step, index) => (
          <Step key={step.name} {...props} step={step} first={index === 0} />
        ))}
      </ul>
    </section>
  );
};
