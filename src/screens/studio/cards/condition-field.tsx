import { useState } from 'preact/hooks';
import type { Comparison, Condition, Operand } from '../../../app/studio/cards/conditions.ts';
import { askedInWords, writtenCondition } from '../../../app/studio/cards/conditions.ts';
import type { Names } from '../../../app/studio/cards/cards.ts';
import type { Asked } from '../../../app/studio/cards/model.ts';
import { useCards, useNamesNow } from './context.ts';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly asked: Asked;
  readonly onInk: (ink: string, merge?: string) => void;
  readonly onRemove?: () => void;
}

type Simple = { readonly name: string; readonly sign: Comparison; readonly with: Operand };

const LEVELS = ['heat', 'trust', 'patience', 'mood'] as const;
const ORDERED = ['>=', '<=', '>', '<', '==', '!='] as const;
const EQUAL = ['==', '!='] as const;

/** One thing that is asked, as a row of the editor; null where it is more than one. */
const simple = (condition: Condition): Simple | null => {
  if (condition.kind === 'compare') return condition;
  if (condition.kind === 'holds')
    return { name: condition.name, sign: '==', with: { kind: 'truth', value: true } };
  if (condition.kind === 'not' && condition.of.kind === 'holds')
    return { name: condition.of.name, sign: '!=', with: { kind: 'truth', value: true } };
  return null;
};

/** As it would be written by hand: a name alone where it is a matter of yes or no. */
const plain = ({ name, sign, with: other }: Simple): Condition => {
  if (other.kind !== 'truth') return { kind: 'compare', name, sign, with: other };
  const holds: Condition = { kind: 'holds', name };
  return other.value === (sign === '==') ? holds : { kind: 'not', of: holds };
};

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'all' || condition.kind === 'any' ? condition.of : [condition];

/** What is asked of something at first. */
const firstOf = (name: string, { variants, variables }: Names): Simple => {
  const [variant] = variants;
  const known = variables.find(({ id }) => id === name);
  if (name === 'variant' && variant !== undefined)
    return { name, sign: '==', with: { kind: 'text', value: variant.id } };
  if (LEVELS.some(level => level === name))
    return { name, sign: '>=', with: { kind: 'number', value: name === 'mood' ? 0 : 7 } };
  if (known !== undefined && /^-?\d/.test(known.first))
    return { name, sign: '>=', with: { kind: 'number', value: 1 } };
  if (known?.first.startsWith('"') === true)
    return { name, sign: '==', with: { kind: 'text', value: '' } };
  return { name, sign: '==', with: { kind: 'truth', value: true } };
};

