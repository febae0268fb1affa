import { useState } from 'preact/hooks';
import { plainText } from '../../../app/studio/header/plain.ts';
import {
  addCardTo,
  cardWords,
  removeCardFrom,
  setCard,
  setCardCondition,
  setCardField,
  setCardWords,
  settledWords,
} from '../../../app/studio/header/scene-cards.ts';
import { type SceneCard, sceneOf } from '../../../app/studio/header/scene.ts';
import { Icon } from '../../parts/icon.tsx';
import { Choices } from './choices.tsx';
import { SelectField, TextField } from './field.tsx';
import { useListFocus } from './use-list-focus.ts';
import { useScene } from './use-scene.ts';

type Kind = SceneCard['kind'];
const KINDS: readonly Kind[] = ['record', 'policy'];

interface CardProps {
  readonly card: SceneCard;
}

const useCard = ({ card }: CardProps) => {
  const { words, write } = useScene();
  return {
    words,
    says: words.says.card(card.title),
    merge: (part: string): string => `scene card ${card.file} ${card.knot} ${part}`,
    write,
  };
};

const Title = ({ card }: CardProps) => {
  const { words, says, merge, write } = useCard({ card });
  const { title } = words.cards;
  const { kind } = card;
  return (
    <TextField
      words={title}
      value={card.title}
      fault={card.title === '' ? title.wrong : null}
      settle={plainText}
      write={typed =>
        write(says, files => setCard(files, card, { kind, title: typed }), merge('title'))
      }
    />
  );
};

const KindOf = ({ card }: CardProps) => {
  const { words, says, write } = useCard({ card });
  const { kinds, kind: name } = words.cards;
  const { title } = card;
  return (
    <Choices
      name={name}
      value={card.kind}
      options={KINDS.map(value => ({ value, ...kinds[value] }))}
      choose={value =>
        write(says, files =>
          setCard(files, card, { kind: KINDS.find(kind => kind === value) ?? card.kind, title }),
        )
      }
    />
  );
};

const Origin = ({ card, of }: CardProps & { of: 'source' | 'as-at' }) => {
  const { words, says, merge, write } = useCard({ card });
  const field = of === 'source' ? words.cards.source : words.cards.asAt;
  return (
    <TextField
      words={field}
      value={of === 'source' ? card.source : card.asAt}
      fault={of === 'as-at' && !card.soundDate ? field.wrong : null}
      settle={plainText}
      mode={of === 'as-at' ? 'numeric' : 'text'}
      class={of === 'as-at' ? 'scene-short' : ''}
      write={typed => write(says, files => setCardField(files, card, of, typed), merge(of))}
    />
  );
};

const Words = ({ card }: CardProps) => {
  const { words, says, merge, write } = useCard({ card });
  const { ink, lines } = words.cards;
  const isInk = card.text.kind === 'ink';
  return (
    <TextField
      words={isInk ? ink : lines}
      value={cardWords(card)}
      settle={typed => settledWords(card, typed)}
      lines={Math.min(14, Math.max(4, cardWords(card).split('\n').length + 1))}
      class={isInk ? 'scene-ink' : ''}
      write={typed => write(says, files => setCardWords(files, card, typed), merge('words'))}
    />
  );
};

/** Conditions that can be chosen: a variant, or something that was found out. */
const useConditions = () => {
  const { scene, words } = useScene();
  const { always, inVariant, onceFound } = words.cards;
  const first = (parts: readonly string[]): string => parts[0] ?? '';
  return [
    { value: '', name: always },
    ...scene.lists.variant.map(({ parts }) => ({
      value: `variant == "${first(parts)}"`,
      name: inVariant(first(parts)),
    })),
    ...scene.lists.fact.map(({ parts }) => ({
      value: first(parts),
      name: onceFound(parts[1] ?? first(parts)),
    })),
  ].filter(({ name }, index) => index === 0 || name !== '');
};

/** Who may see it: asked where the card is plain, and says something that could be hidden. */
const When = ({ card }: CardProps) => {
  const { words, says, write } = useCard({ card });
  const known = useConditions();
  const { text } = card;
  if (text.kind === 'ink' || text.lines.length === 0) return null;
  const condition = text.condition ?? '';
  const options = known.some(({ value }) => value === condition)
    ? known
    : [...known, { value: condition, name: words.cards.other(condition) }];
  if (options.length < 2) return null;
  return (
    <SelectField
      words={words.cards.when}
      value={condition}
      options={options}
      choose={value =>
        write(says, files => setCardCondition(files, card, value === '' ? null : value))
      }
    />
  );
};

const CardForm = ({ card, main, isFresh }: CardProps & { main: string; isFresh: boolean }) => {
  const { words } = useCard({ card });
  const { kinds, untitled, from } = words.cards;
  const title = card.title === '' ? untitled : card.title;
  return (
    <details class="scene-card" name="scene-card" open={isFresh}>
      <summary>
        <Icon name={card.kind} />
        <span>{title}</span>
        <span class="note">
          {kinds[card.kind].name}
          {card.file !== main && `, ${from(card.file)}`}
        </span>
      </summary>
      <div class="scene-card-fields">
        <Title card={card} />
        <KindOf card={card} />
        <Words card={card} />
        <div class="scene-row scene-row-wide">
          <Origin card={card} of="source" />
          <Origin card={card} of="as-at" />
        </div>
        <When card={card} />
      </div>
    </details>
  );
};

/** What lies on the desk: records of this customer, and what holds for everybody. */
export const Desk = () => {
  const { scene, words, write, files } = useScene();
  const [told, tell] = useState('');
  const [fresh, setFresh] = useState<string | null>(null);
  const { list, focusNext } = useListFocus<HTMLDivElement>();
  const main = files()[0]?.name ?? '';
  const { cards } = words;
  const add = (kind: Kind): void => {
    const title = kind === 'record' ? cards.freshRecord : cards.freshPolicy;
    write(words.says.card(title), now => addCardTo(now, kind, title));
    setFresh(sceneOf(files()).cards.findLast(({ file }) => file === main)?.knot ?? null);
    tell('');
    focusNext('[data-fresh] input');
  };
  const remove = (card: SceneCard): void => {
    write(words.says.card(card.title), now => removeCardFrom(now, card));
    tell(words.removed(card.title === '' ? cards.untitled : card.title));
    focusNext('[data-way="add"]');
  };
  const isFresh = ({ file, knot }: SceneCard): boolean => file === main && knot === fresh;
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
            <div class="scene-item-buttons">
              <button
                type="button"
                class="scene-icon"
                title={words.remove(card.title)}
                aria-label={words.remove(card.title === '' ? cards.untitled : card.title)}
                onClick={() => remove(card)}
              >
                <Icon name="close" />
              </button>
            </div>
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
