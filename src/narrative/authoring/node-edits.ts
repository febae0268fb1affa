import { lineBreakOf } from './code-text.ts';
import { isOnlyWay, wayOfReply, wayOnLine } from './destinations.ts';
import type { InkFile, InkNode, NodeOf } from './ink-file.ts';
import { endOf, isTold, type NodeList, startOf } from './node-path.ts';
import type { TextEdit } from './text-edit.ts';

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

const indentAt = (text: string, at: number): string =>
  /^[\t ]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';

/** The white space in front of what belongs to a node. */
export const indentOf = (file: InkFile, node: InkNode): string =>
  indentAt(file.text, startOf(file, node));

/** Text with an indentation before each of its lines. */
const indented = (file: InkFile, lines: readonly string[], indent: string): string =>
  lines.map(line => `${indent}${line}`).join(lineBreakOf(file.text));

/** Puts lines behind a node, as far in as it is. */
export const insertAfter = (
  file: InkFile,
  node: InkNode,
  lines: readonly string[],
): readonly TextEdit[] => {
  const at = endOf(file, node);
  const insert = `${lineBreakOf(file.text)}${indented(file, lines, indentOf(file, node))}`;
  return [{ from: at, to: at, insert }];
};

/** Puts lines in front of a node, as far in as it is. */
export const insertBefore = (
  file: InkFile,
  node: InkNode,
  lines: readonly string[],
): readonly TextEdit[] => {
  const at = startOf(file, node);
  const indent = indentOf(file, node);
  const insert = `${indented(file, lines, indent).slice(indent.length)}${lineBreakOf(file.text)}${indent}`;
  return [{ from: at, to: at, insert }];
};

/** How much further in what follows a reply stands. */
const STEP = '    ';

const firstInside = (file: InkFile, node: NodeOf<'choice'>): string => {
  const first = node.body.find(isTold);
  return first === undefined || first.from < node.line.next
    ? `${indentOf(file, node)}${STEP}`
    : indentOf(file, first);
};

/** A way at the end of the reply's own line moves to a line below. */
const wayMovedDown = (file: InkFile, node: NodeOf<'choice'>, indent: string) => {
  const way = wayOnLine(file, node);
  if (way === null) return { edits: [], line: '' };
  const before = file.text.slice(0, way.from).trimEnd().length;
  return {
    edits: [{ from: before, to: way.to, insert: '' }],
    line: `${lineBreakOf(file.text)}${indent}${file.text.slice(way.from, way.to)}`,
  };
};

/** Puts lines at the end of what follows a reply, before the way on. */
export const addToReply = (
  file: InkFile,
  node: NodeOf<'choice'>,
  lines: readonly string[],
): readonly TextEdit[] => {
  const last = node.body.findLast(isTold);
  if (last !== undefined && isOnlyWay(last)) return insertBefore(file, last, lines);
  const indent = firstInside(file, node);
  const { edits, line } = wayMovedDown(file, node, indent);
  const at =
    last === undefined ? endOf(file, { from: node.from, to: node.line.next }) : endOf(file, last);
  const insert = `${lineBreakOf(file.text)}${indented(file, lines, indent)}${line}`;
  const [moved] = edits;
  // The way stood where the lines go: one edit instead of two that touch.
  if (moved !== undefined && moved.to === at) return [{ ...moved, insert }];
  return [...edits, { from: at, to: at, insert }];
};

/** Lets a reply go on to a knot; null lets it go on with the others. */
export const setWayOfReply = (
  file: InkFile,
  node: NodeOf<'choice'>,
  target: string | null,
): readonly TextEdit[] => {
  const way = wayOfReply(file, node);
  if (way === null) return target === null ? [] : addToReply(file, node, [`-> ${target}`]);
  if (target !== null) {
    return way.target === target ? [] : [{ from: way.from, to: way.to, insert: `-> ${target}` }];
  }
  const last = node.body.findLast(isTold);
  if (last !== undefined && isOnlyWay(last)) return removeNode(file, last);
  const before = file.text.slice(0, way.from).trimEnd().length;
  return [{ from: before, to: way.to, insert: '' }];
};

/** Lets a line or a gather go on to a knot. */
export const setWayOfLine = (
  file: InkFile,
  node: InkNode,
  target: string | null,
): readonly TextEdit[] => {
  const way = wayOnLine(file, node);
  if (way === null) {
    const at = endOf(file, node);
    return target === null ? [] : [{ from: at, to: at, insert: ` -> ${target}` }];
  }
  if (target !== null) {
    return way.target === target ? [] : [{ from: way.from, to: way.to, insert: `-> ${target}` }];
  }
  if (isOnlyWay(node)) return removeNode(file, node);
  const before = file.text.slice(0, way.from).trimEnd().length;
  return [{ from: before, to: way.to, insert: '' }];
};

/** Takes a node out with its lines; one that begins behind other text leaves that text its line. */
export const removeNode = ({ text }: InkFile, node: InkNode): readonly TextEdit[] => {
  const start = lineStart(text, node.from);
  if (start === node.from) return [{ from: node.from, to: node.to, insert: '' }];
  const end = node.from + text.slice(node.from, node.to).trimEnd().length;
  return [{ from: node.from, to: end, insert: '' }];
};

const isMovable = ({ kind }: InkNode): boolean => kind !== 'choice' && kind !== 'gather';

/** Nodes that may change places with their neighbours: what is told, and neither replies nor what gathers them. */
export const neighbourOf = (list: NodeList, index: number, step: 1 | -1): number | null => {
  const here = list.nodes[index];
  for (let at = index + step; ; at += step) {
    const node = list.nodes[at];
    if (node === undefined || here === undefined) return null;
    if (isTold(node)) return isMovable(node) && isMovable(here) ? at : null;
  }
};

/** Changes the places of two nodes; what stands between them stays. */
export const swapNodes = (file: InkFile, first: InkNode, second: InkNode): readonly TextEdit[] => {
  const spans = [first, second].map(node => ({ from: startOf(file, node), to: endOf(file, node) }));
  const [a, b] = spans;
  if (a === undefined || b === undefined) return [];
  return [
    { ...a, insert: file.text.slice(b.from, b.to) },
    { ...b, insert: file.text.slice(a.from, a.to) },
  ];
};
