import { changeTag, type LineSpot } from '../../../app/studio/cards/card-commands.ts';
import type { Extra } from '../../../app/studio/cards/model.ts';
import { EXTRA_KEYS, type ExtraKey } from '../../../app/words/messages/studio-cards.ts';
import { type Channel, CHANNEL_FACTS } from '../../../engine/model/channel.ts';
import { NOTE_SHOWN } from '../../../engine/model/line-notes.ts';
import type { MenuEntry } from './menus.ts';
import {
  ABUSES,
  ATTACHMENTS,
  BACKGROUNDS,
  GESTURES,
  LINE_SOUNDS,
  TONES,
} from '../../../app/studio/cards/choices.ts';
import { useCards, useNamesNow } from './context.ts';
import { type Option, Select } from './select.tsx';
import { TextField } from './text-field.tsx';

const LINE_KEYS: readonly ExtraKey[] = [
  'thought',
  'gesture',
  'tone',
  'background',
  'attachment',
  'sound',
  'stirs',
  'abuse',
  'comes-out',
  'kept',
];
const REPLY_KEYS: readonly ExtraKey[] = [
  'promise',
  'kept',
  'pays',
  'cost',
  'hold',
  'breach',
  'seen',
  'card',
];
/** What stands for words that are still missing. */
const GAP = '…';

const SEVERAL: readonly string[] = ['promise', 'kept', 'breach', 'comes-out'];

const isExtra = (key: string): key is ExtraKey => EXTRA_KEYS.some(known => known === key);

const plainOptions = (values: readonly string[]): readonly Option[] =>
  values.map(value => ({ value, name: value.replaceAll('-', ' ') }));

/** `id :: words`: authors write the words, the name stays. */
const splitNamed = (value: string): readonly [id: string, words: string] => {
  const [id = '', ...rest] = value.split(/\s::(?:\s|$)/);
  return [id.trim(), rest.join(' ').trim()];
};

const useFirstValue = () => {
  const { names } = useCards();
  return (key: ExtraKey, count: number): string => {
    const first: Readonly<Record<ExtraKey, string>> = {
      thought: '…',
      gesture: 'nod',
      tone: 'flat',
      background: 'traffic',
      attachment: 'picture :: …',
      sound: 'phone',
      stirs: '2',
      abuse: 'insult',
      'comes-out': '',
      kept: names.promises[0]?.id ?? 'promise',
      promise: `promise-${names.promises.length + count + 1} :: …`,
      cost: '10',
      pays: Number(names.owed) > 0 ? names.owed : '10',
      hold: '3',
      breach: 'privacy :: …',
      seen: '',
      card: names.desk[0]?.id ?? 'desk',
    };
    return first[key];
  };
};

/** What only some channels carry is offered in those. */
const goesWith = (key: ExtraKey, channel: Channel): boolean =>
  !(key in NOTE_SHOWN) || CHANNEL_FACTS[channel].notes.some(note => note === key);

/** What can be added to a line or a reply, for its menu. */
export const useExtraEntries = (
  spot: LineSpot,
  extras: readonly Extra[],
  of: 'line' | 'reply',
): readonly MenuEntry[] => {
  const { words, workspace, names } = useCards();
  const firstValue = useFirstValue();
  return (of === 'line' ? LINE_KEYS : REPLY_KEYS)
    .filter(key => SEVERAL.includes(key) || extras.every(extra => extra.key !== key))
    .filter(key => goesWith(key, names.channel))
    .filter(key => key !== 'card' || names.desk.length > 0)
    .filter(key => key !== 'kept' || names.promises.length > 0)
    .map(key => {
      const nth = extras.filter(extra => extra.key === key).length;
      return {
        id: `more-${key}`,
        name: words.add(words.extras[key]),
        run: () => changeTag({ workspace, words }, spot, { key, nth }, firstValue(key, nth)),
      };
    });
};

const namedOptions = (known: readonly { id: string; words: string }[]): readonly Option[] =>
  known.map(({ id, words }) => ({ value: id, name: words === '' ? id : words }));

/** What may be chosen for a detail; null where it is written or counted. */
const useChoices = (key: ExtraKey): readonly Option[] | null => {
  const { names, words } = useCards();
  const replies = useNamesNow(now => (key === 'comes-out' ? now.replies : null));
  const promises = useNamesNow(now => (key === 'kept' ? now.promises : null));
  if (key === 'gesture') return plainOptions(GESTURES);
  if (key === 'abuse') return plainOptions(ABUSES);
  if (key === 'tone') return plainOptions(TONES);
  if (key === 'sound') return plainOptions(LINE_SOUNDS);
  if (key === 'comes-out')
    return [{ value: '', name: words.everything }, ...namedOptions(replies ?? [])];
  if (key === 'kept') return namedOptions(promises ?? []);
  return key === 'card' ? namedOptions(names.desk) : null;
};

