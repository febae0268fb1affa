import './form-fields.css';
import { useId } from 'preact/hooks';
import type { Choice } from '../../app/words/messages/common.ts';

interface OptionsProps<T extends string | number> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly describe: (option: T) => Choice;
  readonly choose: (option: T) => void;
}

/** The name alone is the name: a hint is said after it, and can be passed over. */
const namedBy = (id: string) => ({
  'aria-labelledby': `${id}-name`,
  'aria-describedby': `${id}-about`,
});

const NameAndHint = ({ id, words: { name, about } }: { id: string; words: Choice }) => (
  <>
    <span class="option-name" id={`${id}-name`}>
      {name}
    </span>
    <span class="option-about" id={`${id}-about`}>
      {about}
    </span>
  </>
);

/** One of a few. */
export const Options = <T extends string | number>(props: OptionsProps<T>) => {
  const group = useId();
  const { name, options, chosen, describe, choose } = props;
  return (
    <fieldset class="options">
      <legend>{name}</legend>
      <div class="option-list">
        {options.map(option => (
          <label key={option} class="option">
            <input
              type="radio"
              name={group}
              checked={option === chosen}
              onChange={() => choose(option)}
              {...namedBy(`${group}-${option}`)}
            />
            <NameAndHint id={`${group}-${option}`} words={describe(option)} />
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface SwitchProps {
  readonly words: Choice;
  readonly on: boolean;
  readonly flip: (on: boolean) => void;
}

/** Yes or no. */
export const Switch = ({ words, on, flip }: SwitchProps) => {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={event => flip(event.currentTarget.checked)}
        {...namedBy(id)}
      />
      <span class="switch-words">
        <NameAndHint id={id} words={words} />
      </span>
    </label>
  );
};

interface SliderProps {
  readonly name: string;
  /** Per cent; null while nobody has said anything: it stands in the middle, and says that it is not set. */
  readonly value: number | null;
  readonly text: string;
  readonly disabled: boolean;
  readonly slide: (value: number) => void;
}

const MIDDLE = 50;

/** More or less. */
export const Slider = ({ name, value, text, disabled, slide }: SliderProps) => (
  <label class="slider" data-set={value !== null}>
    <span class="option-name">{name}</span>
    <input
      type="range"
      min={0}
      max={100}
      step={5}
      value={value ?? MIDDLE}
      disabled={disabled}
      aria-valuetext={text}
      onInput={event => slide(event.currentTarget.valueAsNumber)}
      // Whoever means the middle presses where it stands already, which changes no value.
      onPointerUp={event => value === null && slide(event.currentTarget.valueAsNumber)}
    />
    <span class="slider-value" aria-hidden="true">
      {text}
    </span>
  </label>
);
