import { moveItem, removeItem } from '../../../app/studio/cards/card-commands.ts';
import { inkAt } from '../../../app/studio/cards/edit-section.ts';
import type { Item } from '../../../app/studio/cards/model.ts';
import { useAddEntries, useSpot } from './add-entries.ts';
import { CardMenu } from './card-menu.tsx';
import { type Place, useCards } from './context.ts';
import type { MenuEntry } from './menus.ts';

const useItemEntries = (place: Place, path: Item['path']): readonly MenuEntry[] => {
  const { act, words } = useCards();
  const { spot, editing } = useSpot(place, path);
  const added = useAddEntries(place, path);
  return [
    ...added,
    {
      id: 'up',
      name: words.up,
      run: () => act(() => moveItem(editing, spot, -1), inkAt(editing, spot)),
    },
    {
      id: 'down',
      name: words.down,
      run: () => act(() => moveItem(editing, spot, 1), inkAt(editing, spot)),
    },
    { id: 'delete', name: words.delete, run: () => act(() => removeItem(editing, spot)) },
  ];
};

/** What can be done to something in a scene. */
export const ItemMenu = ({
  place,
  path,
  more = [],
}: {
  place: Place;
  path: Item['path'];
  more?: readonly MenuEntry[];
}) => {
  const { words } = useCards();
  const entries = useItemEntries(place, path);
  return <CardMenu kind="line" label={words.lineMenu} entries={[...more, ...entries]} />;
};
