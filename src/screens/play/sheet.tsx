import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../services.ts';
import type { SheetName } from './use-sheets.ts';

interface SheetProps {
  readonly name: SheetName;
  readonly open: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

const isEscape = ({ key }: KeyboardEvent): boolean => key === 'Escape';

/** Where there is no room beside the conversation this lies over it while it is open; elsewhere it is just there. */
export const Sheet = ({ name, open, close, children }: SheetProps) => {
  const { play } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) button.current?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || !isEscape(event)) return;
    // Escape means the sheet here, and not the pause.
    event.preventDefault();
    close();
  };
  return (
    <div class={`sheet sheet-${name}`} id={`sheet-${name}`} data-open={open} onKeyDown={onKeyDown}>
      <button type="button" class="button sheet-close" ref={button} onClick={close}>
        <Icon name="close" />
        {play.sheets.close}
      </button>
      {children}
    </div>
  );
};

interface BarProps {
  readonly open: SheetName | null;
  readonly names: readonly SheetName[];
  readonly cards: number;
  readonly setOpen: (sheet: SheetName) => void;
}

/** The ways to desk and transcript, always in reach. The one that was left has the focus again. */
export const SheetBar = ({ names, open, cards, setOpen }: BarProps) => {
  const { sheets } = useWords().play;
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<SheetName | null>(null);
  useEffect(() => {
    const left = last.current;
    if (open === null && left !== null)
      bar.current?.querySelector<HTMLElement>(`[data-sheet=${left}]`)?.focus();
    last.current = open;
  }, [open]);
  return (
    <div class="sheet-bar" ref={bar}>
      {names.map(name => (
        <button
          key={name}
          type="button"
          class="button"
          data-sheet={name}
          aria-expanded={open === name}
          aria-controls={`sheet-${name}`}
          onClick={() => setOpen(name)}
        >
          <Icon name={name} />
          {name === 'desk' ? sheets.desk(cards) : sheets.transcript}
        </button>
      ))}
    </div>
  );
};
