import { parseTag } from '../profile/tag.ts';
import { CARD_KINDS, type CardKind } from '../profile/tag-values.ts';
import { lineBreakOf } from './code-text.ts';
import { escapeInk, escapeLine, unescapeInk } from './escape.ts';
import { plainPart } from './header-parts.ts';
import type { InkFile, InkNode, NodeOf, Section } from './ink-file.ts';
import type { InkLine } from './ink-line.ts';
import { isEmpty, type Span, textAt } from './span.ts';
import { setTag, type TagHolder, tagValue, writtenTag } from './tag-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** What a card says. */
export type CardText =
  /** Plain lines; all of them where the condition holds, or (null) always. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly condition: string | null }
  /** With conditions inside: as it is written. */
  | { readonly kind: 'ink'; readonly ink: string };

/** A card of the desk: a knot that is read and leads nowhere. */
export interface DeskCard {
  readonly knot: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly source: string;
  /** ISO 8601, as it is written; '' where it is not. */
  readonly asAt: string;
  readonly text: CardText;
  readonly section: Section;
  readonly tags: TagHolder;
  /** From the end of the tags to the line with `-> DONE`. */
  readonly body: Span;
}

const isTags = (node: InkNode): boolean => node.kind === 'line' && node.line.kind === 'tags';

const isOnly = (file: InkFile, node: InkNode, written: string): boolean =>
  textAt(file.code, node).trim() === written;

const bodyOf = (file: InkFile, { nodes, ...section }: Section): Span => {
  const first = nodes.findIndex(node => !isTags(node));
  const from = nodes[first < 0 ? nodes.length : first]?.from ?? section.to;
  const end = nodes.findLast(node => isOnly(file, node, '-> DONE'));
  return { from, to: end === undefined || end.from < from ? section.to : end.from };
};

const plainLine = (file: InkFile, line: InkLine): string | null => {
  if (line.kind !== 'text') return null;
  const { tags, divert, words } = line.content;
  const written = textAt(file.code, words);
  const isPlain =
    tags.length === 0 &&
    divert === null &&
    !/(?<!\\)[{}]/.test(written) &&
    written === textAt(file.text, words);
  return isPlain ? unescapeInk(written) : null;
};

const isBlank = (file: InkFile, node: InkNode): boolean => textAt(file.text, node).trim() === '';

/** The words of lines that are nothing but words; null where one is more. */
const plainLines = (file: InkFile, nodes: readonly InkNode[]): readonly string[] | null => {
  const lines = nodes
    .filter(node => !isBlank(file, node))
    .map(node => (node.kind === 'line' ? plainLine(file, node.line) : null));
  const plain = lines.filter(line => line !== null);
  return plain.length === lines.length ? plain : null;
};

/** One condition around everything, and nothing else. */
const oneCondition = (file: InkFile, nodes: readonly InkNode[]): CardText | null => {
  const [node, ...more] = nodes.filter(one => !isBlank(file, one));
  if (node?.kind !== 'conditional' || more.length > 0) return null;
  const [branch, ...others] = node.branches;
  if (branch === undefined || others.length > 0 || isHeadless(file, node, branch)) return null;
  const lines = plainLines(file, branch.nodes);
  return lines === null || node.head === null
    ? null
    : { kind: 'lines', lines, condition: textAt(file.code, node.head) };
};

/** Whether the one branch has a question of its own beside the head: `{ x:` … `- 1:`. */
const isHeadless = (
  file: InkFile,
  { head }: NodeOf<'conditional'>,
  { condition }: NodeOf<'conditional'>['branches'][number],
): boolean =>
  head === null || condition === null || textAt(file.code, head) !== textAt(file.code, condition);

const textOf = (file: InkFile, nodes: readonly InkNode[], body: Span): CardText => {
  const inside = nodes.filter(({ from, to }) => from >= body.from && to <= body.to);
  const lines = plainLines(file, inside);
  if (lines !== null) return { kind: 'lines', lines, condition: null };
  return oneCondition(file, inside) ?? { kind: 'ink', ink: textAt(file.text, body).trim() };
};

const kindOf = (word: string): CardKind => CARD_KINDS.find(kind => kind === word) ?? 'policy';

const tagsOf = ({ nodes }: Section): TagHolder | null => {
  const end = nodes.findIndex(node => !isTags(node));
  const tags = nodes
    .slice(0, end < 0 ? nodes.length : end)
    .flatMap(node =>
      node.kind === 'line' && node.line.kind === 'tags' ? node.line.content.tags : [],
    );
  const [first] = tags;
  return first === undefined ? null : { tags, wordsEnd: first.from };
};

