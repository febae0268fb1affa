import { inkOfReply, replyRowOf } from '../../../narrative/authoring/decisions.ts';
import type { InkFile, InkNode, NodeOf } from '../../../narrative/authoring/ink-file.ts';
import { endOf, nodeAt, startOf } from '../../../narrative/authoring/node-path.ts';
import { addReply, copyReply } from '../../../narrative/authoring/reply-edits.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { insertBefore } from '../../../narrative/authoring/node-edits.ts';
import { changeChoice, changeSection, type Editing, listOf, type Spot } from './edit-section.ts';
import { gapFor, isAlone } from './never-empty.ts';
import { GAP } from './read-section.ts';

/** An id that no reply has yet. */
export const freeId = (known: readonly string[], like: string): string => {
  let count = 1;
  while (known.includes(`${like}-${count}`)) count += 1;
  return `${like}-${count}`;
};

export const copyReplyAt = (editing: Editing, spot: Spot, id: string): void =>
  changeChoice(editing, spot, 'copyReply', (file, node) =>
    copyReply(file, replyRowOf(file, node), id),
  );

/** Other ink in the place of words that only ink can say. */
export const changeReplyInk = (editing: Editing, spot: Spot, ink: string): void =>
  changeChoice(editing, spot, 'ink', (file, node) => {
    const { from, to } = inkOfReply(replyRowOf(file, node));
    return [{ from, to, insert: ink.replaceAll(/\s*\n\s*/g, ' ').trim() }];
  });

/** Takes a reply out with what follows it; notes behind it stay. */
export const removeReplyAt = (editing: Editing, spot: Spot): void =>
  changeSection(editing, spot, 'removeReply', ({ file, section }) => {
    const node = nodeAt(section, spot.path);
    if (node === null) return [];
    if (isAlone(section, spot.path)) return gapFor(file, node);
    const end = endOf(file, node);
    const [lineEnd = ''] = /^[^\S\r\n]*(?:\r\n|\n|\r)?/.exec(file.text.slice(end)) ?? [];
    return [{ from: node.from, to: end + lineEnd.length, insert: '' }];
  });

const isChoice = (node: InkNode): node is NodeOf<'choice'> => node.kind === 'choice';

/** The replies that are on offer together with one of them. */
const besides = (nodes: readonly InkNode[], index: number): readonly NodeOf<'choice'>[] => {
  const from = nodes.findLastIndex((node, at) => at < index && !isChoice(node)) + 1;
  const behind = nodes.findIndex((node, at) => at > index && !isChoice(node));
  return nodes.slice(from, behind < 0 ? nodes.length : behind).filter(isChoice);
};

const ANSWERED = /^(?<speaker>[^:{}\n]{1,60}):\s/u;

/** Where the replies beside it are answered, a new one waits for an answer of its own. */
const answerLike = ({ text }: InkFile, replies: readonly NodeOf<'choice'>[]): string | null => {
  const told = replies.flatMap(({ body }) => body.find(one => one.kind === 'line') ?? []);
  const said = told.map(({ from, to }) => ANSWERED.exec(text.slice(from, to).trim()));
  const speaker = said.find(one => one !== null)?.groups?.['speaker'];
  return speaker === undefined ? null : `${speaker}: ${GAP}`;
};

/** Puts a reply without words behind another one. */
export const addReplyAfter = (editing: Editing, spot: Spot, done: boolean, id: string): void =>
  changeSection(editing, spot, 'addReply', ({ file, section }) => {
    const nodes = listOf(section, spot.path)?.nodes ?? [];
    const at = spot.path.at(-1) ?? -1;
    const node = nodes[at];
    if (node === undefined || !isChoice(node)) return [];
    const answer = answerLike(file, besides(nodes, at));
    return addReply(file, replyRowOf(file, node), { words: GAP, done, id, answer });
  });

/** Texts in another order, each in the place of another; what stands between them stays. */
const reordered = (
  file: InkFile,
  nodes: readonly InkNode[],
  from: number,
  to: number,
): readonly TextEdit[] => {
  const spans = nodes.map(node => ({ from: startOf(file, node), to: endOf(file, node) }));
  const moving = spans[from];
  if (moving === undefined) return [];
  const order = spans.toSpliced(from, 1).toSpliced(to, 0, moving);
  return spans.flatMap((span, at) => {
    const other = order[at] ?? span;
    return other === span ? [] : [{ ...span, insert: file.text.slice(other.from, other.to) }];
  });
};

/** Moves a reply among those it stands with, to a place from 0. */
export const moveReplyTo = (editing: Editing, spot: Spot, to: number): void =>
  changeSection(editing, spot, 'moveReply', ({ file, section }) => {
    const nodes = listOf(section, spot.path)?.nodes ?? [];
    const here = nodes[spot.path.at(-1) ?? -1];
    if (here === undefined || !isChoice(here)) return [];
    const replies = besides(nodes, nodes.indexOf(here));
    const within = Math.max(0, Math.min(replies.length - 1, to));
    return reordered(file, replies, replies.indexOf(here), within);
  });

/** Begins a decision of its own with this reply: something is said between it and those above. */
export const splitBefore = (editing: Editing, spot: Spot, line: string): void =>
  changeChoice(editing, spot, 'addDecision', (file, node) =>
    insertBefore(file, node, [`${'- '.repeat(node.line.depth)}${line}`]),
  );
