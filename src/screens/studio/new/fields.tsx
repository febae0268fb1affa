import { type ComponentChildren, createElement } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly about?: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What is wrong with it; left out: nothing. */
  readonly fault?: string | undefined;
  readonly rows?: number;
  readonly type?: 'text' | 'number' | 'date';
  readonly placeholder?: string;
}

/** A text with its name, what it is for and what is wrong with it. */
export const Field = (props: FieldProps) => {
  const { label, about, value, change, fault, rows, type = 'text', placeholder } = props;
  const id = useId();
  const described = [
    about === undefined ? '' : `${id}-about`,
    fault === undefined ? '' : `${id}-fault`,
  ];
  const given = {
    id,
    value,
    placeholder,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change(event.currentTarget.value),
  };
  return (
    <div class="new-field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        createElement('input', { type, ...given })
      ) : (
        <textarea rows={rows} {...given} />
      )}
      {about !== undefined && (
        <span class="note" id={`${id}-about`}>
          {about}
        </span>
      )}
      {fault !== undefined && (
        <span class="new-fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
};

interface PickProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly change: (value: T) => void;
}

/** One of a few words. */
export const Pick = <T extends string>({ label, options, names, value, change }: PickProps<T>) => {
  const id = useId();
  const choose = (picked: string): void => {
    const option = options.find(known => known === picked);
    if (option !== undefined) change(option);
  };
  return (
    <div class="new-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => choose(event.currentTarget.value)}>
        {options.map(option => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </div>
  );
};

interface RowsProps<T extends object> {
  readonly rows: readonly T[];
  readonly change: (rows: readonly T[]) => void;
  readonly empty: T;
  readonly add: string;
  /** Names a row's button that takes it out. */
  readonly remove: (number: number) => string;
  readonly children: (row: T, change: (row: T) => void, number: number) => ComponentChildren;
}

/** As many of something as there are. */
export const Rows = <T extends object>(props: RowsProps<T>) => {
  const { rows, change, empty, add, remove, children } = props;
  return (
    <div class="new-rows">
      {rows.map((row, at) => (
        <div class="new-row" key={at}>
          {children(row, changed => change(rows.with(at, changed)), at + 1)}
          <button
            type="button"
            class="new-remove"
            aria-label={remove(at + 1)}
            onClick={() => change(rows.toSpliced(at, 1))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" class="button" onClick={() => change([...rows, empty])}>
        {add}
      </button>
    </div>
  );
};
