import { useId } from 'preact/hooks';
import type { Choice } from '../../app/words/messages/common.ts';

interface OptionsProps<T extends string | number> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly describe: (option: T) => Choice;
  readonly choose: (option: T) => void;
}

/** One of a few. */
export const Options = <T extends string | number>(props: OptionsProps<T>) => {
  const group = useId();
  const { name, options, chosen, describe, choose } = props;
  return (
    <fieldset class="options">
      <legend>{name}</legend>
      <div class="option-list">
        {options.map(option => {
          const { name: label, about } = describe(option);
          return (
            <label key={option} class="option">
              <input
                type="radio"
                name={group}
                checked={option === chosen}
                onChange={() => choose(option)}
              />
              <span class="option-name">{label}</span>
              {about !== undefined && <span class="option-about">{about}</span>}
            </label>
          );
        })}
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
export const Switch = ({ words, on, flip }: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" checked={on} onChange={event => flip(event.currentTarget.checked)} />
    <span class="switch-words">
      <span class="option-name">{words.name}</span>
      {words.about !== undefined && <span class="option-about">{words.about}</span>}
    </span>
  </label>
);

interface SliderProps {
  readonly name: string;
  /** Per cent. */
  readonly value: number;
  readonly text: string;
  readonly disabled: boolean;
  readonly slide: (value: number) => void;
}

/** More or less. */
export const Slider = ({ name, value, text, disabled, slide }: SliderProps) => (
  <label class="slider">
    <span class="option-name">{name}</span>
    <input
      type="range"
      min={0}
      max={100}
      step={5}
      value={value}
      disabled={disabled}
      aria-valuetext={text}
      onInput={event => slide(event.currentTarget.valueAsNumber)}
    />
    <span class="slider-value" aria-hidden="true">
      {text}
    </span>
  </label>
);
