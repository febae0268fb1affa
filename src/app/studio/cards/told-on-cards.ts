import type { Finding } from '../../../analysis/findings/finding.ts';
import type {
  CardFinding,
  CardFindingMessages,
} from '../../words/messages/studio-card-findings.ts';
import type { FixName } from '../check/fix.ts';
import type { PlacedSection } from './cards.ts';
import type { Item, Piece } from './model.ts';
import { cardAtLine } from './places.ts';

/** What nobody needs to know who writes on cards: lines of a file, and the words and signs of ink. */
const INK =
  /\blines? \d|\b(?:knots?|stitch(?:es)?|diverts?|tags?|gathers?|variables?|brackets?|braces?|functions?|tunnels?|header|script|[Ii]nk|INCLUDE|VAR|END|DONE)\b|->|[#~{}]|\b\w+_\w+\b/;

export const isAboutInk = (words: string): boolean => INK.test(words);

/** A name that only the file knows, in front of what it stands for. */
const NAMED = /"[\w-]*" \(["“]?([^()"”]*)["”]?\)/g;

/** Findings whose own remedy says what to change, by the words that stand on the cards. */
const SAYS_WHAT: ReadonlySet<string> = new Set([
  'golden/none',
  'play/one-sided',
  'decision/no-dilemma',
]);

const rowOf = ({ codes, other }: CardFindingMessages, code: string): CardFinding =>
  Object.entries(codes).find(([known]) => known === code)?.[1] ?? other;

/** A finding in the words of the cards: its own sentences, where they are not about ink, and what to do. */
export const toldOnCards = (
  words: CardFindingMessages,
  finding: Pick<Finding, 'code' | 'message'> & Partial<Pick<Finding, 'remedy'>>,
): CardFinding => {
  const { code, message, remedy = '' } = finding;
  const row = rowOf(words, code);
  const plain = message.replaceAll(NAMED, '"$1"');
  const isOwn = SAYS_WHAT.has(code) && remedy !== '' && !isAboutInk(remedy);
  return {
    says: isAboutInk(plain) || code === 'reply/best-in-same-place' ? row.says : plain,
    remedy: isOwn ? remedy : row.remedy,
  };
};

/** What a press does, in the words of the cards: what stands in the file is no word of theirs. */
export const fixOnCards = (
  { fixes }: Pick<CardFindingMessages, 'fixes'>,
  name: FixName,
  usual: string,
): string => (isAboutInk(usual) || name === 'quote' ? (fixes[name] ?? usual) : usual);

const startsBy = (items: readonly Item[], line: number): boolean =>
  items.some(item => item.line <= line);

const pieceAt = (pieces: readonly Piece[], line: number): Piece | undefined =>
  pieces.findLast(({ lead, replies, after }) => startsBy([...lead, ...replies, ...after], line)) ??
  pieces[0];

/** Names a place of a file by the words that stand on its cards. */
export const placeOnCards = (
  words: CardFindingMessages,
  sections: readonly PlacedSection[],
  { file, line }: Pick<Finding, 'file' | 'line'>,
): string => {
  const at = cardAtLine(sections, file, line);
  const section = sections.find(one => one.file === file && one.index === at?.section)?.section;
  if (at === null || section === undefined || section.knot === '') return words.scene;
  const piece = pieceAt(section.pieces, at.line);
  const reply = piece?.replies.findLast(one => one.line <= at.line)?.reply;
  const isBehind = piece !== undefined && startsBy(piece.after, at.line);
  if (reply !== undefined && !isBehind && reply.words.text !== '')
    return words.reply(reply.words.text);
  const title = piece?.title ?? '';
  return title === '' ? (section.desk ?? words.part) : words.decision(title);
};
