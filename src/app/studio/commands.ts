import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that can be done in the studio: buttons, the palette, shortcuts and help are made of these. */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** What it would do now, where that changes: “Undo: Type”. */
  readonly says?: () => string;
  /** As CodeMirror writes them: `Mod-z`, `Shift-Mod-p`, `F12`. */
  readonly keys?: readonly string[];
  /** Its keys belong to the field that it works in, which listens to them itself. */
  readonly isFieldKey?: boolean;
  /** One of many of a kind: found in the palette, and left out of the page of keys. */
  readonly isOne?: boolean;
  /** The kind of menu in which it stands, besides. */
  readonly menu?: string;
  /** Under which heading the palette and help show it. */
  readonly group: string;
  readonly available?: () => boolean;
  /** Why it cannot be done, for whenever it cannot. */
  readonly why?: string;
  readonly run: () => void;
}

/** The commands that there are now: each view brings its own and takes them away again. */
export interface Commands {
  readonly store: Pick<StoreApi<readonly Command[]>, 'getState' | 'subscribe'>;
  /** Answers with its own undo. */
  add(commands: readonly Command[]): () => void;
  /** Does it, if it can be done now, and remembers that somebody wanted it. */
  run(command: Command): void;
  /** Names of what was done, the latest first. */
  recent(): readonly string[];
}

/** More are not looked back for. */
const MOST_RECENT = 5;

export const isAvailable = ({ available }: Pick<Command, 'available'>): boolean =>
  available?.() ?? true;

export const labelOf = ({ name, says }: Pick<Command, 'name' | 'says'>): string => says?.() ?? name;

export const createCommands = (): Commands => {
  const store = createStore<readonly Command[]>(() => []);
  let recent: readonly string[] = [];
  return {
    store,
    add: commands => {
      store.setState(known => [...known, ...commands], true);
      return () =>
        store.setState(known => known.filter(command => !commands.includes(command)), true);
    },
    run: command => {
      if (!isAvailable(command)) return;
      recent = [command.id, ...recent.filter(id => id !== command.id)].slice(0, MOST_RECENT);
      command.run();
    },
    recent: () => recent,
  };
};
