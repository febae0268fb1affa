import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Command, isAvailable } from '../../../app/studio/commands.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useCards } from './context.ts';
import type { MenuEntry, MenuKind } from './menus.ts';

interface Props {
  readonly kind: MenuKind;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly children?: ComponentChildren;
}

interface ListProps {
  readonly kind: MenuKind;
  readonly run: (command: Command) => void;
}

/** The commands of this kind that there are now: this menu has asked for its own before it opened. */
const CommandList = ({ kind, run }: ListProps) => {
  const { commands } = useDraft();
  const own = useStore(commands.store).filter(({ menu }) => menu === kind);
  return (
    <>
      {own.map(command => (
        <button
          key={command.id}
          type="button"
          disabled={!isAvailable(command)}
          onClick={() => run(command)}
        >
          {command.name}
        </button>
      ))}
    </>
  );
};

/** Lets what can be done to a thing be among the commands while the thing has the focus. */
const useMenu = ({ kind, entries }: Props) => {
  const { menus } = useCards();
  const details = useRef<HTMLDetailsElement>(null);
  const latest = useRef(entries);
  latest.current = entries;
  const menu = useMemo(() => ({ kind, entries: latest }), [kind]);
  useEffect(() => {
    const thing = details.current?.closest('[data-at]');
    return thing === null || thing === undefined ? undefined : menus.own(thing, menu);
  }, [menus, menu]);
  return details;
};

/** Things that can be done to something, behind one quiet button. */
export const CardMenu = (props: Props) => {
  const { kind, label, children } = props;
  const { commands } = useDraft();
  const { menus } = useCards();
  const details = useMenu(props);
  // There are hundreds of menus on a page, and one of them is open.
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  const run = (command: Command): void => {
    close();
    details.current?.querySelector('summary')?.focus();
    commands.run(command);
  };
  return (
    <details
      class="card-menu"
      ref={details}
      onToggle={event => {
        if (event.currentTarget.open) menus.follow(event.currentTarget);
        setOpen(event.currentTarget.open);
      }}
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
      <div class="card-menu-list">{isOpen && <CommandList kind={kind} run={run} />}</div>
    </details>
  );
};

/** Alt with the arrows up and down. */
export const stepOfKey = (event: KeyboardEvent): 1 | -1 | null => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  return event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
};
