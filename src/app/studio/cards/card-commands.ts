import type { Axis } from '../../../engine/model/acts.ts';
import type { Mark } from '../../../engine/model/reply.ts';
import type { EndingKind } from '../../../engine/model/story-step.ts';
import { replyRowOf } from '../../../narrative/authoring/decisions.ts';
import { escapeInk, escapeLine } from '../../../narrative/authoring/escape.ts';
import type { InkFile, InkNode } from '../../../narrative/authoring/ink-file.ts';
import {
  type LineRow,
  lineRowOf,
  setLineWords,
  setSpeaker,
} from '../../../narrative/authoring/line-edits.ts';
import { branchingOf, writtenAssignment } from '../../../narrative/authoring/logic.ts';
import { endOf, nodeAt, startOf } from '../../../narrative/authoring/node-path.ts';
import {
  addToReply,
  insertAfter,
  insertBefore,
  neighbourOf,
  removeNode,
  setWayOfLine,
  setWayOfReply,
  swapNodes,
} from '../../../narrative/authoring/node-edits.ts';
import {
  setCondition,
  setMark,
  setReplyShape,
  setReplyWords,
} from '../../../narrative/authoring/reply-edits.ts';
import {
  setTags,
  type TagHolder,
  tagsWith,
  valueOfTag,
  writtenTag,
} from '../../../narrative/authoring/tag-edits.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { isTagKey } from '../../../narrative/profile/tag-vocabulary.ts';
import {
  changeChoice,
  changeNode,
  changeSection,
  type Editing,
  listOf,
  type Spot,
} from './edit-section.ts';
import { gapFor, isAlone } from './never-empty.ts';
import { GAP } from './read-section.ts';

/** What is written for an empty field: a place that is still open. */
const orGap = (words: string): string => (words.trim() === '' ? GAP : words);

export interface LineSpot extends Spot {
  /** The names before a colon in lines that somebody says. */
  readonly cast: readonly string[];
}

const rowOf = (file: InkFile, node: InkNode, cast: readonly string[]): LineRow | null =>
  node.kind === 'line' || node.kind === 'gather' ? lineRowOf(file, node.line, cast) : null;

/** What tags hang on here: a reply, or a line. */
const holderOf = (file: InkFile, node: InkNode, cast: readonly string[]): TagHolder | null =>
  node.kind === 'choice' ? replyRowOf(file, node) : rowOf(file, node, cast);

export const changeWords = (editing: Editing, spot: LineSpot, words: string, merge: string): void =>
  changeNode(
    editing,
    spot,
    'words',
    (file, node) => {
      if (node.kind === 'choice') return setReplyWords(file, replyRowOf(file, node), orGap(words));
      const row = rowOf(file, node, spot.cast);
      return row === null ? [] : setLineWords(file, row, orGap(words));
    },
    merge,
  );

export const changeSpeaker = (editing: Editing, spot: LineSpot, name: string | null): void =>
  changeNode(editing, spot, 'speaker', (file, node) => {
    const row = rowOf(file, node, spot.cast);
    return row === null ? [] : setSpeaker(file, row, name);
  });

/** The tag with this key, or the one behind it; null takes it away. */
export const changeTag = (
  editing: Editing,
  spot: LineSpot,
  tag: { readonly key: string; readonly nth: number },
  value: string | null,
  merge?: string,
): void =>
  changeNode(
    editing,
    spot,
    'tag',
    (file, node) => {
      const { key, nth } = tag;
      const holder = holderOf(file, node, spot.cast);
      if (holder === null || !isTagKey(key)) return [];
      const values = tagsWith(file, holder, key).map(known => valueOfTag(file, known));
      const next =
        value === null
          ? values.toSpliced(nth, 1)
          : nth < values.length
            ? values.with(nth, value)
            : [...values, value];
      return setTags(file, holder, key, next);
    },
    merge,
  );

export const changeMark = (
  editing: Editing,
  spot: Spot,
  axis: Axis,
  mark: Mark | null,
  isOpen = false,
): void =>
  changeChoice(
    editing,
    spot,
    'mark',
    (file, node) => setMark(file, replyRowOf(file, node), axis, mark, isOpen),
    `mark:${spot.file}:${spot.section}:${spot.path.join('.')}:${axis}`,
  );

export const changeShape = (editing: Editing, spot: Spot, shape: 'said' | 'done'): void =>
  changeChoice(editing, spot, 'shape', (file, node) =>
    setReplyShape(file, replyRowOf(file, node), shape),
  );

/** A condition of a reply, of a branch (its path ends in the branch), or of a line that leads elsewhere. */
export const changeCondition = (editing: Editing, spot: Spot, ink: string, merge?: string): void =>
  changeSection(
    editing,
    spot,
    'condition',
    ({ file, section }) => {
      const node = listOf(section, spot.path)?.nodes[spot.path.at(-1) ?? -1];
      if (node?.kind === 'choice') return setCondition(file, replyRowOf(file, node), ink);
      const condition = node === undefined ? null : (branchingOf(file, node)?.condition ?? null);
      return condition === null || ink.trim() === '' ? [] : [{ ...condition, insert: ink.trim() }];
    },
    merge,
  );

export const changeBranchCondition = (
  editing: Editing,
  spot: Spot,
  branch: number,
  ink: string,
  merge?: string,
): void =>
  changeNode(
    editing,
    spot,
    'condition',
    (_file, node) => {
      const condition =
        node.kind === 'conditional' ? (node.branches[branch]?.condition ?? null) : null;
      return condition === null || ink.trim() === '' ? [] : [{ ...condition, insert: ink.trim() }];
    },
    merge,
  );

