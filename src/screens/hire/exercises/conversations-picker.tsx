import { useId } from 'preact/hooks';
import { partFrom, scenariosFor } from '../../../app/hire/plan.ts';
import type { ManagedScenario } from '../../../app/hiring/api/manage-api.ts';
import { type ExercisePart, formsOf } from '../../../app/hiring/exercise/exercise.ts';
import { studioCheckWordsFor } from '../../../app/words/studio-check-words.ts';
import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import { Options, Switch } from '../../parts/controls.tsx';
import { useWords } from '../../services.ts';
import { Differences } from './differences.tsx';
import { usePlanForm, usePlanWords } from './plan-form.ts';
import { Upload } from './upload.tsx';

const isSame = (part: ExercisePart, { scenario, version }: ManagedScenario): boolean =>
  part.scenario === scenario && part.scenarioVersion === version;

interface VariantProps {
  readonly of: ManagedScenario;
  readonly part: ExercisePart;
  /** From 0. */
  readonly form: number;
  readonly forms: number;
}

const usePartChange = (part: ExercisePart) => {
  const { plan, change } = usePlanForm();
  return (more: Partial<ExercisePart>) =>
    change({ parts: plan.parts.map(one => (one === part ? { ...one, ...more } : one)) });
};

const Variant = ({ of: { variants }, part, form, forms }: VariantProps) => {
  const words = usePlanWords().scenarios;
  const id = useId();
  const set = usePartChange(part);
  const choose = (variant: string) =>
    set({ variants: part.variants.map((one, at) => (at === form ? variant : one)) });
  return (
    <div class="hire-field">
      <label for={id}>{words.form(forms === 1 ? null : form + 1)}</label>
      <select
        id={id}
        class="text-field"
        value={part.variants[form]}
        onChange={event => choose(event.currentTarget.value)}
      >
        {variants.map(({ id: variant, differs }) => (
          <option key={variant} value={variant}>
            {differs === '' ? variant : `${variant}: ${differs}`}
          </option>
        ))}
      </select>
    </div>
  );
};

const Chosen = ({ of: scenario, part }: { of: ManagedScenario; part: ExercisePart }) => {
  const words = usePlanWords().scenarios;
  const set = usePartChange(part);
  return (
    <>
      {scenario.variants.length > 1 &&
        part.variants.map((_, form) => (
          <Variant key={form} of={scenario} part={part} form={form} forms={part.variants.length} />
        ))}
      {scenario.letter === null ? (
        <p class="note">{words.noLetter}</p>
      ) : (
        <Switch
          words={words.letter}
          on={part.letter !== null}
          flip={on => set({ letter: on ? scenario.letter : null })}
        />
      )}
    </>
  );
};

const Unfit = ({ lacks }: Pick<ManagedScenario['fitness'], 'lacks'>) => {
  const words = usePlanWords().scenarios;
  const { fitness } = studioCheckWordsFor(useWords()).proof;
  return (
    <details>
      <summary class="disclosure">{words.unfit}</summary>
      <ul>
        {lacks.map(criterion => (
          <li key={criterion}>{fitness.lacks[criterion]}</li>
        ))}
      </ul>
    </details>
  );
};

const Scenario = ({ of: scenario }: { of: ManagedScenario }) => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().scenarios;
  const part = plan.parts.find(one => isSame(one, scenario));
  const isFull = plan.parts.length >= EXERCISE_LIMITS.parts;
  const flip = () =>
    change({
      parts:
        part === undefined
          ? [...plan.parts, partFrom(scenario)]
          : plan.parts.filter(one => one !== part),
    });
  const { fit, lacks } = scenario.fitness;
  const decisions = Math.max(0, ...scenario.variants.map(variant => variant.decisions));
  return (
    <li class="card hire-scenario" data-chosen={part !== undefined}>
      <label class="hire-check">
        <input
          type="checkbox"
          checked={part !== undefined}
          disabled={part === undefined && (!fit || isFull)}
          onChange={flip}
        />
        <b>{scenario.title}</b>
      </label>
      <p class="note">{words.about(scenario.minutes, decisions, scenario.version)}</p>
      {!fit && <Unfit lacks={lacks} />}
      {part !== undefined && <Chosen of={scenario} part={part} />}
    </li>
  );
};

/** The second form begins with another variant, where there is one. */
const inForms = (part: ExercisePart, scenario: ManagedScenario | undefined, forms: number) => {
  const [first = ''] = part.variants;
  if (forms === 1) return { ...part, variants: [first] };
  const other = scenario?.variants.find(({ id }) => id !== first)?.id ?? first;
  return { ...part, variants: [first, other] };
};

const Forms = () => {
  const { plan, change, scenarios } = usePlanForm();
  const words = usePlanWords().forms;
  const choose = (forms: number) =>
    change({
      parts: plan.parts.map(part =>
        inForms(
          part,
          scenarios.find(scenario => isSame(part, scenario)),
          forms,
        ),
      ),
    });
  return (
    <Options
      name={words.name}
      options={[1, 2]}
      chosen={formsOf(plan)}
      describe={forms => (forms === 1 ? words.one : words.two)}
      choose={choose}
    />
  );
};

/** Which conversations, in which variants. */
export const ConversationsPicker = () => {
  const { plan, scenarios } = usePlanForm();
  const words = usePlanWords().scenarios;
  const hasVariants = plan.parts.some(
    part => (scenarios.find(one => isSame(part, one))?.variants.length ?? 0) > 1,
  );
  return (
    <section class="hire-stack" aria-labelledby="scenarios">
      <h2 id="scenarios">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      {scenarios.length === 0 && <p>{words.none}</p>}
      <ul class="hire-list">
        {scenariosFor(scenarios, plan).map(one => (
          <Scenario key={one.id} of={one} />
        ))}
      </ul>
      {hasVariants && <Forms />}
      <Differences />
      <Upload />
    </section>
  );
};
