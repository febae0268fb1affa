import {
  changeAssignment,
  changeEnding,
  removeItem,
} from '../../../app/studio/cards/card-commands.ts';
import { ENDING_KINDS, isEndingKind } from '../../../app/studio/cards/choices.ts';
import type { Item, ItemOf } from '../../../app/studio/cards/model.ts';
import { useWords } from '../../services.ts';
import { useSpot } from './add-entries.ts';
import { markedAt, type Place, useCards } from './context.ts';
import { ItemMenu } from './item-menu.tsx';
import { LineComments, Mood, Problems } from './notes.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

interface Props<K extends Item['kind']> {
  readonly place: Place;
  readonly item: ItemOf<K>;
}

/** Behind a kind of ending: it was the right call. */
const WARRANTED = 'warranted';

/** How a conversation ends. */
export const EndingItem = ({ place, item }: Props<'ending'>) => {
  const { words } = useCards();
  const { common } = useWords();
  const { spot, editing } = useSpot(place, item.path);
  const value = item.warranted ? `${item.ending} ${WARRANTED}` : item.ending;
  const options = [
    ...ENDING_KINDS.map(kind => ({ value: kind, name: common.endings[kind] })),
    { value: `escalated ${WARRANTED}`, name: words.warranted },
    { value: `ended ${WARRANTED}`, name: words.endedRightly },
  ];
  const write = (chosen: string, summary: string, merge?: string): void => {
    const [ending = '', reason] = chosen.split(' ');
    const warranted = reason === WARRANTED;
    if (isEndingKind(ending))
      changeEnding(editing, spot, { kind: ending, warranted, summary }, merge);
  };
  return (
    <div class="script-ending" {...markedAt(place, item)} data-kind={item.ending}>
      <span class="card-name">{words.ending}</span>
      <Select
        label={words.endingKind}
        value={value}
        groups={[{ name: null, options }]}
        onChoose={kind => write(kind, item.summary)}
      />
      <TextField
        label={words.summary}
        value={item.summary}
        gap={words.summaryGap}
        onText={(text, merge) => write(value, text, merge)}
      />
      <ItemMenu place={place} path={item.path} />
      <Mood place={place} item={item} />
      <Problems place={place} item={item} />
      <LineComments text={item.summary} />
    </div>
  );
};

/** What is remembered from here on. */
export const SetsItem = ({ place, item }: Props<'sets'>) => {
  const { act, names, words } = useCards();
  const { spot, editing } = useSpot(place, item.path);
  const known = names.variables.find(({ id }) => id === item.variable);
  const isFact = known !== undefined && known.words !== '';
  const said =
    isFact && item.value === 'true'
      ? words.learned(known.words)
      : words.sets(isFact ? known.words : item.variable, item.value);
  const variables = names.variables.map(({ id, words: about }) => ({
    value: id,
    name: about === '' ? id : about,
  }));
  return (
    <details class="script-sets" {...markedAt(place, item)}>
      <summary class="disclosure">{said}</summary>
      <div class="condition-form">
        <Select
          label={words.conditionEditor.what}
          value={item.variable}
          groups={[{ name: null, options: variables }]}
          onChoose={name => changeAssignment(editing, spot, name, item.value)}
        />
        <input
          class="card-short"
          aria-label={words.value}
          value={item.value}
          onChange={event =>
            changeAssignment(editing, spot, item.variable, event.currentTarget.value)
          }
        />
        <button
          type="button"
          class="card-quiet"
          onClick={() => act(() => removeItem(editing, spot))}
        >
          {words.delete}
        </button>
      </div>
    </details>
  );
};
