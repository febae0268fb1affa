import { useState } from 'preact/hooks';
import { swapWithNext } from '../../../app/studio/header/scene-edits.ts';
import { addTo, isNamedList, removeFrom, usesOf } from '../../../app/studio/header/scene-names.ts';
import type { List, Scene, SceneItem } from '../../../app/studio/header/scene.ts';
import type { ListWords } from '../../../app/words/messages/studio-header.ts';
import { Icon } from '../../parts/icon.tsx';
import { ItemFields } from './item-fields.tsx';
import { useListFocus } from './use-list-focus.ts';
import { useScene } from './use-scene.ts';

/** What a thing is called where it is spoken of. */
const wordsOf = (list: List, { parts }: SceneItem): string => {
  const [first = '', second = ''] = parts;
  return list === 'cast' || list === 'currency' ? first : second;
};

/** The first variant that has no currency of its own. */
const variantWithout = ({ lists }: Scene): string =>
  lists.variant
    .map(({ parts }) => parts[0] ?? '')
    .find(id => !lists.currency.some(({ parts }) => parts[1] === id)) ?? '';

const freshParts = (list: List, scene: Scene, { fresh }: ListWords): readonly string[] => {
  if (list === 'grievance') return ['', '', '2'];
  if (list === 'owed') return [fresh, ''];
  if (list === 'currency')
    return scene.lists.currency.length === 0 ? [fresh] : [fresh, variantWithout(scene)];
  if (list === 'letter') return ['', '', '', ''];
  return list === 'cast' ? [fresh] : ['', ''];
};

interface MoveProps {
  readonly one: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

export const ItemButtons = ({ one, isFirst, isLast, move, remove }: MoveProps) => {
  const { words } = useScene();
  return (
    <div class="scene-item-buttons">
      {!(isFirst && isLast) && (
        <>
          <button
            type="button"
            class="scene-icon"
            data-way="up"
            disabled={isFirst}
            title={words.up(one)}
            aria-label={words.up(one)}
            onClick={() => move(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="scene-icon"
            data-way="down"
            disabled={isLast}
            title={words.down(one)}
            aria-label={words.down(one)}
            onClick={() => move(1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
      <button
        type="button"
        class="scene-icon"
        data-way="remove"
        title={words.remove(one)}
        aria-label={words.remove(one)}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
};

/** Adds to, takes from and moves in a list, and says what came of it. */
const useList = (list: List) => {
  const { scene, words, write, files } = useScene();
  const [told, tell] = useState('');
  const { list: element, focusNext } = useListFocus<HTMLDivElement>();
  const text = words.lists[list];
  const items = scene.lists[list];
  const nameOf = (at: number): string => {
    const item = items[at];
    return text.one(at + 1, item === undefined ? '' : wordsOf(list, item));
  };
  return {
    items,
    text,
    told,
    element,
    nameOf,
    add: (): void => {
      write(words.says.add(text.heading), now =>
        addTo(now, list, freshParts(list, scene, text), text.freshName),
      );
      tell('');
      focusNext(`[data-item="${items.length}"] :is(input, textarea)`);
    },
    remove: (at: number): void => {
      const uses = isNamedList(list) ? usesOf(files(), list, at) : 0;
      const still = isNamedList(list) && uses > 0 ? words.stillUsed[list](uses) : '';
      tell(`${words.removed(nameOf(at))} ${still}`.trim());
      write(words.says.remove(text.heading), now => removeFrom(now, list, at));
      focusNext('[data-way="add"]');
    },
    move: (at: number, by: -1 | 1): void => {
      write(words.says.move(text.heading), now => swapWithNext(now, list, by === 1 ? at : at - 1));
      const place = at + by;
      const isEnd = place === 0 || place === items.length - 1;
      // At the end the button that led there rests.
      const way = isEnd ? (by === 1 ? 'up' : 'down') : by === 1 ? 'down' : 'up';
      focusNext(`[data-item="${place}"] [data-way="${way}"]`);
    },
  };
};

/** Whether another of this kind would say anything. */
const mayAdd = (list: List, scene: Scene): boolean => {
  const { length } = scene.lists[list];
  if (list === 'letter') return length === 0;
  return list !== 'currency' || length === 0 || variantWithout(scene) !== '';
};

/** Things of one kind that the header names, each with its fields. */
export const ItemList = ({ list }: { list: List }) => {
  const { scene } = useScene();
  const { items, text, told, element, nameOf, add, remove, move } = useList(list);
  return (
    <div ref={element} class="scene-list">
      {items.length === 0 && <p class="note">{text.none}</p>}
      <ul>
        {items.map((item, at) => (
          <li key={at} class="scene-item" data-item={at}>
            <div role="group" aria-label={nameOf(at)} class={`scene-item-fields scene-${list}`}>
              <ItemFields list={list} at={at} item={item} />
            </div>
            <ItemButtons
              one={nameOf(at)}
              isFirst={at === 0}
              isLast={at === items.length - 1}
              move={by => move(at, by)}
              remove={() => remove(at)}
            />
          </li>
        ))}
      </ul>
      {mayAdd(list, scene) && (
        <button type="button" class="button" data-way="add" onClick={add}>
          {text.add}
        </button>
      )}
      <p class="scene-told" role="status">
        {told}
      </p>
    </div>
  );
};
