import '../parts/form-fields.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import { useWords } from '../services.ts';
import type { Asking } from './use-asked.ts';
import { useHireWords } from './use-words.ts';

/** Why something was not done, said where it was asked for. */
export const Problem = ({ code }: { code: ApiProblem | null }) => {
  const { refused } = useHireWords();
  return (
    <p class="hire-problem" role="alert">
      {code === null ? '' : refused(code)}
    </p>
  );
};

interface ShownProps<T> {
  readonly asking: Asking<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What the server said, or why it did not. */
export const Shown = <T,>({ asking: { answered, again }, children }: ShownProps<T>) => {
  const { common } = useWords();
  const words = useHireWords();
  if (answered.state === 'here') return <>{children(answered.value)}</>;
  if (answered.state === 'waiting') return <p class="loading">{common.loading}</p>;
  return (
    <div class="hire-stack">
      <Problem code={answered.code} />
      <button type="button" class="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
};

interface FieldProps {
  readonly label: string;
  readonly about?: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'number' | 'datetime-local' | 'date' | 'password';
  /** What a browser may fill in by itself. */
  readonly fill?: 'username' | 'name' | 'current-password' | 'new-password';
  readonly change: (value: string) => void;
}

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly children: ComponentChildren;
}

/** What is asked for, with what there is to say about it, above where it is given. */
const Frame = ({ id, label, about, children }: FrameProps) => (
  <div class="hire-field">
    <label for={id}>{label}</label>
    {about !== undefined && (
      <span class="option-about" id={`${id}-about`}>
        {about}
      </span>
    )}
    {children}
  </div>
);

const describedBy = (id: string, about: string | undefined): object =>
  about === undefined ? {} : { 'aria-describedby': `${id}-about` };

/** A line that somebody types. */
export const Field = ({ label, about, value, type = 'text', fill, change }: FieldProps) => {
  const id = useId();
  // Which attributes go with which kind of field, preact's types know only where the kind is written out.
  const kind: object = { type };
  return (
    <Frame id={id} label={label} about={about}>
      <input
        id={id}
        class="text-field"
        {...kind}
        value={value}
        autocomplete={fill ?? 'off'}
        {...describedBy(id, about)}
        onInput={event => change(event.currentTarget.value)}
      />
    </Frame>
  );
};

type AreaProps = Omit<FieldProps, 'type' | 'fill'> & { readonly rows?: number };

/** Several lines that somebody types. */
export const Area = ({ label, about, value, rows = 3, change }: AreaProps) => {
  const id = useId();
  return (
    <Frame id={id} label={label} about={about}>
      <textarea
        id={id}
        class="text-field"
        rows={rows}
        value={value}
        {...describedBy(id, about)}
        onInput={event => change(event.currentTarget.value)}
      />
    </Frame>
  );
};

interface FileProps {
  readonly label: string;
  readonly accept: string;
  readonly many?: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** A file that is read here. */
export const FileField = ({ label, accept, many = false, take }: FileProps) => {
  const id = useId();
  return (
    <Frame id={id} label={label}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={many}
        onChange={event => take([...(event.currentTarget.files ?? [])])}
      />
    </Frame>
  );
};

/** A table that is wider than a phone is pushed sideways, and not the page. */
export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the arrow keys
  <div class="hire-wide" role="group" tabIndex={0} aria-label={label}>
    {children}
  </div>
);

interface TableProps {
  readonly caption: string;
  /** A column without a name has an empty one. */
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures under a caption. */
export const Table = ({ caption, head, rows }: TableProps) => (
  <Wide label={caption}>
    <table class="hire-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name, at) =>
            name === '' ? (
              <td key={at} />
            ) : (
              <th key={at} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Wide>
);
