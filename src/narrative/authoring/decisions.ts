import type { Content, TagSpan } from './content.ts';
import { unescapeInk } from './escape.ts';
import type { InkFile, InkNode, NodeOf, Section } from './ink-file.ts';
import { isEmpty, type Span, textAt } from './span.ts';
import type { TagHolder } from './tag-edits.ts';

/** How a reply is written. What is neither wholly said nor wholly done is shown as ink. */
export type ReplyShape = 'said' | 'done' | 'mixed';

/** A reply with its words, and the tags that ride on it. */
export interface ReplyRow extends TagHolder {
  readonly node: NodeOf<'choice'>;
  readonly shape: ReplyShape;
  /** Without quotation marks. */
  readonly words: Span;
  /** The quotation marks around the words, where there are some. */
  readonly quotes: readonly [open: string, close: string] | null;
  /** Between braces, in front: when it is on offer. */
  readonly conditions: readonly Span[];
}

/** A moment in which the player answers: what is told before it, and the replies on offer. */
export interface Decision {
  readonly section: Section;
  readonly scene: readonly InkNode[];
  readonly replies: readonly ReplyRow[];
  /** The reply after which it comes, where it belongs to one. */
  readonly within: NodeOf<'choice'> | null;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
];

const quotesAround = (text: string, words: Span): readonly [string, string] | null => {
  const written = textAt(text, words);
  const pair = QUOTES.find(([open, close]) => written.startsWith(open) && written.endsWith(close));
  return pair !== undefined && written.length >= 2 ? pair : null;
};

const within = ({ from, to }: Span, quotes: readonly [string, string] | null): Span =>
  quotes === null ? { from, to } : { from: from + 1, to: to - 1 };

/** A choice as a reply. */
export const replyRowOf = ({ text }: InkFile, node: NodeOf<'choice'>): ReplyRow => {
  const { content, conditions } = node.line;
  const done = content.bracket !== null && isEmpty(content.said.words);
  const mixed = content.bracket !== null && !done;
  const part: Content = done && content.bracket !== null ? content.bracket : content.said;
  const quotes = done || mixed ? null : quotesAround(text, part.words);
  const words = within(part.words, quotes);
  const tags: readonly TagSpan[] = mixed
    ? [...content.said.tags, ...(content.bracket?.tags ?? [])]
    : part.tags;
  const shape: ReplyShape = done ? 'done' : mixed ? 'mixed' : 'said';
  return { node, shape, words, quotes, conditions, tags, wordsEnd: part.words.to };
};

/**
 * What only ink can say of a reply: where brackets stand beside other words all of it, tags too, since what is told
 * afterwards is other than what is offered. Else its words.
 */
export const inkOfReply = ({
  node,
  words,
  shape,
}: ReplyRow): Span & { readonly isWhole: boolean } => {
  const { content, start, code } = node.line;
  const hasMore = content.told !== null && !isEmpty(content.told.words);
  return shape === 'mixed' || hasMore
    ? { from: start, to: code.to, isWhole: true }
    : { ...words, isWhole: false };
};

const isChoice = (node: InkNode): node is NodeOf<'choice'> => node.kind === 'choice';

/** Stretches of nodes: what is told, and the choices that follow it. */
const decisionsIn = (
  file: InkFile,
  section: Section,
  nodes: readonly InkNode[],
  outer: NodeOf<'choice'> | null,
): readonly Decision[] => {
  const found: Decision[] = [];
  let scene: InkNode[] = [];
  let choices: NodeOf<'choice'>[] = [];
  const close = (): void => {
    if (choices.length === 0) return;
    const replies = choices.map(node => replyRowOf(file, node));
    found.push({ section, scene, replies, within: outer });
    for (const node of choices) found.push(...decisionsIn(file, section, node.body, node));
    [scene, choices] = [[], []];
  };
  for (const node of nodes) {
    if (isChoice(node)) choices.push(node);
    else {
      close();
      scene.push(node);
    }
  }
  close();
  return found;
};

/** Every decision of a file, in the order in which they are written. */
export const decisionsOf = (file: InkFile): readonly Decision[] =>
  file.sections.flatMap(section => decisionsIn(file, section, section.nodes, null));

/** What a reply says or does, as a reader sees it. */
export const wordsOfReply = ({ text }: InkFile, { words }: ReplyRow): string =>
  unescapeInk(textAt(text, words));

/** All nodes below these, in order. */
export const nodesBelow = (nodes: readonly InkNode[]): readonly InkNode[] =>
  nodes.flatMap(node => {
    if (node.kind === 'choice') return [node, ...nodesBelow(node.body)];
    if (node.kind !== 'conditional') return [node];
    return [node, ...node.branches.flatMap(branch => nodesBelow(branch.nodes))];
  });
