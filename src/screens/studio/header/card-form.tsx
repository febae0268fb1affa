import { plainText } from '../../../app/studio/header/plain.ts';
import {
  cardWords,
  setCard,
  setCardCondition,
  setCardField,
  setCardWords,
  settledWords,
} from '../../../app/studio/header/scene-cards.ts';
import type { SceneCard } from '../../../app/studio/header/scene.ts';
import { Icon } from '../../parts/icon.tsx';
import { Choices } from './choices.tsx';
import { SelectField, TextField } from './field.tsx';
import { useScene } from './use-scene.ts';

const KINDS: readonly SceneCard['kind'][] = ['record', 'policy'];

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
      mode={of === 'as-at' ? 'date' : 'text'}
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

const first = (parts: readonly string[]): string => parts[0] ?? '';

/** Conditions that can be chosen: a variant, or something that was found out. */
const useConditions = () => {
  const { scene, words } = useScene();
  const { always, inVariant, onceFound } = words.cards;
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

/** What is wrong inside a card, said on it while it is closed. */
const Wrong = ({ card }: CardProps) => {
  const { words } = useCard({ card });
  const { title, asAt } = words.cards;
  const faults = [
    ...(card.title === '' ? [title.wrong] : []),
    ...(card.soundDate ? [] : [`${asAt.name}: ${asAt.wrong}`]),
  ];
  return faults.length === 0 ? null : <span class="scene-fault">{faults.join(' ')}</span>;
};

/** A card of the desk, closed until somebody opens it. */
export const CardForm = ({
  card,
  main,
  isFresh,
}: CardProps & { main: string; isFresh: boolean }) => {
  const { words } = useCard({ card });
  const { kinds, untitled, from } = words.cards;
  const title = card.title === '' ? untitled : card.title;
  return (
    <details
      class="scene-card"
      name="scene-card"
      open={isFresh}
      data-card={card.knot}
      data-file={card.file}
    >
      <summary>
        <Icon name={card.kind} />
        <span>{title}</span>
        <span class="note">
          {kinds[card.kind].name}
          {card.file !== main && `, ${from(card.file)}`}
        </span>
        <Wrong card={card} />
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
