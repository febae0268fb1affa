import { useMemo } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import type { CardsMessages } from '../../../app/words/messages/studio-cards.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { createMenus, type Menus } from './menus.ts';

/** The menus of the cards among the commands, with the keys that move whatever has the focus. */
export const useMenus = (words: CardsMessages): Menus => {
  const { commands } = useDraft();
  const menus = useMemo(() => {
    const groups = { line: words.lineMenu, reply: words.replyMenu, decision: words.decisionMenu };
    return createMenus(commands, { groups, cannot: words.cannotHere });
  }, [commands, words]);
  const moves = useMemo((): readonly Command[] => {
    const move = (id: string, name: string, key: string): Command => ({
      id: `card-${id}`,
      name,
      keys: [key],
      isFieldKey: true,
      group: words.decisions,
      available: () => menus.isOn(id),
      why: words.nothingHere,
      run: () => menus.run(id),
    });
    return [move('up', words.thisUp, 'Alt-ArrowUp'), move('down', words.thisDown, 'Alt-ArrowDown')];
  }, [menus, words]);
  useCommands(moves);
  return menus;
};
