import { useId } from 'preact/hooks';
import { plainText } from '../../../app/studio/header/plain.ts';
import { setPart } from '../../../app/studio/header/scene-edits.ts';
import {
  isNamedList,
  nameFault,
  renameCast,
  renameItem,
} from '../../../app/studio/header/scene-names.ts';
import type { List, NamedList, SceneItem } from '../../../app/studio/header/scene.ts';
import type { FieldWords } from '../../../app/words/messages/studio-header.ts';
import { NameField, SelectField, TextField } from './field.tsx';
import { useScene } from './use-scene.ts';

interface ItemProps {
  readonly list: List;
  readonly at: number;
  readonly item: SceneItem;
}

interface PartProps extends ItemProps {
  readonly part: number;
}

const NO_WORDS: FieldWords = { name: '', about: '', wrong: '' };

/** Help stands at the first thing of a list, and is not said again at every other. */
const onceHelped = (at: number, words: FieldWords): FieldWords =>
  at === 0 ? words : { ...words, about: '' };

const usePart = ({ list, at, item, part }: PartProps) => {
  const { words, write } = useScene();
  const field = onceHelped(at, words.lists[list].parts[part] ?? NO_WORDS);
  const value = item.parts[part] ?? '';
  return {
    field,
    value,
    set: (typed: string): void =>
      write(
        words.says.field(field.name),
        files => setPart(files, list, { at, part }, typed),
        `scene ${list} ${at} ${part}`,
      ),
  };
};

const ShortName = ({ list, at, item }: ItemProps & { list: NamedList }) => {
  const { words, write, files } = useScene();
  return (
    <NameField
      class="scene-short"
      words={onceHelped(at, words.shortName)}
      value={item.parts[0] ?? ''}
      faultOf={typed => {
        const fault = nameFault(files(), list, at, typed);
        return fault === null ? null : words.nameFaults[fault];
      }}
      rename={typed =>
        write(words.says.rename(words.lists[list].heading), now => renameItem(now, list, at, typed))
      }
    />
  );
};

const CastName = (props: ItemProps) => {
  const { scene, words, write } = useScene();
  const { field, value } = usePart({ ...props, part: 0 });
  return (
    <NameField
      words={field}
      value={value}
      lang={scene.texts.language}
      faultOf={typed => (plainText(typed) === '' ? field.wrong : null)}
      rename={typed =>
        write(words.says.rename(words.lists.cast.heading), files =>
          renameCast(files, props.at, typed),
        )
      }
    />
  );
};

/** Words of one part; what is missing or malformed is said at the part that has it. */
const PartText = (props: PartProps & { isWrong: boolean; class?: string; lines?: number }) => {
  const { scene } = useScene();
  const { field, value, set } = usePart(props);
  const isAmount = props.list === 'owed' && props.part === 0;
  return (
    <TextField
      words={field}
      value={value}
      fault={props.isWrong && field.wrong !== '' ? field.wrong : null}
      settle={plainText}
      write={set}
      class={props.class ?? ''}
      mode={isAmount ? 'decimal' : 'text'}
      lines={props.lines ?? (props.list === 'cast' || isAmount ? 1 : 2)}
      lang={scene.texts.language}
    />
  );
};

const Weight = (props: ItemProps) => {
  const { words } = useScene();
  const { field, value, set } = usePart({ ...props, part: 2 });
  const options = words.weights.map((name, index) => ({ value: String(index + 1), name }));
  const isWrong = !options.some(option => option.value === value);
  return (
    <SelectField
      class="scene-short"
      words={field}
      value={value}
      options={options}
      fault={isWrong ? field.wrong : null}
      choose={set}
    />
  );
};

/** For which variant something holds; not asked where there are none. */
const VariantOf = (props: PartProps) => {
  const { scene, words } = useScene();
  const { field, value, set } = usePart(props);
  const variants = scene.lists.variant.flatMap(({ parts: [id = ''] }) =>
    id === '' ? [] : [{ value: id, name: id }],
  );
  if (variants.length === 0 && value === '') return null;
  return (
    <SelectField
      class="scene-short"
      words={field}
      value={value}
      options={[{ value: '', name: words.everyVariant }, ...variants]}
      choose={set}
    />
  );
};

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CAD',
  'AUD',
  'JPY',
  'INR',
];

const Code = (props: ItemProps) => {
  const suggestions = useId();
  const { field, value, set } = usePart({ ...props, part: 0 });
  return (
    <>
      <TextField
        class="scene-short"
        words={field}
        value={value}
        fault={props.item.sound ? null : field.wrong}
        settle={plainText}
        write={set}
        suggestions={suggestions}
      />
      <datalist id={suggestions}>
        {CURRENCIES.map(code => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </>
  );
};

const AMOUNT = /^\d{1,9}(?:\.\d{1,2})?$/;

/** Lines of its fields: who writes, about what, the letter, what is known. */
const LETTER_LINES = [1, 1, 6, 4];

const LetterFields = (props: ItemProps) => (
  <>
    {LETTER_LINES.map((lines, part) => (
      <PartText
        key={part}
        {...props}
        part={part}
        lines={lines}
        isWrong={(props.item.parts[part] ?? '') === ''}
      />
    ))}
  </>
);

/** The fields of one thing of a list. */
export const ItemFields = (props: ItemProps) => {
  const { list, item } = props;
  const missing = (part: number): boolean => (item.parts[part] ?? '') === '';
  if (list === 'cast')
    return (
      <>
        <CastName {...props} />
        <PartText {...props} part={1} isWrong={false} />
      </>
    );
  if (list === 'currency')
    return (
      <>
        <Code {...props} />
        <VariantOf {...props} part={1} />
      </>
    );
  if (list === 'letter') return <LetterFields {...props} />;
  if (list === 'owed')
    return (
      <>
        <PartText
          {...props}
          part={0}
          isWrong={!AMOUNT.test(item.parts[0] ?? '')}
          class="scene-short"
        />
        <PartText {...props} part={1} isWrong={missing(1)} />
        <VariantOf {...props} part={2} />
      </>
    );
  return (
    <>
      <PartText {...props} part={1} isWrong={missing(1)} />
      {list === 'grievance' && <Weight {...props} />}
      {isNamedList(list) && <ShortName {...props} list={list} />}
    </>
  );
};
