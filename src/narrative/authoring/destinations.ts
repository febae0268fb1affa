import { isTold } from './node-path.ts';
import type { Content } from './content.ts';
import type { InkFile, InkNode, NodeOf } from './ink-file.ts';
import { isEmpty, type Span, textAt } from './span.ts';

/** A way to a knot, as it stands in a text: `-> there`. */
export interface Way extends Span {
  /** Name of a knot or stitch, `END` or `DONE`; null for a way that only ink can say, as a tunnel. */
  readonly target: string | null;
}

const SIMPLE = /^->\s*([\p{L}\p{M}\p{N}_.]+)$/u;

export const wayOf = ({ code }: InkFile, span: Span): Way => ({
  ...span,
  target: SIMPLE.exec(textAt(code, span))?.[1] ?? null,
});

const WAYS = /(?<!\\)->\s*([\p{L}\p{M}\p{N}_.]+)/gu;

/** Every way on a stretch, wherever it stands, with the place of its target's name. */
export const waysIn = (code: string, { from, to }: Span): readonly (Span & { target: string })[] =>
  [...code.slice(from, to).matchAll(WAYS)].map(({ 0: whole, 1: target = '', index }) => {
    const end = from + index + whole.length;
    return { target, from: end - target.length, to: end };
  });

/** The parts of a choice that a divert may end. */
const choiceContents = ({ line }: NodeOf<'choice'>): readonly Content[] => {
  const { said, bracket, told } = line.content;
  return [said, bracket, told].filter(content => content !== null);
};

const contentsOf = (node: InkNode): readonly Content[] => {
  if (node.kind === 'choice') return choiceContents(node);
  if (node.kind === 'gather') return [node.line.content];
  return node.kind === 'line' && node.line.kind === 'text' ? [node.line.content] : [];
};

/** A divert at the end of a node's own line. */
export const wayOnLine = (file: InkFile, node: InkNode): Way | null => {
  const divert = contentsOf(node).find(content => content.divert !== null)?.divert ?? null;
  return divert === null ? null : wayOf(file, divert);
};

/** Whether a line is nothing but a way. */
export const isOnlyWay = (node: InkNode): boolean =>
  node.kind === 'line' &&
  node.line.kind === 'text' &&
  isEmpty(node.line.content.words) &&
  node.line.content.tags.length === 0;

/** How a reply goes on: by a divert on its own line, or by the last line of what follows it. */
export const wayOfReply = (file: InkFile, node: NodeOf<'choice'>): Way | null => {
  const last = node.body.findLast(isTold);
  return (last === undefined ? null : wayOnLine(file, last)) ?? wayOnLine(file, node);
};
