import { missing } from '../../engine/result.ts';
import type { TagKey } from '../profile/tag-vocabulary.ts';
import type { TagSpan } from './content.ts';
import { escapeInk, unescapeInk } from './escape.ts';
import type { InkFile } from './ink-file.ts';
import { textAt } from './span.ts';
import type { TextEdit } from './text-edit.ts';

/** Something that tags hang on: a reply, a line, an ending. */
export interface TagHolder {
  readonly tags: readonly TagSpan[];
  /** Where the words end, and the first tag would be put. */
  readonly wordsEnd: number;
}

/** In which order a new tag is put among the others: what is short first, what is long last. */
const ORDER = [
  'id',
  'do',
  'hold',
  'gesture',
  'tone',
  'background',
  'attachment',
  'sound',
  'stirs',
  'abuse',
  'comes-out',
  'promise',
  'kept',
  'empathy',
  'accuracy',
  'pays',
  'cost',
  'seen',
  'breach',
  'card',
  'ending',
  'thought',
  'why',
] as const satisfies readonly TagKey[];

const rankOf = (key: string): number => {
  const rank = ORDER.findIndex(known => known === key);
  return rank < 0 ? ORDER.length : rank;
};

export const keyOfTag = (file: InkFile, tag: TagSpan): string => textAt(file.text, tag.key);

/** What a tag says, without backslashes; '' for one without a value. */
export const valueOfTag = (file: InkFile, tag: TagSpan): string =>
  tag.value === null ? '' : unescapeInk(textAt(file.text, tag.value));

export const tagsWith = (file: InkFile, holder: TagHolder, key: TagKey): readonly TagSpan[] =>
  holder.tags.filter(tag => keyOfTag(file, tag) === key);

/** The first value of a tag, or undefined where there is none. */
export const tagValue = (file: InkFile, holder: TagHolder, key: TagKey): string | undefined => {
  const [tag] = tagsWith(file, holder, key);
  return tag === undefined ? undefined : valueOfTag(file, tag);
};

/** A tag as it is written; '' as a value writes the key alone. */
export const writtenTag = (key: TagKey, value: string): string =>
  value === '' ? `# ${key}` : `# ${key}: ${escapeInk(value).trim()}`;

/** Takes a tag out, with the white space before it. */
const without = (file: InkFile, tag: TagSpan): TextEdit => {
  const before = file.text.slice(0, tag.from);
  return { from: before.trimEnd().length, to: tag.to, insert: '' };
};

const insertion = (file: InkFile, holder: TagHolder, key: TagKey, value: string): TextEdit => {
  const rank = rankOf(key);
  const before = holder.tags.findLast(tag => rankOf(keyOfTag(file, tag)) <= rank);
  const [next] = holder.tags;
  const at = before?.to ?? holder.wordsEnd;
  const written = writtenTag(key, value);
  // In front of everything, where there are no words: the tag comes before the first one.
  if (before === undefined && next !== undefined && next.from === at) {
    return { from: at, to: at, insert: `${written} ` };
  }
  const blank = at === 0 || /\s$/.test(file.text.slice(0, at)) ? '' : ' ';
  return { from: at, to: at, insert: `${blank}${written}` };
};

/** Makes the tags with this key say these values, and touches nothing else. */
export const setTags = (
  file: InkFile,
  holder: TagHolder,
  key: TagKey,
  values: readonly string[],
): readonly TextEdit[] => {
  const old = tagsWith(file, holder, key);
  const changed = old.flatMap((tag, index): readonly TextEdit[] => {
    const value = values[index];
    if (value === undefined) return [without(file, tag)];
    if (value.trim() === valueOfTag(file, tag)) return [];
    return [{ from: tag.from, to: tag.to, insert: writtenTag(key, value) }];
  });
  const more = values.slice(old.length);
  if (more.length === 0) return changed;
  const last = old.at(-1);
  if (last === undefined) {
    const first = insertion(file, holder, key, more[0] ?? missing());
    const others = more.slice(1).map(value => ` ${writtenTag(key, value)}`);
    return [{ ...first, insert: first.insert + others.join('') }];
  }
  const insert = more.map(value => ` ${writtenTag(key, value)}`).join('');
  const edited = changed.findLast(({ from }) => from === last.from);
  if (edited === undefined) return [...changed, { from: last.to, to: last.to, insert }];
  return changed.map(edit => (edit === edited ? { ...edit, insert: edit.insert + insert } : edit));
};

export const setTag = (
  file: InkFile,
  holder: TagHolder,
  key: TagKey,
  value: string | null,
): readonly TextEdit[] => setTags(file, holder, key, value === null ? [] : [value]);
