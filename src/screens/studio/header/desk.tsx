import { useState } from 'preact/hooks';
import { addCardTo, removeCardFrom } from '../../../app/studio/header/scene-cards.ts';
import { type SceneCard, sceneOf } from '../../../app/studio/header/scene.ts';
import { Icon } from '../../parts/icon.tsx';
import { CardForm } from './card-form.tsx';
import { useListFocus } from './use-list-focus.ts';
import { useScene } from './use-scene.ts';

/** Adds to the desk and takes from it, and says what came of it. */
const useDesk = () => {
  const { words, write, files } = useScene();
  const [told, tell] = useState('');
  const [fresh, setFresh] = useState<string | null>(null);
  const { list, focusNext } = useListFocus<HTMLDivElement>();
  const main = files()[0]?.name ?? '';
  const { cards } = words;
  return {
    told,
    list,
    main,
    isFresh: ({ file, knot }: SceneCard): boolean => file === main && knot === fresh,
    add: (kind: SceneCard['kind']): void => {
      const title = kind === 'record' ? cards.freshRecord : cards.freshPolicy;
      write(words.says.card(title), now => addCardTo(now, kind, title));
      setFresh(sceneOf(files()).cards.findLast(({ file }) => file === main)?.knot ?? null);
      tell('');
      focusNext('[data-fresh] input');
    },
    remove: (card: SceneCard): void => {
      write(words.says.card(card.title), now => removeCardFrom(now, card));
      tell(words.removed(card.title === '' ? cards.untitled : card.title));
      focusNext('[data-way="add"]');
    },
  };
};

const RemoveButton = ({ name, remove }: { name: string; remove: () => void }) => (
  <div class="scene-item-buttons">
    <button type="button" class="scene-icon" title={name} aria-label={name} onClick={remove}>
      <Icon name="close" />
    </button>
  </div>
);

/** What lies on the desk: records of this customer, and what holds for everybody. */
export const Desk = () => {
  const { scene, words } = useScene();
  const { told, list, main, isFresh, add, remove } = useDesk();
  const { cards } = words;
  return (
    <div ref={list} class="scene-list">
      {scene.cards.length === 0 && <p class="note">{cards.none}</p>}
      <ul>
        {scene.cards.map(card => (
          <li
            key={`${card.file} ${card.knot}`}
            class="scene-item scene-item-card"
            data-fresh={isFresh(card) ? '' : undefined}
          >
            <CardForm card={card} main={main} isFresh={isFresh(card)} />
            <RemoveButton
              name={words.remove(card.title === '' ? cards.untitled : card.title)}
              remove={() => remove(card)}
            />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" data-way="add" onClick={() => add('record')}>
          {cards.addRecord}
        </button>
        <button type="button" class="button" onClick={() => add('policy')}>
          {cards.addPolicy}
        </button>
      </div>
      <p class="scene-told" role="status">
        {told}
      </p>
    </div>
  );
};