/** Where a reply or a line goes on; null lets it go on with what stands behind it. */
export const changeWay = (editing: Editing, spot: Spot, target: string | null): void =>
  changeNode(editing, spot, 'way', (file, node) => {
    if (node.kind === 'choice') return setWayOfReply(file, node, target);
    const branching = branchingOf(file, node);
    if (branching === null) return setWayOfLine(file, node, target);
    return target === null ? [] : [{ ...branching.target, insert: target }];
  });

export const changeEnding = (
  editing: Editing,
  spot: Spot,
  ending: { readonly kind: EndingKind; readonly warranted: boolean; readonly summary: string },
  merge?: string,
): void =>
  changeNode(
    editing,
    spot,
    'ending',
    (_file, node) => {
      const tag =
        node.kind === 'line' && node.line.kind === 'tags' ? node.line.content.tags[0] : undefined;
      if (tag === undefined) return [];
      const kind =
        ending.warranted && (ending.kind === 'escalated' || ending.kind === 'ended')
          ? `${ending.kind} warranted`
          : ending.kind;
      const insert = writtenTag('ending', `${kind} :: ${orGap(ending.summary)}`);
      return [{ from: tag.from, to: tag.to, insert }];
    },
    merge,
  );

export const changeAssignment = (editing: Editing, spot: Spot, name: string, value: string): void =>
  changeNode(editing, spot, 'fact', (file, node) => [
    {
      from: startOf(file, node),
      to: endOf(file, node),
      insert: writtenAssignment({ name, value }),
    },
  ]);

/** Other ink in the place of a node's own. */
export const changeInk = (editing: Editing, spot: Spot, ink: string): void =>
  changeNode(editing, spot, 'ink', ({ text }, node) => {
    const written = text.slice(node.from, node.to);
    const from = node.from + written.length - written.trimStart().length;
    return [{ from, to: Math.max(from, node.from + written.trimEnd().length), insert: ink.trim() }];
  });

/** Other ink in the place of a whole section. */
export const changeSectionInk = (editing: Editing, spot: Spot, ink: string): void =>
  changeSection(editing, spot, 'ink', ({ file: { text } }) =>
    text === ink ? [] : [{ from: 0, to: text.length, insert: ink }],
  );

/** A line of ink for somebody's words. */
export const lineInk = (speaker: string | null, words: string): string =>
  speaker === null ? escapeLine(orGap(words)) : `${speaker}: ${escapeInk(orGap(words))}`;

/** Puts lines behind what stands here; for a reply at the end of what follows it. */
export const addBehind = (editing: Editing, spot: Spot, lines: readonly string[]): void =>
  changeNode(editing, spot, 'addItem', (file, node) =>
    node.kind === 'choice' ? addToReply(file, node, lines) : insertAfter(file, node, lines),
  );

/** Puts lines in front of what stands here; nothing comes between replies and what gathers them. */
export const addInFront = (editing: Editing, spot: Spot, lines: readonly string[]): void =>
  changeNode(editing, spot, 'addItem', (file, node) =>
    node.kind === 'gather' ? insertAfter(file, node, lines) : insertBefore(file, node, lines),
  );

/** Puts lines at the beginning of a section in which there is nothing yet. */
export const addToSection = (editing: Editing, spot: Spot, lines: readonly string[]): void =>
  changeSection(editing, spot, 'addItem', ({ file, section: { heading } }) => {
    const at = heading?.to ?? endOf(file, { from: 0, to: file.text.length });
    return [{ from: at, to: at, insert: `\n${lines.join('\n')}` }];
  });

/** Words on both sides of the caret: the second part becomes a line of its own. */
export const splitLine = (
  editing: Editing,
  spot: LineSpot,
  speaker: string | null,
  parts: readonly string[],
): void =>
  changeNode(editing, spot, 'addLine', (file, node) => {
    const row = rowOf(file, node, spot.cast);
    const [first = '', ...rest] = parts;
    if (row === null) return [];
    const lines = rest.map(words => lineInk(speaker, words));
    return [...setLineWords(file, row, orGap(first)), ...insertAfter(file, node, lines)];
  });

export const removeItem = (editing: Editing, spot: LineSpot): void =>
  changeSection(editing, spot, 'removeItem', ({ file, section }) => {
    const node = nodeAt(section, spot.path);
    if (node === null) return [];
    if (isAlone(section, spot.path)) return gapFor(file, node);
    if (node.kind !== 'gather') return removeNode(file, node);
    const row = rowOf(file, node, spot.cast);
    // The dash stays: it gathers the replies above.
    return row === null
      ? []
      : [
          {
            from: row.line.content.words.from,
            to: row.tags.at(-1)?.to ?? row.wordsEnd,
            insert: '',
          },
        ];
  });

/** Moves what is told one place up or down among its neighbours. */
export const moveItem = (editing: Editing, spot: Spot, step: 1 | -1): void =>
  changeSection(editing, spot, 'moveItem', ({ file, section }): readonly TextEdit[] => {
    const list = listOf(section, spot.path);
    const index = spot.path.at(-1) ?? -1;
    const other = list === null ? null : neighbourOf(list, index, step);
    const [here, there] = [list?.nodes[index], list?.nodes[other ?? -1]];
    if (here === undefined || there === undefined) return [];
    return step === 1 ? swapNodes(file, here, there) : swapNodes(file, there, here);
  });
