import { AXES, type Axis } from '../../../engine/model/acts.ts';
import type { Mark } from '../../../engine/model/reply.ts';
import type { Content, TagSpan } from '../../../narrative/authoring/content.ts';
import { inkOfReply, type ReplyRow, replyRowOf } from '../../../narrative/authoring/decisions.ts';
import {
  isOnlyWay,
  wayOfReply,
  wayOnLine,
  type Way,
} from '../../../narrative/authoring/destinations.ts';
import { unescapeInk } from '../../../narrative/authoring/escape.ts';
import type { InkFile, InkNode, NodeOf, Section } from '../../../narrative/authoring/ink-file.ts';
import { lineRowOf } from '../../../narrative/authoring/line-edits.ts';
import { assignmentOf, branchingOf, conditionOf } from '../../../narrative/authoring/logic.ts';
import type { NodePath } from '../../../narrative/authoring/node-path.ts';
import { isOpenMark } from '../../../narrative/authoring/reply-edits.ts';
import { type Span, textAt } from '../../../narrative/authoring/span.ts';
import { keyOfTag, tagValue, valueOfTag } from '../../../narrative/authoring/tag-edits.ts';
import { parseTag } from '../../../narrative/profile/tag.ts';
import { card, ending, mark } from '../../../narrative/profile/tag-values.ts';
import type {
  Asked,
  CardSection,
  Extra,
  FieldWords,
  Goes,
  Item,
  ItemOf,
  Piece,
  ReplyView,
} from './model.ts';

/** A place where words are still missing, as a draft writes it. */
export const GAP = '…';

interface Reading {
  readonly file: InkFile;
  /** The names before a colon in lines that somebody says. */
  readonly cast: readonly string[];
}

/** Logic between words: braces and glue. */
const LOGIC = /(?<!\\)[{}]|<>/;

const wordsAt = ({ text }: InkFile, span: Span): FieldWords => {
  const written = textAt(text, span);
  if (LOGIC.test(written)) return { text: written, isInk: true };
  const said = unescapeInk(written);
  return { text: said === GAP ? '' : said, isInk: false };
};

const extrasOf = (
  file: InkFile,
  tags: readonly TagSpan[],
  without: readonly string[],
): readonly Extra[] => {
  const counts = new Map<string, number>();
  return tags.flatMap(tag => {
    const key = keyOfTag(file, tag);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return without.includes(key) && nth === 0 ? [] : [{ key, value: valueOfTag(file, tag), nth }];
  });
};

const goesOf = ({ text }: InkFile, way: Way | null): Goes | null =>
  way === null ? null : { target: way.target, ink: textAt(text, way) };

const askedOf = ({ text }: InkFile, spans: readonly Span[]): Asked | null => {
  if (spans.length === 0) return null;
  const parts = spans.map(span => textAt(text, span));
  return { ink: parts.join(' && '), condition: conditionOf(parts) };
};

const markOf = (file: InkFile, row: ReplyRow, axis: Axis): Mark | null => {
  const written = tagValue(file, row, axis);
  return written === undefined ? null : (mark(axis)([written]).value ?? null);
};

/** Tags that have a place of their own on a reply. */
const OWN = ['id', 'accuracy', 'empathy', 'why', 'do'];

/** Words that cannot be said in one field stand there as ink. */
const replyWords = (file: InkFile, row: ReplyRow): FieldWords => {
  const span = inkOfReply(row);
  return span.isWhole ? { text: textAt(file.text, span), isInk: true } : wordsAt(file, row.words);
};

const replyView = (reading: Reading, node: NodeOf<'choice'>, path: NodePath): ReplyView => {
  const { file } = reading;
  const row = replyRowOf(file, node);
  const way = wayOfReply(file, node);
  const last = node.body.findLast(below => below.kind !== 'line' || below.line.kind !== 'blank');
  const tail = last !== undefined && isOnlyWay(last) ? last : null;
  const told = node.body.filter(below => below !== tail);
  return {
    id: tagValue(file, row, 'id') ?? null,
    shape: row.shape,
    words: replyWords(file, row),
    accuracy: markOf(file, row, 'accuracy'),
    empathy: markOf(file, row, 'empathy'),
    open: AXES.filter(axis => isOpenMark(tagValue(file, row, axis) ?? '')),
    why: tagValue(file, row, 'why') ?? '',
    extras: extrasOf(file, row.tags, OWN),
    asked: askedOf(file, row.conditions),
    goes: goesOf(file, way),
    follows: itemsOf(reading, told, path, 0),
  };
};

const lineOf = ({ text }: InkFile, at: number): number => {
  let line = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1))
    line += 1;
  return line;
};

const inkOf = ({ text }: InkFile, node: Span): string => {
  const inside = textAt(text, node);
  return inside.trim();
};

const endingOf = (file: InkFile, { tags }: Content) => {
  const [tag] = tags;
  if (tag === undefined || tags.length > 1 || keyOfTag(file, tag) !== 'ending') return null;
  const { value } = ending(parseTag(`ending: ${valueOfTag(file, tag)}`).parts);
  if (value === undefined) return null;
  const summary = value.summary === GAP ? '' : value.summary;
  return { kind: 'ending' as const, ending: value.kind, warranted: value.warranted, summary };
};

