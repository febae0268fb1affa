import { isTagKey, type TagKey } from '../profile/tag-vocabulary.ts';
import { type Content, openBraces, type TagSpan } from './content.ts';
import { nodesBelow, type ReplyRow, replyRowOf } from './decisions.ts';
import { escapeInk, escapeLine, unescapeInk } from './escape.ts';
import { castOfFile } from './header-edits.ts';
import type { InkFile, InkNode, Section } from './ink-file.ts';
import type { InkLine, LineOf } from './ink-line.ts';
import { lineRowOf } from './line-edits.ts';
import { isEmpty, type Span, textAt } from './span.ts';
import { keyOfTag, tagValue } from './tag-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** What kind of words they are: a length that fits, and a tone, hang on it. */
export type StringKind = 'reply' | 'line' | 'narration' | 'note' | 'header' | 'ending' | 'desk';

/** Words that somebody reads, and where they stand. */
export interface VisibleString {
  /** The same as long as the words and their knot are; replies go by their own id. */
  readonly id: string;
  readonly kind: StringKind;
  /** Who says it, where somebody does. */
  readonly speaker: string | null;
  readonly span: Span;
  /** As a reader sees it; as ink writes it where `isInk`. */
  readonly text: string;
  /** There is logic between the words: it must stand in a translation as it stands here. */
  readonly isInk: boolean;
  /** Words that begin a line of their own. */
  readonly isLineStart: boolean;
}

/** In which parts of a tag's value there are words, from 0; the last part goes to the end. */
const WORDS_OF_TAG: Readonly<Partial<Record<TagKey, readonly number[]>>> = {
  title: [0],
  role: [0],
  brief: [0],
  goal: [0],
  customer: [1],
  cast: [1],
  grievance: [1],
  variant: [1],
  fact: [1],
  owed: [1],
  letter: [0, 1, 2, 3],
  promise: [1],
  breach: [1],
  stirs: [1],
  why: [0],
  thought: [0],
  desk: [1],
  source: [0],
  ending: [1],
};

/** Tags that name a thing in their first part: their words go by that name. */
const NAMING: ReadonlySet<TagKey> = new Set([
  'grievance',
  'variant',
  'fact',
  'cast',
  'promise',
  'breach',
]);

const FNV_PRIME = 0x01000193;

/** Eight hexadecimal digits for these words (FNV-1a). */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

const SEPARATOR = /\s::(?=\s|$)/g;

/** Where the parts of a value stand. */
const partsOf = (text: string, value: Span): readonly Span[] => {
  const parts: Span[] = [];
  let from = value.from;
  for (const { 0: sign, index } of textAt(text, value).matchAll(SEPARATOR)) {
    parts.push({ from, to: value.from + index });
    from = value.from + index + sign.length;
  }
  parts.push({ from, to: value.to });
  return parts.map(part => {
    const inside = textAt(text, part);
    const start = part.from + inside.length - inside.trimStart().length;
    return { from: start, to: Math.max(start, part.from + inside.trimEnd().length) };
  });
};

interface Holder {
  readonly id: string;
  readonly kind: StringKind;
}

type Found = Omit<VisibleString, 'id' | 'text' | 'isInk'> & { readonly name: string };

const KIND_OF_TAG: Readonly<Partial<Record<TagKey, StringKind>>> = {
  why: 'note',
  thought: 'note',
  ending: 'ending',
  desk: 'desk',
  source: 'desk',
};

/** What the words of a tag go by: where there are several, each by its place too. */
const nameOfPart = (key: TagKey, id: string, own: string, part: number): string => {
  const place = (WORDS_OF_TAG[key]?.length ?? 0) > 1 ? `.${part + 1}` : '';
  return `${id}${id === '' ? '' : '.'}${key}${own}${place}`;
};

const tagString = (file: InkFile, tag: TagSpan, { id, kind }: Holder): readonly Found[] => {
  const key = keyOfTag(file, tag);
  if (!isTagKey(key) || tag.value === null) return [];
  const parts = partsOf(file.text, tag.value);
  const [first] = parts;
  const own = NAMING.has(key) && first !== undefined ? `.${textAt(file.text, first)}` : '';
  return (WORDS_OF_TAG[key] ?? []).flatMap((wanted): readonly Found[] => {
    const span = parts[wanted];
    if (span === undefined || isEmpty(span)) return [];
    const name = nameOfPart(key, id, own, wanted);
    return [{ name, kind: KIND_OF_TAG[key] ?? kind, speaker: null, span, isLineStart: false }];
  });
};

const tagStrings = (file: InkFile, tags: readonly TagSpan[], holder: Holder): readonly Found[] =>
  tags.flatMap(tag => tagString(file, tag, holder));

const sectionId = ({ knot, stitch }: Section): string =>
  [knot === '' ? 'start' : knot, ...(stitch === null ? [] : [stitch])].join('.');

/** Part of a reply or a line that stands on its own in the file. */
const contentStrings = (
  file: InkFile,
  { words, tags }: Content,
  id: string,
  kind: StringKind,
): readonly Found[] => [
  ...(isEmpty(words) ? [] : [{ name: id, kind, speaker: null, span: words, isLineStart: false }]),
  ...tagStrings(file, tags, { id, kind }),
];

