export interface Option {
  readonly value: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly { readonly name: string | null; readonly options: readonly Option[] }[];
  readonly onChoose: (value: string) => void;
  readonly class?: string;
  /** It waits to be chosen. */
  readonly isOpen?: boolean;
}

const optionsOf = (options: readonly Option[]) =>
  options.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));

/** A list to choose from; a value that is not in it is shown as it is. */
export const Select = ({ label, value, groups, onChoose, isOpen = false, ...rest }: Props) => {
  const isKnown = groups.some(({ options }) => options.some(option => option.value === value));
  return (
    <select
      class={`card-select ${rest.class ?? ''}`}
      aria-label={label}
      data-gap={isOpen ? '' : undefined}
      value={value}
      onChange={event => onChoose(event.currentTarget.value)}
    >
      {!isKnown && <option value={value}>{value}</option>}
      {groups.map(({ name, options }) =>
        name === null ? (
          optionsOf(options)
        ) : (
          <optgroup key={name} label={name}>
            {optionsOf(options)}
          </optgroup>
        ),
      )}
    </select>
  );
};
