import type { Axis } from '../../engine/model/acts.ts';
import type { Mark } from '../../engine/model/reply.ts';
import { lineBreakOf } from './code-text.ts';
import { nodesBelow, type ReplyRow, replyRowOf } from './decisions.ts';
import { escapeInk, escapeLine } from './escape.ts';
import type { InkFile, InkNode, NodeOf } from './ink-file.ts';
import { textAt } from './span.ts';
import { setTag, tagValue, writtenTag } from './tag-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** The words of a reply; its quotation marks, brackets, tags and what follows stay. */
export const setReplyWords = (
  { text }: InkFile,
  { words, quotes, shape }: ReplyRow,
  said: string,
): readonly TextEdit[] => {
  const bare = shape === 'said' && quotes === null;
  const insert = bare ? escapeLine(said.trim()) : escapeInk(said.trim());
  return insert === textAt(text, words) ? [] : [{ ...words, insert }];
};

/** A mark as authors write it: `+2 acknowledge wait`. */
export const writtenMark = ({ value, act, grievance }: Mark): string => {
  const sign = value > 0 ? '+' : '';
  return [`${sign}${value}`, act, ...(grievance === undefined ? [] : [grievance])].join(' ');
};

/** Behind the act of a mark that nobody has chosen yet. */
const OPEN_ACT = ' …';

/** Whether a mark, as it is written, still waits for its act. */
export const isOpenMark = (written: string): boolean => written.trimEnd().endsWith(OPEN_ACT);

/** The mark of a reply on one axis; null takes it away, and an open one waits for its act. */
export const setMark = (
  file: InkFile,
  reply: ReplyRow,
  axis: Axis,
  mark: Mark | null,
  isOpen = false,
): readonly TextEdit[] => {
  const value = mark === null ? null : `${writtenMark(mark)}${isOpen ? OPEN_ACT : ''}`;
  return setTag(file, reply, axis, value);
};

const setAction = (file: InkFile, reply: ReplyRow, done: boolean): readonly TextEdit[] => {
  const isMarked = tagValue(file, reply, 'do') !== undefined;
  return isMarked === done ? [] : setTag(file, reply, 'do', done ? '' : null);
};

const endOfTags = ({ tags, wordsEnd }: ReplyRow): number => tags.at(-1)?.to ?? wordsEnd;

const quoteSigns = (file: InkFile): readonly [string, string] =>
  file.text.includes('* “') ? ['“', '”'] : ['"', '"'];

/** Brackets around words and tags, in place of the quotation marks. */
const asDone = (file: InkFile, reply: ReplyRow): readonly TextEdit[] => {
  const { words, quotes } = reply;
  const open = { from: words.from - (quotes === null ? 0 : 1), to: words.from, insert: '[' };
  const close = { from: words.to, to: words.to + (quotes === null ? 0 : 1), insert: '' };
  const end = endOfTags(reply);
  const unquoted = quotes === null ? [open] : [open, close];
  return [...unquoted, ...setAction(file, reply, true), { from: end, to: end, insert: ']' }];
};

/** Quotation marks in place of the brackets; the tags behind the words ride on. */
const asSaid = (file: InkFile, reply: ReplyRow): readonly TextEdit[] => {
  const outer = reply.node.line.content.bracket?.outer;
  if (outer === undefined) return [];
  const [open, close] = quoteSigns(file);
  return [
    { from: outer.from, to: reply.words.from, insert: open },
    { from: reply.words.to, to: reply.words.to, insert: close },
    ...setAction(file, reply, false),
    { from: outer.to - 1, to: outer.to, insert: '' },
  ];
};

/** Makes a reply something that is said, or done. One that is partly both stays as it is. */
export const setReplyShape = (
  file: InkFile,
  reply: ReplyRow,
  shape: 'said' | 'done',
): readonly TextEdit[] => {
  if (reply.shape === shape || reply.shape === 'mixed') return [];
  return shape === 'done' ? asDone(file, reply) : asSaid(file, reply);
};

/** What must hold for a reply to be on offer, as ink writes it; '' for always. */
export const setCondition = (
  { code }: InkFile,
  { node: { line }, conditions }: ReplyRow,
  condition: string,
): readonly TextEdit[] => {
  const [first] = conditions;
  const last = conditions.at(-1);
  const insert = condition.trim() === '' ? '' : `{${condition.trim()}} `;
  if (first === undefined || last === undefined) {
    return insert === '' ? [] : [{ from: line.start, to: line.start, insert }];
  }
  const from = code.lastIndexOf('{', first.from);
  return [{ from, to: line.start, insert }];
};

