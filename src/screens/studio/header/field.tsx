import '../../parts/form-fields.css';
import { type ComponentChildren, createElement } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FieldWords } from '../../../app/words/messages/studio-header.ts';

/** Ties a control to its name, its help and what is wrong with it. */
interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly words: FieldWords;
  /** What to say of the value; null while it is right. */
  readonly fault: string | null;
  readonly class?: string;
  readonly children: (tied: Tied) => ComponentChildren;
}

/** A control with its name, its help, and what is wrong. */
export const Field = ({ words, fault, class: kind = '', children }: FieldProps) => {
  const id = useId();
  const { name, about } = words;
  const described = [about === '' ? '' : `${id}-about`, fault === null ? '' : `${id}-fault`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={`scene-field ${kind}`}>
      <label for={id}>{name}</label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault !== null,
      })}
      {fault !== null && (
        <p class="scene-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {about !== '' && (
        <p class="scene-about" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  );
};

interface TextProps {
  readonly words: FieldWords;
  readonly value: string;
  readonly fault?: string | null;
  /** What the file says of what is typed: blanks at the ends are not kept, and stay in the field while it is. */
  readonly settle: (typed: string) => string;
  readonly write: (typed: string) => void;
  readonly lines?: number;
  readonly class?: string;
  readonly suggestions?: string;
  readonly mode?: 'text' | 'numeric' | 'decimal' | 'date';
  readonly lang?: string;
}

/** What is in a field: as it was typed while it says the same as the file, else what the file says. */
const useTyped = (value: string, settle: (typed: string) => string) => {
  const [typed, setTyped] = useState(value);
  return [settle(typed) === value ? typed : value, setTyped] as const;
};

/** A day can be picked; what is no day yet stays in sight as it was written. */
const kindOf = (mode: TextProps['mode'], value: string) =>
  mode === 'date' && /^(?:|\d{4}-\d{2}-\d{2})$/.test(value)
    ? { type: 'date' }
    : { type: 'text', inputMode: mode === 'date' ? ('numeric' as const) : mode };

/** A gap says what is missing: the first key takes its place. */
const selectGap = ({
  currentTarget: field,
}: {
  currentTarget: HTMLInputElement | HTMLTextAreaElement;
}) => {
  if (field.value.startsWith('…')) field.select();
};

/** Words that are written as they are typed. */
export const TextField = (props: TextProps) => {
  const { words, value, fault = null, settle, write, lines = 1, mode = 'text' } = props;
  const [typed, setTyped] = useTyped(value, settle);
  const type = (text: string): void => {
    setTyped(text);
    write(text);
  };
  return (
    <Field words={words} fault={fault} class={props.class ?? ''}>
      {tied =>
        lines > 1 ? (
          <textarea
            {...tied}
            rows={lines}
            value={typed}
            lang={props.lang}
            onFocus={selectGap}
            onInput={event => type(event.currentTarget.value)}
          />
        ) : (
          createElement('input', {
            ...tied,
            ...kindOf(mode, value),
            list: props.suggestions,
            autocomplete: 'off',
            value: typed,
            lang: props.lang,
            onFocus: selectGap,
            onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
              type(event.currentTarget.value),
          })
        )
      }
    </Field>
  );
};

interface NameProps {
  readonly words: FieldWords;
  readonly value: string;
  /** Why it cannot be called so; null where it can. */
  readonly faultOf: (typed: string) => string | null;
  /** What hangs on the name changes with it: once it is whole, and not with every key. */
  readonly rename: (typed: string) => void;
  readonly class?: string;
  readonly lang?: string;
}

/** A name that others use: it is changed when the field is left, or with Enter. */
export const NameField = ({ words, value, faultOf, rename, ...rest }: NameProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : faultOf(typed);
  const settle = (): void => {
    if (typed === null || fault !== null) return;
    rename(typed);
    setTyped(null);
  };
  return (
    <Field words={words} fault={fault} class={rest.class ?? ''}>
      {tied => (
        <input
          {...tied}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed ?? value}
          lang={rest.lang}
          onInput={event => setTyped(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={event => {
            if (event.key === 'Enter') settle();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
    </Field>
  );
};

interface SelectProps {
  readonly words: FieldWords;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly fault?: string | null;
  readonly choose: (value: string) => void;
  readonly class?: string;
}

/** One of several, by its name. What is chosen stands there also where it is none of them. */
export const SelectField = ({
  words,
  value,
  options,
  fault = null,
  choose,
  ...rest
}: SelectProps) => {
  const known = options.some(option => option.value === value);
  return (
    <Field words={words} fault={fault} class={rest.class ?? ''}>
      {tied => (
        <select {...tied} value={value} onChange={event => choose(event.currentTarget.value)}>
          {!known && <option value={value}>{value}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

interface SliderProps {
  readonly words: FieldWords;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly text: string;
  readonly slide: (value: number) => void;
}

/** More or less of something, in whole steps. */
export const SliderField = ({ words, value, min, max, text, slide }: SliderProps) => (
  <Field words={words} fault={null} class="scene-slider">
    {({ id, 'aria-describedby': described }) => (
      <div class="scene-slide">
        <input
          id={id}
          aria-describedby={described}
          type="range"
          min={min}
          max={max}
          step={1}
          value={value}
          aria-valuetext={text}
          onInput={event => slide(event.currentTarget.valueAsNumber)}
        />
        <span aria-hidden="true">{text}</span>
      </div>
    )}
  </Field>
);