const useSubjects = () => {
  const { names, words } = useCards();
  const knots = useNamesNow(now => now.knots);
  const { conditionEditor: own } = words;
  const groups = [
    { name: own.levels, options: LEVELS.map(value => ({ value, name: words.levels[value] })) },
    {
      name: own.facts,
      options: names.variables
        .filter(known => known.words !== '')
        .map(({ id, words: said }) => ({ value: id, name: said })),
    },
    {
      name: own.others,
      options: [
        ...(names.variants.length === 0 ? [] : [{ value: 'variant', name: own.variant }]),
        ...names.variables
          .filter(known => known.words === '')
          .map(({ id }) => ({ value: id, name: id })),
      ],
    },
    {
      name: own.seen,
      options: knots.map(({ id, words: said }) => ({
        value: id,
        name: said === '' ? id : said,
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
};

interface RowProps {
  readonly asked: Simple;
  readonly onChange: (next: Simple) => void;
}

const ValueField = ({ asked, onChange }: RowProps) => {
  const { names, words } = useCards();
  const label = words.conditionEditor.value;
  const { name, with: other } = asked;
  if (other.kind === 'truth') return null;
  if (other.kind === 'number') {
    const write = (value: number): void => onChange({ ...asked, with: { kind: 'number', value } });
    return (
      <input
        type="number"
        class="card-number"
        aria-label={label}
        value={other.value}
        onChange={event => write(Number(event.currentTarget.value))}
      />
    );
  }
  const write = (value: string): void => onChange({ ...asked, with: { kind: 'text', value } });
  if (name !== 'variant') {
    return (
      <input
        type="text"
        class="card-short"
        aria-label={label}
        value={other.value}
        onChange={event => write(event.currentTarget.value)}
      />
    );
  }
  const options = names.variants.map(({ id, words: said }) => ({ value: id, name: said }));
  return (
    <Select label={label} value={other.value} groups={[{ name: null, options }]} onChoose={write} />
  );
};

const Row = ({ asked, onChange }: RowProps) => {
  const { names, words } = useCards();
  const groups = useSubjects();
  const own = words.conditionEditor;
  const { name, sign, with: other } = asked;
  const isTruth = other.kind === 'truth';
  const signs = other.kind === 'number' ? ORDERED : EQUAL;
  const truths = { '==': own.is, '!=': own.isNot };
  const named = isTruth
    ? EQUAL.map(value => ({ value, name: truths[value] }))
    : signs.map(value => ({ value, name: own.signs[value] }));
  return (
    <div class="condition-row">
      <Select
        label={own.what}
        value={name}
        groups={groups}
        onChoose={next => onChange(firstOf(next, names))}
      />
      <Select
        label={own.how}
        value={sign}
        groups={[{ name: null, options: named }]}
        onChoose={next => {
          const chosen = ORDERED.find(known => known === next);
          if (chosen !== undefined) onChange({ ...asked, sign: chosen });
        }}
      />
      <ValueField asked={asked} onChange={onChange} />
    </div>
  );
};

const NEW: Condition = {
  kind: 'compare',
  name: 'heat',
  sign: '>=',
  with: { kind: 'number', value: 7 },
};

const JoinField = ({ kind, onJoin }: { kind: string; onJoin: (kind: 'all' | 'any') => void }) => {
  const { conditionEditor: own } = useCards().words;
  const options = [
    { value: 'all', name: own.all },
    { value: 'any', name: own.any },
  ];
  return (
    <Select
      label={own.join}
      value={kind}
      groups={[{ name: null, options }]}
      onChoose={next => onJoin(next === 'any' ? 'any' : 'all')}
    />
  );
};

const Rows = ({ condition, onInk }: { condition: Condition; onInk: Props['onInk'] }) => {
  const { words } = useCards();
  const kind = condition.kind === 'any' ? 'any' : 'all';
  const parts = partsOf(condition);
  const write = (of: readonly Condition[], join: 'all' | 'any'): void => {
    const [only] = of;
    if (only !== undefined) onInk(writtenCondition(of.length === 1 ? only : { kind: join, of }));
  };
  return (
    <>
      {parts.length > 1 && <JoinField kind={kind} onJoin={join => write(parts, join)} />}
      {parts.map((part, at) => {
        const row = simple(part);
        return row === null ? null : (
          <div class="condition-part" key={at}>
            <Row asked={row} onChange={next => write(parts.with(at, plain(next)), kind)} />
            {parts.length > 1 && (
              <button
                type="button"
                class="card-quiet"
                aria-label={words.remove(words.condition)}
                onClick={() => write(parts.toSpliced(at, 1), kind)}
              >
                ×
              </button>
            )}
          </div>
        );
      })}
      <button type="button" class="card-quiet" onClick={() => write([...parts, NEW], kind)}>
        {words.conditionEditor.add}
      </button>
    </>
  );
};

/** A condition in words; opened, a form for it, and its ink for what the form cannot say. */
export const ConditionField = ({ asked, onInk, onRemove }: Props) => {
  const { words } = useCards();
  const [isOpen, setOpen] = useState(false);
  const said = useNamesNow(names => askedInWords(asked, names, words));
  return (
    <details class="condition" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="disclosure">
        {asked.condition === null ? asked.ink : words.only(said)}
      </summary>
      {isOpen && (
        <div class="condition-form">
          {asked.condition !== null && <Rows condition={asked.condition} onInk={onInk} />}
          <TextField label={words.inInk} value={asked.ink} class="card-code" onText={onInk} />
          {onRemove !== undefined && (
            <button type="button" class="card-quiet" onClick={onRemove}>
              {words.remove(words.condition)}
            </button>
          )}
        </div>
      )}
    </details>
  );
};