type Bare<T = Item> = T extends Item ? Omit<T, 'path' | 'line'> : never;

const ink = (file: InkFile, node: InkNode): Bare => ({ kind: 'ink', text: inkOf(file, node) });

const toldItem = (
  { file, cast }: Reading,
  node: NodeOf<'line'> | NodeOf<'gather'>,
): Bare | null => {
  const { line } = node;
  const isGather = line.kind === 'gather';
  const row = lineRowOf(file, line, cast);
  const goes = goesOf(file, wayOnLine(file, node));
  if (row === null) {
    if (goes !== null) return { kind: 'way', goes, isGather };
    return null;
  }
  const speaker = row.speaker === null ? null : textAt(file.text, row.speaker);
  const extras = extrasOf(file, row.tags, []);
  return { kind: 'line', speaker, words: wordsAt(file, row.words), extras, goes, isGather };
};

const plainItem = (reading: Reading, node: NodeOf<'line'>): Bare | null => {
  const { file } = reading;
  const { line } = node;
  if (line.kind === 'blank') return inkOf(file, node) === '' ? null : ink(file, node);
  const branching = branchingOf(file, node);
  if (branching !== null) {
    const asked = askedOf(file, [branching.condition]) ?? { ink: '', condition: null };
    return { kind: 'branching', asked, target: textAt(file.text, branching.target) };
  }
  const set = assignmentOf(file, node);
  if (set !== null) return { kind: 'sets', variable: set.name, value: set.value };
  if (line.kind === 'tags') return endingOf(file, line.content) ?? ink(file, node);
  return (line.kind === 'text' ? toldItem(reading, node) : null) ?? ink(file, node);
};

const bareItem = (reading: Reading, node: InkNode, path: NodePath): Bare | null => {
  const { file } = reading;
  if (node.kind === 'choice') return { kind: 'reply', reply: replyView(reading, node, path) };
  if (node.kind === 'block') return ink(file, node);
  if (node.kind === 'line') return plainItem(reading, node);
  if (node.kind === 'gather') {
    const told = node.line.isLogic ? null : toldItem(reading, node);
    return told ?? ink(file, node);
  }
  const branches = node.branches.map(({ condition, nodes }, at) => ({
    asked: condition === null ? null : askedOf(file, [condition]),
    items: itemsOf(reading, nodes, [...path, at], 0),
  }));
  return { kind: 'conditional', branches };
};

const itemsOf = (
  reading: Reading,
  nodes: readonly InkNode[],
  parent: NodePath,
  first: number,
): readonly Item[] =>
  nodes.flatMap((node, index) => {
    const path = [...parent, first + index];
    const item = bareItem(reading, node, path);
    return item === null ? [] : [{ ...item, path, line: lineOf(reading.file, node.from) }];
  });

const isReply = (item: Item): item is ItemOf<'reply'> => item.kind === 'reply';

/** The first line that somebody says, else that is told, among these and what they may say. */
const titleOf = (items: readonly Item[]): string => {
  const lines = items.flatMap(linesIn);
  return (lines.find(({ speaker }) => speaker !== null) ?? lines[0])?.words.text ?? '';
};

const linesIn = (item: Item): readonly ItemOf<'line'>[] => {
  if (item.kind === 'line') return [item];
  return item.kind === 'conditional'
    ? item.branches.flatMap(branch => branch.items.flatMap(linesIn))
    : [];
};

/** Where each decision of a section ends: behind its replies, the last one at the end of the section. */
const pieceEnds = (nodes: readonly InkNode[]): readonly number[] => {
  const ends = nodes.flatMap((node, at) =>
    node.kind === 'choice' && nodes[at + 1]?.kind !== 'choice' ? [at + 1] : [],
  );
  return [...ends.slice(0, -1), nodes.length];
};

const pieceOf = (reading: Reading, nodes: readonly InkNode[], from: number, to: number): Piece => {
  const items = itemsOf(reading, nodes.slice(from, to), [], from);
  const first = items.findIndex(isReply);
  const replies = items.filter(isReply);
  const lead = first < 0 ? items : items.slice(0, first);
  const after = first < 0 ? [] : items.slice(first + replies.length);
  return { from, to, lead, replies, after, title: titleOf(lead) };
};

const deskOf = (file: InkFile): string | null => {
  for (const line of file.lines) {
    if (line.kind !== 'tags') continue;
    const tag = line.content.tags.find(known => keyOfTag(file, known) === 'desk');
    if (tag !== undefined) {
      return card(parseTag(`desk: ${valueOfTag(file, tag)}`).parts).value?.title ?? '';
    }
  }
  return null;
};

/** What stands in a section, as cards show it. */
export const readCardSection = (
  file: InkFile,
  section: Section,
  cast: readonly string[],
): CardSection => {
  const reading = { file, cast };
  const { nodes, heading } = section;
  const ends = pieceEnds(nodes);
  return {
    knot: section.knot,
    stitch: section.stitch,
    isFunction: heading?.kind === 'knot' && heading.isFunction,
    desk: deskOf(file),
    text: file.text,
    lines: file.lines.length - 1,
    pieces: ends.map((to, index) => pieceOf(reading, nodes, ends[index - 1] ?? 0, to)),
  };
};
