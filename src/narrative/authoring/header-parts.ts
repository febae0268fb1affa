import { parseTag } from '../profile/tag.ts';
import type { TagKey } from '../profile/tag-vocabulary.ts';
import { type HeaderTag, headerTags, newHeaderLine, removeHeaderTag } from './header-edits.ts';
import type { InkFile } from './ink-file.ts';
import { textAt } from './span.ts';
import { keyOfTag, valueOfTag, writtenTag } from './tag-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** Stands for a part that is still missing, so that what follows it keeps its place. */
const GAP = '…';

/**
 * What a part of a header's value can hold of some words: one line, without the sign that divides
 * parts. A gap alone says nothing.
 */
export const plainPart = (words: string): string => {
  const line = words
    .replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replaceAll(/(?<=^|\s)::(?=\s|$)/g, ':')
    .trim();
  return line === GAP ? '' : line;
};

/** A tag of the header, by its parts: `# cast: Aydin :: duty manager`. */
export interface HeaderItem extends HeaderTag {
  readonly key: TagKey;
  /** Without backslashes; '' for what is missing. */
  readonly parts: readonly string[];
}

const partsOf = (file: InkFile, { tag }: HeaderTag): readonly string[] =>
  tag.value === null
    ? []
    : parseTag(`key: ${valueOfTag(file, tag)}`).parts.map(part => (part === GAP ? '' : part));

/** What the header says under a key, in order. */
export const headerItems = (file: InkFile, key: TagKey): readonly HeaderItem[] =>
  headerTags(file)
    .filter(({ tag }) => keyOfTag(file, tag) === key)
    .map(tag => ({ ...tag, key, parts: partsOf(file, tag) }));

const withoutEnd = (parts: readonly string[]): readonly string[] =>
  parts.slice(0, parts.findLastIndex(part => part !== '') + 1);

/** How many parts the profile asks for: those that are missing get a gap, and the story compiles. */
const LEAST: Readonly<Partial<Record<TagKey, number>>> = {
  customer: 2,
  fact: 2,
  grievance: 3,
  owed: 2,
  variant: 2,
};

const valueOf = (key: TagKey, parts: readonly string[]): string => {
  const said = withoutEnd(parts.map(plainPart));
  const count = Math.max(said.length, LEAST[key] ?? 1);
  const all = Array.from({ length: count }, (_, index) => said[index] ?? '');
  return count === 1 ? all.join('') : all.map(part => (part === '' ? GAP : part)).join(' :: ');
};

const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [withoutEnd(a), withoutEnd(b)];
  return one.length === other.length && one.every((part, index) => part === other[index]);
};

/** Makes one tag of the header say these parts. */
export const setItem = (item: HeaderItem, parts: readonly string[]): readonly TextEdit[] => {
  if (isSame(item.parts, parts.map(plainPart))) return [];
  const { from, to } = item.tag;
  return [{ from, to, insert: writtenTag(item.key, valueOf(item.key, parts)) }];
};

/** Says one thing more under a key, behind the others. */
export const addItem = (
  file: InkFile,
  key: TagKey,
  parts: readonly string[],
): readonly TextEdit[] => [newHeaderLine(file, key, valueOf(key, parts))];

export const removeItem = (file: InkFile, item: HeaderItem): TextEdit =>
  removeHeaderTag(file, item);

/** Two tags change places. */
export const swapItems = (
  { text }: InkFile,
  one: HeaderItem,
  other: HeaderItem,
): readonly TextEdit[] => [
  { from: one.tag.from, to: one.tag.to, insert: textAt(text, other.tag) },
  { from: other.tag.from, to: other.tag.to, insert: textAt(text, one.tag) },
];

/** What a key says that stands in the header once; '' where it does not. */
export const headerText = (file: InkFile, key: TagKey): string =>
  headerItems(file, key)[0]?.parts[0] ?? '';

/** Makes the header say the parts under a key of which it needs one. Nothing at all takes the tag out. */
export const setHeaderParts = (
  file: InkFile,
  key: TagKey,
  parts: readonly string[],
): readonly TextEdit[] => {
  const [first] = headerItems(file, key);
  const isEmpty = parts.every(part => plainPart(part) === '');
  if (first === undefined) return isEmpty ? [] : addItem(file, key, parts);
  return isEmpty ? [removeItem(file, first)] : setItem(first, parts);
};
