import { useState } from 'preact/hooks';
import { findingsIn, newPlan, planOf } from '../../../app/hire/plan.ts';
import {
  manageApi,
  type ManagedExercise,
  type ManagedScenario,
} from '../../../app/hiring/api/manage-api.ts';
import { defaultRubric } from '../../../app/hiring/exercise/default-rubric.ts';
import type { ExercisePlan } from '../../../app/hiring/exercise/exercise.ts';
import { useServices, useWords } from '../../services.ts';
import { HireFrame } from '../frame.tsx';
import { Problem, Shown } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { useExercise } from '../use-exercise.ts';
import { useReviewWords } from '../use-words.ts';
import { Basics, Dates } from './basics.tsx';
import { Conditions } from './conditions.tsx';
import { ConversationsPicker } from './conversations-picker.tsx';
import { Findings } from './findings.tsx';
import { MarkingRules } from './marking.tsx';
import { PlanFormProvider, usePlanForm, usePlanWords } from './plan-form.ts';

/** As it is sent: without blank lines. */
const tidy = (plan: ExercisePlan): ExercisePlan => ({
  ...plan,
  phrases: plan.phrases.map(phrase => phrase.trim()).filter(phrase => phrase !== ''),
});

const isWhole = ({ title, employer, contact, parts }: ExercisePlan): boolean =>
  parts.length > 0 && [title, employer, contact].every(text => text.trim() !== '');

/** Saves the plan: as a new exercise, or as a change of one. */
const Save = ({ exercise }: { exercise: string | null }) => {
  const { navigation } = useServices();
  const { plan } = usePlanForm();
  const words = usePlanWords();
  const { busy, problem, act } = useDoing();
  const [saved, setSaved] = useState<number | null>(null);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSaved(null);
    const body = tidy(plan);
    const answer =
      exercise === null
        ? await act(manageApi.makeExercise, { parameters: {}, body })
        : await act(manageApi.changeExercise, { parameters: { exercise }, body });
    if (answer === null) return;
    if (exercise !== null) setSaved(answer.exercise.version);
    else navigation.go({ name: 'hire', path: [answer.exercise.id, 'people'] });
  };
  return (
    <form class="hire-stack" onSubmit={event => void save(event)}>
      {!isWhole(plan) && <p class="note">{words.incomplete}</p>}
      {exercise !== null && <p class="note">{words.newVersion}</p>}
      <Problem code={problem} />
      <p role="status">{saved !== null && words.saved(saved)}</p>
      <div class="actions">
        <button type="submit" class="button button-main" disabled={busy || !isWhole(plan)}>
          {exercise === null ? words.save.make : words.save.change}
        </button>
      </div>
    </form>
  );
};

interface FormProps {
  readonly exercise: string | null;
  readonly from: ExercisePlan;
  readonly known: readonly ManagedScenario[];
}

const Form = ({ exercise, from, known }: FormProps) => {
  const [plan, setPlan] = useState(from);
  const [scenarios, setScenarios] = useState(known);
  const form = {
    plan,
    scenarios,
    change: (change: Partial<ExercisePlan>) => setPlan(before => ({ ...before, ...change })),
    addScenario: (added: ManagedScenario) =>
      setScenarios(before => [added, ...before.filter(({ id }) => id !== added.id)]),
  };
  return (
    <PlanFormProvider value={form}>
      <Basics />
      <ConversationsPicker />
      <Dates />
      <Conditions />
      <MarkingRules />
      <Findings findings={findingsIn(plan, scenarios)} />
      <Save exercise={exercise} />
    </PlanFormProvider>
  );
};

/** Makes an exercise. */
export const NewPage = () => {
  const { clock } = useServices();
  const { language } = useWords();
  const words = usePlanWords();
  const review = useReviewWords();
  const scenarios = useAsked(manageApi.scenarios, {});
  const [from] = useState(() => newPlan(clock.now(), language, defaultRubric(review)));
  return (
    <HireFrame heading={words.heading.make} lead={words.lead} own={null}>
      <Shown asking={scenarios}>
        {({ scenarios: known }) => <Form exercise={null} from={from} known={known} />}
      </Shown>
    </HireFrame>
  );
};

const Change = ({ of: { exercise } }: { of: ManagedExercise }) => {
  const scenarios = useAsked(manageApi.scenarios, {});
  return (
    <Shown asking={scenarios}>
      {({ scenarios: known }) => (
        <Form exercise={exercise.id} from={planOf(exercise)} known={known} />
      )}
    </Shown>
  );
};

/** Changes an exercise. */
export const ChangePage = ({ exercise }: { exercise: string }) => {
  const words = usePlanWords();
  const asking = useExercise(exercise);
  return (
    <HireFrame heading={words.heading.change} exercise={exercise} here="change">
      <Shown asking={asking}>{known => <Change of={known} />}</Shown>
    </HireFrame>
  );
};
