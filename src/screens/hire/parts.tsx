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

/** A line that somebody types. */
export const Field = ({ label, about, value, type = 'text', fill, change }: FieldProps) => {
  const id = useId();
  // Which attributes go with which kind of field, preact's types know only where the kind is written out.
  const kind: object = { type };
  return (
    <div class="hire-field">
      <label for={id}>{label}</label>
      {about !== undefined && (
        <span class="option-about" id={`${id}-about`}>
          {about}
        </span>
      )}
      <input
        id={id}
        class="text-field"
        {...kind}
        value={value}
        autocomplete={fill ?? 'off'}
        {...(about === undefined ? {} : { 'aria-describedby': `${id}-about` })}
        onInput={event => change(event.currentTarget.value)}
      />
    </div>
  );
};

type AreaProps = Omit<FieldProps, 'type' | 'fill'> & { readonly rows?: number };

/** Several lines that somebody types. */
export const Area = ({ label, about, value, rows = 3, change }: AreaProps) => {
  const id = useId();
  return (
    <div class="hire-field">
      <label for={id}>{label}</label>
      {about !== undefined && (
        <span class="option-about" id={`${id}-about`}>
          {about}
        </span>
      )}
      <textarea
        id={id}
        class="text-field"
        rows={rows}
        value={value}
        {...(about === undefined ? {} : { 'aria-describedby': `${id}-about` })}
        onInput={event => change(event.currentTarget.value)}
      />
    </div>
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
    <div class="hire-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={many}
        onChange={event => take([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
};

/** A table that is wider than a phone is pushed sideways, and not the page. */
export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the arrow keys
  <div class="hire-wide" role="group" tabIndex={0} aria-label={label}>
    {children}
  </div>
);
