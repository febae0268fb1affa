import { type BranchLines, readConditional } from './branches.ts';
import { codeOf, linesOf } from './code-text.ts';
import { contentOf, openBraces } from './content.ts';
import { type InkLine, type LineOf, readLine } from './ink-line.ts';
import { type Span, textAt } from './span.ts';

/** One way of a choice between texts. */
export interface Branch {
  /** What must hold; null for `else`. */
  readonly condition: Span | null;
  readonly nodes: readonly InkNode[];
}

/** Something that stands in a knot, with all that belongs to it. */
export type InkNode = Span &
  (
    | { readonly kind: 'line'; readonly line: PlainLine }
    | { readonly kind: 'gather'; readonly line: LineOf<'gather'> }
    | {
        readonly kind: 'choice';
        readonly line: LineOf<'choice'>;
        /** What follows when it was taken, up to the next choice or gather of its depth. */
        readonly body: readonly InkNode[];
      }
    | {
        readonly kind: 'conditional';
        readonly head: Span | null;
        readonly branches: readonly Branch[];
      }
    /** Lines that only ink can say: sequences, text around braces over several lines. */
    | { readonly kind: 'block'; readonly lines: readonly InkLine[] }
  );

export type NodeOf<K extends InkNode['kind']> = Extract<InkNode, { kind: K }>;

/** A line that neither begins a part nor belongs to a weave. */
export type PlainLine = Exclude<
  InkLine,
  { kind: 'choice' } | { kind: 'gather' } | { kind: 'knot' } | { kind: 'stitch' }
>;

/** What stands above the first knot, a knot up to its first stitch, or a stitch. */
export interface Section extends Span {
  readonly heading: LineOf<'knot'> | LineOf<'stitch'> | null;
  /** Name of the knot; '' above the first one. */
  readonly knot: string;
  /** Null outside stitches. */
  readonly stitch: string | null;
  readonly nodes: readonly InkNode[];
}

/**
 * A file of ink, read without losing a character: its lines touch each other from the first to the
 * last, and everything below is made of them. Nothing is too broken to be read.
 */
export interface InkFile {
  readonly text: string;
  /** The text with spaces for its comments. */
  readonly code: string;
  readonly lines: readonly InkLine[];
  readonly sections: readonly Section[];
}

/** Up to the line where all braces that open on the first one are closed; none are closed: to the last. */
const braceEnd = (code: string, lines: readonly InkLine[], start: number): number => {
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined) depth += openBraces(code, line.code);
    if (depth <= 0) return at;
  }
  return lines.length - 1;
};

const around = (lines: readonly InkLine[]): Span => ({
  from: lines[0]?.from ?? 0,
  to: lines.at(-1)?.next ?? 0,
});

const branchNodes = (code: string, { rest, lines }: BranchLines): readonly InkNode[] => {
  const [next] = lines;
  const own = rest === null ? [] : [readLine(code, { ...rest, next: next?.from ?? rest.to })];
  return nodesOf(code, [...own, ...lines]);
};

const conditionalOf = (code: string, lines: readonly InkLine[]): InkNode => {
  const conditional = readConditional(code, lines);
  if (conditional === null) return { kind: 'block', ...around(lines), lines };
  const branches = conditional.branches.map(branch => ({
    condition: branch.condition,
    nodes: branchNodes(code, branch),
  }));
  return { kind: 'conditional', ...around(lines), head: conditional.head, branches };
};

/** Lines between braces; a gather in front of the first brace is a gather before them. */
const groupOf = (code: string, lines: readonly InkLine[]): readonly InkNode[] => {
  const [first, ...rest] = lines;
  if (first?.kind !== 'gather') return [conditionalOf(code, lines)];
  const { from } = first.content.words;
  const content = contentOf(code, { from, to: from });
  const gather = { ...first, content };
  const opening = readLine(code, { from, to: first.to, next: first.next });
  return [
    { kind: 'gather', from: first.from, to: from, line: gather },
    conditionalOf(code, [opening, ...rest]),
  ];
};

const single = (line: InkLine): InkNode => {
  const span = { from: line.from, to: line.next };
  if (line.kind === 'choice') return { kind: 'choice', ...span, line, body: [] };
  if (line.kind === 'gather') return { kind: 'gather', ...span, line };
  // A heading inside braces, where none can be: its line is kept as it is.
  if (line.kind === 'knot' || line.kind === 'stitch')
    return { kind: 'block', ...span, lines: [line] };
  return { kind: 'line', ...span, line };
};

/** Lines one by one, and those between braces together. */
const grouped = (code: string, lines: readonly InkLine[]): readonly InkNode[] => {
  const nodes: InkNode[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const end = braceEnd(code, lines, at);
    nodes.push(...(end === at ? [single(line)] : groupOf(code, lines.slice(at, end + 1))));
    at = end;
  }
  return nodes;
};

const depthOf = (node: InkNode): number =>
  node.kind === 'choice' || node.kind === 'gather' ? node.line.depth : Number.POSITIVE_INFINITY;

/** Puts what follows a choice under it. */
const woven = (nodes: readonly InkNode[]): readonly InkNode[] => {
  const done: InkNode[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    if (node.kind === 'choice') {
      const behind = nodes.findIndex((next, index) => index > at && depthOf(next) <= depthOf(node));
      const end = behind < 0 ? nodes.length : behind;
      const body = nodes.slice(at + 1, end);
      done.push({ ...node, body: woven(body), to: body.at(-1)?.to ?? node.to });
      at = end - 1;
    } else done.push(node);
  }
  return done;
};

const nodesOf = (code: string, lines: readonly InkLine[]): readonly InkNode[] =>
  woven(grouped(code, lines));

const isHeading = (line: InkLine): line is LineOf<'knot'> | LineOf<'stitch'> =>
  line.kind === 'knot' || line.kind === 'stitch';

const sectionsOf = (code: string, lines: readonly InkLine[]): readonly Section[] => {
  const starts = [0, ...lines.flatMap((line, at) => (isHeading(line) && at > 0 ? [at] : []))];
  let knot = '';
  return starts.map((start, index) => {
    const part = lines.slice(start, starts[index + 1] ?? lines.length);
    const [first] = part;
    const heading = first !== undefined && isHeading(first) ? first : null;
    if (heading?.kind === 'knot') knot = textAt(code, heading.name);
    const stitch = heading?.kind === 'stitch' ? textAt(code, heading.name) : null;
    const nodes = nodesOf(code, heading === null ? part : part.slice(1));
    return { ...around(part), heading, knot, stitch, nodes };
  });
};

/** Reads a file of ink, whatever it says. `code` is the same with spaces for its comments. */
export const readInk = (text: string, code: string = codeOf(text)): InkFile => {
  const lines = linesOf(text).map(line => readLine(code, line));
  return { text, code, lines, sections: sectionsOf(code, lines) };
};
