import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly name: string;
  readonly run: () => void;
  readonly isOff?: boolean;
}

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly children?: ComponentChildren;
}

/** Things that can be done to something, behind one quiet button. */
export const CardMenu = ({ label, entries, children }: Props) => {
  const details = useRef<HTMLDetailsElement>(null);
  // There are hundreds of menus on a page, and one of them is open.
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      class="card-menu"
      ref={details}
      onToggle={event => setOpen(event.currentTarget.open)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        close();
        event.currentTarget.querySelector('summary')?.focus();
      }}
      onFocusOut={event => {
        const next = event.relatedTarget;
        if (!(next instanceof Node) || !event.currentTarget.contains(next)) close();
      }}
    >
      <summary aria-label={label} title={label}>
        {children ?? '⋯'}
      </summary>
      <div class="card-menu-list">
        {isOpen &&
          entries.map(({ name, run, isOff = false }) => (
            <button
              key={name}
              type="button"
              disabled={isOff}
              onClick={() => {
                close();
                details.current?.querySelector('summary')?.focus();
                run();
              }}
            >
              {name}
            </button>
          ))}
      </div>
    </details>
  );
};

/** Alt with the arrows up and down. */
export const stepOfKey = (event: KeyboardEvent): 1 | -1 | null => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  return event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
};
