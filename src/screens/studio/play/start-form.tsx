import { useId, useState } from 'preact/hooks';
import type { DraftPlay } from '../../../app/studio/play/draft-play.ts';
import { startsIn } from '../../../app/studio/play/knots.ts';
import {
  changedFrom,
  type StartingVariable,
  startingVariables,
} from '../../../app/studio/play/starting-variables.ts';
import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES, type Levels } from '../../../engine/model/customer.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { usePlayWords } from './use-play-words.ts';

interface LevelFieldsProps {
  readonly levels: Levels;
  readonly change: (levels: Levels) => void;
}

const LevelFields = ({ levels, change }: LevelFieldsProps) => {
  const words = usePlayWords();
  const { common } = useWords();
  return (
    <fieldset>
      <legend>{words.levels}</legend>
      {LEVEL_NAMES.map(name => (
        <label key={name}>
          {common.levels[name]}
          <input
            type="number"
            min={LEVEL_MIN}
            max={LEVEL_MAX}
            value={levels[name]}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              const wanted = Math.min(LEVEL_MAX, Math.max(LEVEL_MIN, valueAsNumber));
              if (Number.isInteger(wanted)) change({ ...levels, [name]: wanted });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
};

type Value = StartingVariable['first'];

interface ValueProps {
  readonly id: string;
  readonly value: Value;
  readonly change: (value: Value) => void;
}

/** A field of the kind that the variable is: a tick, a number or words. */
const ValueField = ({ id, value, change }: ValueProps) => {
  if (typeof value === 'boolean')
    return (
      <input
        id={id}
        type="checkbox"
        checked={value}
        onChange={event => change(event.currentTarget.checked)}
      />
    );
  if (typeof value === 'string')
    return (
      <input
        id={id}
        spellcheck={false}
        value={value}
        onInput={event => change(event.currentTarget.value)}
      />
    );
  return (
    <input
      id={id}
      type="number"
      step="any"
      value={value}
      onInput={({ currentTarget: { valueAsNumber } }) =>
        Number.isFinite(valueAsNumber) && change(valueAsNumber)
      }
    />
  );
};

interface VariableProps extends Omit<ValueProps, 'id'> {
  readonly variable: StartingVariable;
}

const Variable = ({ variable: { name, words }, value, change }: VariableProps) => {
  const id = useId();
  return (
    <div class="draft-variable">
      <label for={id}>
        {words !== '' && <span>{words}</span>}
        <code>{name}</code>
      </label>
      <ValueField id={id} value={value} change={change} />
    </div>
  );
};

type Values = Readonly<Record<string, Value>>;

const Variables = (props: {
  readonly all: readonly StartingVariable[];
  readonly given: Values;
  readonly change: (given: Values) => void;
}) => {
  const { all, given, change } = props;
  const { startingVariables: legend } = usePlayWords();
  if (all.length === 0) return null;
  return (
    <fieldset class="draft-variables">
      <legend>{legend}</legend>
      {all.map(variable => (
        <Variable
          key={variable.name}
          variable={variable}
          value={given[variable.name] ?? variable.first}
          change={value => change({ ...given, [variable.name]: value })}
        />
      ))}
    </fieldset>
  );
};

interface PickProps {
  readonly label: string;
  readonly value: string;
  /** What the first entry is called, which is no name. */
  readonly none?: string;
  readonly names: readonly string[];
  readonly pick: (name: string) => void;
}

const Pick = ({ label, value, none, names, pick }: PickProps) => (
  <label>
    {label}
    <select value={value} onChange={event => pick(event.currentTarget.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {names.map(name => (
        <option key={name}>{name}</option>
      ))}
    </select>
  </label>
);

/** What is filled in, before anybody begins. */
const useStart = (playing: DraftPlay) => {
  const { request } = useStore(playing.store);
  const { start } = request;
  const [levels, setLevels] = useState<Levels | null>(start.levels);
  const [knot, setKnot] = useState(start.knot ?? '');
  const [variant, setVariant] = useState(request.variant);
  const [given, setGiven] = useState<Values>(start.variables);
  return { levels, setLevels, knot, setKnot, variant, setVariant, given, setGiven };
};

/** Where to begin, with which facts, what the story knows and how the customer feels by then. */
export const StartForm = ({ playing }: { playing: DraftPlay }) => {
  const words = usePlayWords();
  const { workspace } = useDraft();
  const { files } = useStore(workspace.store);
  const { script } = useStore(playing.store);
  const { levels, knot, variant, given, ...set } = useStart(playing);
  if (script === null) return null;
  const { variants, start } = script.scenario;
  const variables = startingVariables(files);
  const begin = (event: Event): void => {
    event.preventDefault();
    const known = changedFrom(variables, given);
    playing.begin({
      variant,
      start: { knot: knot === '' ? null : knot, levels, variables: known },
    });
  };
  return (
    <details class="draft-start">
      <summary>{words.startElsewhere}</summary>
      <form onSubmit={begin}>
        {variants.length > 1 && (
          <Pick
            label={words.variant}
            value={variant}
            names={variants.map(({ id }) => id)}
            pick={set.setVariant}
          />
        )}
        <Pick
          label={words.from}
          value={knot}
          none={words.beginning}
          names={startsIn(files)}
          pick={set.setKnot}
        />
        <LevelFields levels={levels ?? start} change={set.setLevels} />
        <Variables all={variables} given={given} change={set.setGiven} />
        <button type="submit" class="button">
          {words.startHere}
        </button>
      </form>
    </details>
  );
};