const replyStrings = (file: InkFile, section: Section, row: ReplyRow): readonly Found[] => {
  const own = tagValue(file, row, 'id');
  const id =
    own === undefined
      ? `reply.${sectionId(section)}.${hashOf(textAt(file.text, row.words))}`
      : `reply.${own}`;
  const { said, bracket, told } = row.node.line.content;
  const words = { name: id, kind: 'reply', speaker: null, span: row.words } as const;
  const isLineStart = row.shape === 'said' && row.quotes === null;
  const more = row.shape === 'mixed' && bracket !== null ? bracket : null;
  return [
    ...(isEmpty(row.words) ? [] : [{ ...words, isLineStart }]),
    ...tagStrings(file, row.shape === 'mixed' ? said.tags : row.tags, { id, kind: 'reply' }),
    ...(more === null ? [] : contentStrings(file, more, `${id}.offered`, 'reply')),
    ...(told === null ? [] : contentStrings(file, told, `${id}.told`, 'narration')),
  ];
};

const lineStrings = (
  file: InkFile,
  section: Section,
  line: Extract<InkLine, { kind: 'text' | 'gather' }>,
  cast: readonly string[],
): readonly Found[] => {
  const row = lineRowOf(file, line, cast);
  const place = sectionId(section);
  if (row === null) return tagStrings(file, line.content.tags, { id: place, kind: 'line' });
  const written = textAt(file.text, row.words);
  const id = `line.${place}.${hashOf(written)}`;
  const speaker = row.speaker === null ? null : textAt(file.text, row.speaker);
  const kind = speaker === null ? 'narration' : 'line';
  const isLineStart = speaker === null && line.kind === 'text';
  return [
    { name: id, kind, speaker, span: row.words, isLineStart },
    ...tagStrings(file, row.tags, { id, kind }),
  ];
};

/** Logic between words: braces and glue, and the backslashed signs in it are ink's. */
const LOGIC = /(?<!\\)[{}]|<>/;

/** `{ bag: -> here | -> there }` tells nothing. */
const hasWords = ({ text, isInk }: VisibleString): boolean =>
  !isInk || /\p{L}/u.test(text.replaceAll(/\{[^{}|]*:|->\s*[\w.]+|\{\w+\}/g, ''));

const finished = (file: InkFile, { name, ...found }: Found): VisibleString => {
  const written = textAt(file.text, found.span);
  const isInk = LOGIC.test(written);
  return { ...found, id: name, isInk, text: isInk ? written : unescapeInk(written) };
};

/** Ids that are there already get a number. */
const numbered = (strings: readonly VisibleString[]): readonly VisibleString[] => {
  const counts = new Map<string, number>();
  return strings.map(string => {
    const count = (counts.get(string.id) ?? 0) + 1;
    counts.set(string.id, count);
    return count === 1 ? string : { ...string, id: `${string.id}~${count}` };
  });
};

/** Lines that only ink can say: their words are found where they stand alone on a line. */
const stringsOfBlock = (
  file: InkFile,
  section: Section,
  lines: readonly InkLine[],
  cast: readonly string[],
): readonly Found[] =>
  lines.flatMap(line => {
    if (line.kind !== 'text' && line.kind !== 'gather') return [];
    return openBraces(file.code, line.code) === 0 ? lineStrings(file, section, line, cast) : [];
  });

/** A line of nothing but tags: of the header, of a desk card, of an ending. */
const stringsOfTags = (
  file: InkFile,
  section: Section,
  { content }: LineOf<'tags'>,
): readonly Found[] => {
  const id = section.heading === null ? 'header' : sectionId(section);
  return tagStrings(file, content.tags, { id, kind: 'header' });
};

const stringsOfNode = (
  file: InkFile,
  section: Section,
  node: InkNode,
  cast: readonly string[],
): readonly Found[] => {
  if (node.kind === 'choice') return replyStrings(file, section, replyRowOf(file, node));
  if (node.kind === 'block') return stringsOfBlock(file, section, node.lines, cast);
  if (node.kind === 'conditional') return [];
  const { line } = node;
  if (line.kind === 'tags') return stringsOfTags(file, section, line);
  return line.kind === 'text' || line.kind === 'gather'
    ? lineStrings(file, section, line, cast)
    : [];
};

/**
 * Everything that a player, a learner or a coach can read, in the order of the file. What a story
 * puts together out of variables is not among it, nor are the names of people.
 */
export const visibleStringsOf = (
  file: InkFile,
  cast: readonly string[] = castOfFile(file),
): readonly VisibleString[] => {
  const found = file.sections.flatMap(section =>
    nodesBelow(section.nodes).flatMap(node => stringsOfNode(file, section, node, cast)),
  );
  return numbered(found.map(string => finished(file, string)).filter(hasWords));
};

/** Other words in the place of these; ink's own signs in them are words unless there was logic before. */
export const setVisibleString = (
  text: string,
  { span, isInk, isLineStart }: VisibleString,
  words: string,
): readonly TextEdit[] => {
  const plain = isLineStart ? escapeLine(words.trim()) : escapeInk(words.trim());
  const insert = isInk ? words.trim().replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ') : plain;
  return insert === textAt(text, span) ? [] : [{ ...span, insert }];
};
