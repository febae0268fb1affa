import { useId } from 'preact/hooks';

export interface ChoiceOption {
  readonly value: string;
  readonly name: string;
  readonly about?: string | undefined;
  /** CSS colour; null for what is no colour. */
  readonly swatch?: string | null;
}

interface Props {
  readonly name: string;
  readonly about?: string;
  readonly value: string;
  readonly fault?: string | null;
  readonly options: readonly ChoiceOption[];
  readonly choose: (value: string) => void;
}

const Swatch = ({ colour }: { colour: string }) => (
  <span class="scene-swatch" style={{ backgroundColor: colour }} aria-hidden="true" />
);

/** One of a few, all of them in sight. */
export const Choices = ({ name, about = '', value, fault = null, options, choose }: Props) => {
  const group = useId();
  const described = [about === '' ? '' : `${group}-about`, fault === null ? '' : `${group}-fault`];
  return (
    <fieldset
      class="scene-choices"
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend>{name}</legend>
      <div class="scene-chips">
        {options.map(option => (
          <label key={option.value} class="scene-chip">
            <input
              type="radio"
              name={group}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            {typeof option.swatch === 'string' && <Swatch colour={option.swatch} />}
            <span>
              <span class="scene-chip-name">{option.name}</span>
              {option.about !== undefined && <span class="scene-chip-about">{option.about}</span>}
            </span>
          </label>
        ))}
      </div>
      {fault !== null && (
        <p class="scene-fault" id={`${group}-fault`}>
          {fault}
        </p>
      )}
      {about !== '' && (
        <p class="scene-about" id={`${group}-about`}>
          {about}
        </p>
      )}
    </fieldset>
  );
};