const cardOf = (file: InkFile, section: Section): readonly DeskCard[] => {
  const tags = section.heading?.kind === 'knot' ? tagsOf(section) : null;
  const desk = tags === null ? undefined : tagValue(file, tags, 'desk');
  if (tags === null || desk === undefined) return [];
  const [word = '', title = ''] = parseTag(`desk: ${desk}`).parts;
  const body = bodyOf(file, section);
  return [
    {
      knot: section.knot,
      kind: kindOf(word),
      title,
      source: tagValue(file, tags, 'source') ?? '',
      asAt: tagValue(file, tags, 'as-at') ?? '',
      text: textOf(file, section.nodes, body),
      section,
      tags,
      body,
    },
  ];
};

/** The cards of the desk in a file, in order. */
export const deskCards = (file: InkFile): readonly DeskCard[] =>
  file.sections.flatMap(section => cardOf(file, section));

/** Makes a card be of this kind, with this title. */
export const setCardHead = (
  file: InkFile,
  { tags }: DeskCard,
  kind: CardKind,
  title: string,
): readonly TextEdit[] => {
  const words = plainPart(title);
  return setTag(file, tags, 'desk', words === '' ? kind : `${kind} :: ${words}`);
};

/** Says where a card's rule comes from, or when it held; '' takes it out. Each stands on a line of its own. */
export const setCardTag = (
  file: InkFile,
  { tags, section }: DeskCard,
  key: 'source' | 'as-at',
  value: string,
): readonly TextEdit[] => {
  const words = plainPart(value);
  if (tagValue(file, tags, key) !== undefined) {
    if (words !== '') return setTag(file, tags, key, words);
    return removeTag(file, { tags, section }, key);
  }
  if (words === '') return [];
  const line = file.lines.find(({ to }) => to >= (tags.tags.at(-1)?.to ?? 0));
  const at = line?.next ?? section.to;
  const end = lineBreakOf(file.text);
  return at === line?.to
    ? [{ from: at, to: at, insert: `${end}${writtenTag(key, words)}` }]
    : [{ from: at, to: at, insert: `${writtenTag(key, words)}${end}` }];
};

/** A tag that is alone on its line goes with the line. */
const removeTag = (
  file: InkFile,
  { tags }: Pick<DeskCard, 'tags' | 'section'>,
  key: 'source' | 'as-at',
): readonly TextEdit[] => {
  const line = file.lines.find(
    one =>
      one.kind === 'tags' &&
      one.content.tags.length === 1 &&
      one.content.tags.some(
        ({ key: name, from }) =>
          textAt(file.text, name) === key && tags.tags.some(tag => tag.from === from),
      ),
  );
  return line === undefined
    ? setTag(file, tags, key, null)
    : [{ from: line.from, to: line.next, insert: '' }];
};

/** Lines as a person types them: without empty ones, and without blanks around them. */
export const plainCardLines = (text: string): readonly string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map(line => line.trim())
    .filter(line => line !== '');

const written = (file: InkFile, text: CardText): string => {
  const end = lineBreakOf(file.text);
  if (text.kind === 'ink') return text.ink.trim() === '' ? '' : `${text.ink.trim()}${end}`;
  const lines = text.lines.map(line => `${escapeLine(line)}${end}`);
  return text.condition === null || lines.length === 0
    ? lines.join('')
    : `{ ${text.condition}:${end}${lines.join('')}}${end}`;
};

/** Makes a card say this, and touches neither its tags nor its end. */
export const setCardText = (
  file: InkFile,
  { body }: Pick<DeskCard, 'body'>,
  text: CardText,
): readonly TextEdit[] => {
  const insert = written(file, text);
  return insert === textAt(file.text, body) ? [] : [{ ...body, insert }];
};

/** A card up to its end, with the empty lines behind it; what an author put below it stays. */
export const removeCard = (
  { text, code, lines }: InkFile,
  { section, body }: DeskCard,
): readonly TextEdit[] => {
  const below = lines.filter(({ from, next }) => from >= body.to && next <= section.to);
  const stays = below.find(line => !['', '-> DONE'].includes(textAt(code, line).trim()));
  // A comment is blank in the code, and somebody's words all the same.
  const comment = below.find(
    line => textAt(code, line).trim() === '' && textAt(text, line).trim() !== '',
  );
  const to = Math.min(stays?.from ?? section.to, comment?.from ?? section.to);
  return [{ from: section.from, to, insert: '' }];
};

/** Another card, at the end of the file. */
export const addCard = (
  file: InkFile,
  card: { readonly knot: string; readonly kind: CardKind; readonly title: string },
): readonly TextEdit[] => {
  const end = lineBreakOf(file.text);
  const at = file.text.length;
  const lines = [
    ...(file.text.trim() === '' ? [] : ['', ...(/[\r\n]$/.test(file.text) ? [] : [''])]),
    `=== ${card.knot} ===`,
    `# desk: ${card.kind} :: ${escapeInk(plainPart(card.title))}`,
    '-> DONE',
    '',
  ];
  return [{ from: at, to: at, insert: lines.join(end) }];
};

/** Whether a card that says nothing yet is empty, so that nothing is lost with it. */
export const isEmptyCard = ({ text, body }: DeskCard): boolean =>
  isEmpty(body) || (text.kind === 'lines' && text.lines.length === 0);
