import type { ScriptProblem } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { codeLines, type Source } from '../source/sources.ts';
import { error } from './fault.ts';
import type { Outline, WrittenTag } from './outline.ts';
import { nearest } from './nearest.ts';
import {
  isTagKey,
  REQUIRED_HEADER,
  TAG_KEYS,
  type TagKey,
  type TagPlace,
  TAGS,
} from './tag-vocabulary.ts';

const isForHeader = ({ key }: WrittenTag): boolean => {
  const places: readonly TagPlace[] = isTagKey(key) ? TAGS[key].places : [];
  return places.includes('header');
};

const isRequired = ({ key }: WrittenTag): boolean => REQUIRED_HEADER.some(known => known === key);

/** Tags of a header that something above them keeps from being read: a line, a divert, a whole knot. */
export const unreadHeader = ({ tags }: Outline): readonly WrittenTag[] => {
  const isBelowKnot = !tags.some(tag => tag.place === 'header' && isRequired(tag));
  return tags.filter(
    tag =>
      isForHeader(tag) &&
      (tag.knot === null ? tag.place === 'line' : isBelowKnot && tag.place !== 'reply'),
  );
};

const HARMLESS = /^\s*(?:$|#|(?:VAR|CONST|LIST|EXTERNAL|TODO)\b)/;

/** The first thing in the file that is told or done, and so ends the header. */
const endOfHeader = ({ name, text }: Source): SourcePlace & { what: string } => {
  const lines = codeLines(text);
  const found = lines.findIndex(line => !HARMLESS.test(line));
  return { file: name, line: found + 1, what: (lines[found] ?? '').trim() };
};

const shortened = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

const notRead = (main: Source, outline: Outline): readonly ScriptProblem[] => {
  const unread = unreadHeader(outline);
  if (unread.length === 0) return [];
  const { what, ...place } = endOfHeader(main);
  const keys = [...new Set(unread.map(({ key }) => key))].join(', ');
  return [
    error(
      'header/not-read',
      place,
      `The header ends here, at "${shortened(what)}": what stands below it is not read (${keys}).`,
      'Put the header at the very top of the file. INCLUDE, text and everything else go below it.',
    ),
  ];
};

/** A tag of the header with this key, wherever it stands, or with one that is nearly this. */
const isMeantFor = (tag: WrittenTag, key: TagKey): boolean =>
  tag.key === key
    ? tag.knot === null || tag.place !== 'reply'
    : tag.place === 'header' && !isTagKey(tag.key) && nearest(tag.key, TAG_KEYS) === key;

const missing = (main: Source, { tags }: Outline): readonly ScriptProblem[] =>
  REQUIRED_HEADER.filter(key => !tags.some(tag => isMeantFor(tag, key))).map(key =>
    error(
      'header/missing',
      { file: main.name, line: 1 },
      `The header has no "${key}".`,
      `Put it at the top, as: ${TAGS[key].example}`,
    ),
  );

/** Whether the header is there, and is read. */
export const checkHeader = (main: Source, outline: Outline): readonly ScriptProblem[] => [
  ...notRead(main, outline),
  ...missing(main, outline),
];
