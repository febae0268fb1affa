import type { Command, Commands } from '../../../app/studio/commands.ts';

/** What on the cards has a menu; the inner ones first. */
export const MENU_KINDS = ['line', 'reply', 'decision'] as const;
export type MenuKind = (typeof MENU_KINDS)[number];

/** Something that can be done to one thing on the cards. */
export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly run: () => void;
  readonly isOff?: boolean;
}

/** What can be done to one decision, reply or line; its entries are those of this moment. */
export interface Menu {
  readonly kind: MenuKind;
  readonly entries: { readonly current: readonly MenuEntry[] };
}

export interface MenuWords {
  /** Under which heading the commands of a kind stand. */
  readonly groups: Readonly<Record<MenuKind, string>>;
  readonly cannot: string;
}

/**
 * The menus of the cards as commands: those of whichever decision, reply and line has the focus, or
 * had it last, are among the commands of the studio, and its menu, the palette and help show them.
 */
export interface Menus {
  /** Says what an element can be asked to do. Answers with its own undo. */
  own(element: Element, menu: Menu): () => void;
  /** Something has the focus: what it is part of is what commands are about. */
  follow(target: Element): void;
  /** Does what the innermost one can be asked by this name, as far as it can now. */
  run(id: string): void;
  readonly isOn: (id: string) => boolean;
}

interface Held {
  readonly menu: Menu;
  readonly ids: string;
  readonly drop: () => void;
}

const idsOf = ({ entries }: Menu): string => entries.current.map(({ id }) => id).join(' ');

const entryOf = ({ entries }: Menu, id: string): MenuEntry | undefined =>
  entries.current.find(entry => entry.id === id);

const isOnIn = (menu: Menu, id: string): boolean => {
  const entry = entryOf(menu, id);
  return entry !== undefined && entry.isOff !== true;
};

const commandsOf = (menu: Menu, { groups, cannot }: MenuWords): readonly Command[] =>
  menu.entries.current.map(({ id, name }) => ({
    id: `card-${menu.kind}-${id}`,
    name,
    group: groups[menu.kind],
    menu: menu.kind,
    isOne: true,
    available: () => isOnIn(menu, id),
    why: cannot,
    run: () => entryOf(menu, id)?.run(),
  }));

/** The innermost menu of each kind around an element. */
const around = (target: Element, owned: WeakMap<Element, Menu>): ReadonlyMap<MenuKind, Menu> => {
  const found = new Map<MenuKind, Menu>();
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    const menu = owned.get(at);
    if (menu !== undefined && !found.has(menu.kind)) found.set(menu.kind, menu);
  }
  return found;
};

export const createMenus = (commands: Commands, words: MenuWords): Menus => {
  const owned = new WeakMap<Element, Menu>();
  const held = new Map<MenuKind, Held>();
  const release = (kind: MenuKind): void => {
    held.get(kind)?.drop();
    held.delete(kind);
  };
  const hold = (menu: Menu): void => {
    const [before, ids] = [held.get(menu.kind), idsOf(menu)];
    if (before?.menu === menu && before.ids === ids) return;
    release(menu.kind);
    held.set(menu.kind, { menu, ids, drop: commands.add(commandsOf(menu, words)) });
  };
  const innermost = (): Menu | undefined =>
    MENU_KINDS.map(kind => held.get(kind)?.menu).find(menu => menu !== undefined);
  return {
    own: (element, menu) => {
      owned.set(element, menu);
      return () => {
        owned.delete(element);
        if (held.get(menu.kind)?.menu === menu) release(menu.kind);
      };
    },
    follow: target => {
      const found = around(target, owned);
      for (const kind of MENU_KINDS) {
        const menu = found.get(kind);
        if (menu === undefined) release(kind);
        else hold(menu);
      }
    },
    isOn: id => {
      const menu = innermost();
      return menu !== undefined && isOnIn(menu, id);
    },
    run: id => {
      const menu = innermost();
      if (menu !== undefined) entryOf(menu, id)?.run();
    },
  };
};
