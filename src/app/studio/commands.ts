import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that can be done in the studio: menus, the palette, shortcuts and help are made of these. */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** As CodeMirror writes them: `Mod-z`, `Shift-Mod-p`, `F12`. */
  readonly keys?: readonly string[];
  /** Under which heading menus and help show it. */
  readonly group: string;
  readonly available?: () => boolean;
  readonly run: () => void;
}

/** The commands that there are now: each view brings its own and takes them away again. */
export interface Commands {
  readonly store: Pick<StoreApi<readonly Command[]>, 'getState' | 'subscribe'>;
  /** Answers with its own undo. */
  add(commands: readonly Command[]): () => void;
}

export const isAvailable = ({ available }: Command): boolean => available?.() ?? true;

export const createCommands = (): Commands => {
  const store = createStore<readonly Command[]>(() => []);
  return {
    store,
    add: commands => {
      store.setState(known => [...known, ...commands], true);
      return () =>
        store.setState(known => known.filter(command => !commands.includes(command)), true);
    },
  };
};

/** A key as it was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = ['Mod', 'Alt', 'Shift'];

/** Whether a press is these keys; `Mod` is Ctrl, or the command key of a Mac. */
export const isPressed = (keys: string, press: KeyPress): boolean => {
  const parts = keys.split('-');
  const wanted = parts.filter(part => MODIFIERS.includes(part));
  const key = parts.find(part => !MODIFIERS.includes(part)) ?? '-';
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === wanted.includes('Mod') &&
    press.altKey === wanted.includes('Alt') &&
    (press.shiftKey === wanted.includes('Shift') || /^[^\p{L}\p{N}]$/u.test(key))
  );
};