/** What is needed to write a reply that was not there before. */
export interface NewReply {
  readonly words: string;
  readonly done: boolean;
  readonly id: string;
  /** A line of ink that is said to it. */
  readonly answer?: string | null;
}

const written = (file: InkFile, { words, done, id }: NewReply, bullets: string): string => {
  const [open, close] = quoteSigns(file);
  const name = id === '' ? '' : ` ${writtenTag('id', id)}`;
  return done
    ? `${bullets}[${escapeInk(words)}${name} # do]`
    : `${bullets}${open}${escapeInk(words)}${close}${name}`;
};

/** The last character of a node that is more than empty lines and comments behind it. */
const lastOf = ({ code }: InkFile, { from, to }: NodeOf<'choice'>): number =>
  from + code.slice(from, to).trimEnd().length;

/** Puts a reply behind another one, as deep and as far in as that one. */
export const addReply = (
  file: InkFile,
  { node }: ReplyRow,
  reply: NewReply,
): readonly TextEdit[] => {
  const { line } = node;
  const head = file.text.slice(line.from, line.code.from);
  const bullets = `${head}${(line.sticky ? '+' : '*').repeat(line.depth)} `;
  const at = lastOf(file, node);
  const { answer = null } = reply;
  const lines = [
    written(file, reply, bullets),
    ...(answer === null ? [] : [`${head}    ${answer}`]),
  ];
  return [{ from: at, to: at, insert: lines.map(one => lineBreakOf(file.text) + one).join('') }];
};

/** Takes a reply out with all that follows from it. */
export const removeReply = (_file: InkFile, { node }: ReplyRow): readonly TextEdit[] => [
  { from: node.from, to: node.to, insert: '' },
];

/** Takes a label out, with its parentheses and the space behind them: it stands once in a knot. */
const withoutLabel = ({ code }: InkFile, node: InkNode): readonly TextEdit[] => {
  const label = node.kind === 'choice' || node.kind === 'gather' ? node.line.label : null;
  if (label === null) return [];
  const from = code.lastIndexOf('(', label.from);
  const [behind = ''] = /^\s*\)[ \t]*/.exec(code.slice(label.to)) ?? [];
  return [{ from, to: label.to + behind.length, insert: '' }];
};

/** What may stand once only, and is taken out of a copy: labels, and the ids of replies within. */
const once = (file: InkFile, node: NodeOf<'choice'>): readonly TextEdit[] => {
  const below = nodesBelow(node.body);
  const ids = below.flatMap(one =>
    one.kind === 'choice' ? setTag(file, replyRowOf(file, one), 'id', null) : [],
  );
  return [...[node, ...below].flatMap(one => withoutLabel(file, one)), ...ids];
};

/** Puts the same reply behind itself; `id` names the copy. */
export const copyReply = (file: InkFile, reply: ReplyRow, id: string): readonly TextEdit[] => {
  const { node } = reply;
  const end = lastOf(file, node);
  const naming = setTag(file, reply, 'id', id === '' ? null : id);
  const edits = [...naming, ...once(file, node)].toSorted((a, b) => a.from - b.from);
  const copy = applyWithin(file.text.slice(node.from, end), edits, node.from);
  return [{ from: end, to: end, insert: `${lineBreakOf(file.text)}${copy}` }];
};

const applyWithin = (text: string, edits: readonly TextEdit[], offset: number): string =>
  edits.reduceRight(
    (done, { from, to, insert }) => done.slice(0, from - offset) + insert + done.slice(to - offset),
    text,
  );

/** Changes the places of two replies that follow each other. */
export const swapReplies = (
  file: InkFile,
  first: ReplyRow,
  second: ReplyRow,
): readonly TextEdit[] => {
  const [a, b] = [first.node, second.node];
  const [endA, endB] = [lastOf(file, a), lastOf(file, b)];
  return [
    { from: a.from, to: endA, insert: file.text.slice(b.from, endB) },
    { from: b.from, to: endB, insert: file.text.slice(a.from, endA) },
  ];
};