interface ValueProps {
  readonly extraKey: ExtraKey;
  readonly value: string;
  readonly onValue: (value: string, merge?: string) => void;
}

const NumberField = ({ extraKey, value, onValue }: ValueProps) => {
  const { words } = useCards();
  const isStir = extraKey === 'stirs';
  return (
    <input
      type="number"
      min={isStir ? 1 : 0}
      max={isStir ? 3 : undefined}
      class="card-number"
      aria-label={words.extras[extraKey]}
      value={value}
      onChange={event => onValue(event.currentTarget.value || (isStir ? '1' : '0'))}
    />
  );
};

const writtenStir = (by: string, what: string): string =>
  what.trim() === '' ? by : `${by} :: ${what}`;

const StirFields = ({ extraKey, value, onValue }: ValueProps) => {
  const { words } = useCards();
  const [by, what] = splitNamed(value);
  return (
    <>
      <NumberField
        extraKey={extraKey}
        value={by}
        onValue={heat => onValue(writtenStir(heat, what))}
      />
      <TextField
        label={`${words.extras.stirs}: ${words.words}`}
        value={what}
        onText={(said, merge) => onValue(writtenStir(by, said), merge)}
      />
    </>
  );
};

/** Kinds of what is followed by its words. */
const KINDS: Partial<Readonly<Record<ExtraKey, readonly string[]>>> = {
  background: BACKGROUNDS,
  attachment: ATTACHMENTS,
};

const KindFields = ({ extraKey, value, onValue }: ValueProps) => {
  const { words } = useCards();
  const [kind, said] = splitNamed(value);
  const label = words.extras[extraKey];
  const needsWords = extraKey === 'attachment';
  const write = (as: string, text: string): string => {
    const shown = text.trim() === '' && needsWords ? GAP : text;
    return shown.trim() === '' ? as : `${as} :: ${shown}`;
  };
  return (
    <>
      <Select
        label={label}
        value={kind}
        groups={[{ name: null, options: plainOptions(KINDS[extraKey] ?? []) }]}
        onChoose={chosen => onValue(write(chosen, said))}
      />
      <TextField
        label={`${label}: ${words.words}`}
        value={said === GAP ? '' : said}
        {...(needsWords ? { gap: GAP } : { hint: words.ownWords })}
        onText={(text, merge) => onValue(write(kind, text), merge)}
      />
    </>
  );
};

const WordsField = ({ extraKey, value, onValue }: ValueProps) => {
  const { words } = useCards();
  const isThought = extraKey === 'thought';
  const [id, said] = splitNamed(value);
  const shown = isThought ? value : said === '' ? id : said;
  const orGap = (text: string): string => (text.trim() === '' ? GAP : text);
  return (
    <TextField
      label={words.extras[extraKey]}
      value={shown === GAP ? '' : shown}
      gap={GAP}
      onText={(text, merge) => onValue(isThought ? orGap(text) : `${id} :: ${orGap(text)}`, merge)}
    />
  );
};

const Value = (props: ValueProps) => {
  const { extraKey, value, onValue } = props;
  const { words } = useCards();
  const choices = useChoices(extraKey);
  if (extraKey === 'seen') return null;
  if (extraKey in KINDS) return <KindFields {...props} />;
  if (extraKey === 'stirs') return <StirFields {...props} />;
  if (extraKey === 'cost' || extraKey === 'pays' || extraKey === 'hold')
    return <NumberField {...props} />;
  if (choices === null) return <WordsField {...props} />;
  const groups = [{ name: null, options: choices }];
  return <Select label={words.extras[extraKey]} value={value} groups={groups} onChoose={onValue} />;
};

/** The details that are there, each with a field for it. */
export const Extras = ({
  spot,
  extras,
}: {
  readonly spot: LineSpot;
  readonly extras: readonly Extra[];
}) => {
  const { words, workspace } = useCards();
  if (extras.length === 0) return null;
  return (
    <div class="card-extras">
      {extras.map(({ key, nth, value }) => (
        <div class="card-extra" key={`${key}${nth}`} data-key={key}>
          <span class="card-name">{isExtra(key) ? words.extras[key] : `# ${key}`}</span>
          {isExtra(key) ? (
            <Value
              extraKey={key}
              value={value}
              onValue={(next, merge) =>
                changeTag({ workspace, words }, spot, { key, nth }, next, merge)
              }
            />
          ) : (
            <span>{value}</span>
          )}
          <button
            type="button"
            class="card-quiet"
            aria-label={words.remove(isExtra(key) ? words.extras[key] : key)}
            onClick={() => changeTag({ workspace, words }, spot, { key, nth }, null)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
};
