import {
  nodesBelow,
  type ReplyRow,
  replyRowOf,
  wordsOfReply,
} from '../../../narrative/authoring/decisions.ts';
import { deskCards } from '../../../narrative/authoring/desk-cards.ts';
import { GAP } from '../../../narrative/authoring/draft.ts';
import { headerTags } from '../../../narrative/authoring/header-edits.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import type { InkLine } from '../../../narrative/authoring/ink-line.ts';
import { isEmpty, type Span, textAt } from '../../../narrative/authoring/span.ts';
import { keyOfTag, tagValue, valueOfTag } from '../../../narrative/authoring/tag-edits.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Place } from '../workspace/workspace.ts';

/**
 * What a scenario can still lack: what its author promised to come back to; words that are a gap;
 * the source of a policy, and the day on which it was checked; what a reply is worth, and why; the
 * stable name of a reply.
 */
export const TODO_KINDS = ['reminder', 'gap', 'source', 'as-at', 'mark', 'note', 'id'] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

/** One thing that is still to be done, and where. */
export interface Todo {
  readonly kind: TodoKind;
  readonly place: Place;
  /** From 1. */
  readonly line: number;
  /** What it is about: the reminder itself, a reply's words, a card's title. */
  readonly words: string;
}

type Found = Pick<Todo, 'kind' | 'words'> & { readonly from: number };
type Finder = (file: InkFile) => readonly Found[];

/** Every reply that somebody says or does, wherever it stands. */
export const repliesIn = (file: InkFile): readonly ReplyRow[] =>
  file.sections
    .flatMap(({ nodes }) => nodesBelow(nodes))
    .flatMap(node => (node.kind === 'choice' ? [replyRowOf(file, node)] : []))
    // `* ->` goes on by itself: nobody says it.
    .filter(({ words }) => !isEmpty(words));

const COMMENTED = /\bTODO\b[:\s]*(?<words>[^\r\n]*?)\s*(?:\*\/.*)?$/;

const reminderOn = ({ text, code }: InkFile, line: InkLine): readonly Found[] => {
  if (line.kind === 'declaration')
    return line.keyword === 'TODO'
      ? [
          {
            kind: 'reminder',
            from: line.code.from,
            words: textAt(text, line.rest).replace(/^:\s*/, ''),
          },
        ]
      : [];
  const found = COMMENTED.exec(text.slice(line.from, line.to));
  if (found === null) return [];
  const from = line.from + found.index;
  // Somebody may say it: a reminder is one in a comment only.
  return code.startsWith('TODO', from)
    ? []
    : [{ kind: 'reminder', from, words: found.groups?.['words'] ?? '' }];
};

const reminders: Finder = file => file.lines.flatMap(line => reminderOn(file, line));

/**
 * A gap, perhaps behind the name of whoever speaks, and perhaps with what is to be put there, as a
 * skeleton writes it. Somebody who falters goes on with a sentence: `… Right. Yes.`
 */
const IS_GAP = new RegExp(String.raw`^(?:[^:{}\n]{1,60}:\s+)?${GAP}(?:$|\s+(?=\p{Ll}))`, 'u');

/** A mark that waits for its act. */
const OPEN_ACT = /^[+-]?\d [a-z]+ …$/;

const wordsOn = (file: InkFile, line: InkLine): readonly Span[] => {
  if (line.kind === 'text' || line.kind === 'gather') return [line.content.words];
  if (line.kind === 'tags') return line.content.tags.flatMap(({ value }) => value ?? []);
  if (line.kind !== 'choice') return [];
  const { said, bracket, told } = line.content;
  const tags = [said, bracket]
    .flatMap(part => part?.tags ?? [])
    .flatMap(({ value }) => value ?? []);
  const words = [said, bracket, told].flatMap(part => part?.words ?? []);
  return [...words.map(span => withoutQuotes(file, span)), ...tags];
};

const withoutQuotes = ({ code }: InkFile, { from, to }: Span): Span =>
  /["“„«‘「『]/.test(code[from] ?? '') ? { from: from + 1, to: to - 1 } : { from, to };

const gaps: Finder = file =>
  file.lines
    .flatMap(line => wordsOn(file, line))
    .map(span => ({ span, words: textAt(file.code, span) }))
    .filter(
      ({ words }) =>
        IS_GAP.test(words) || words.split(' :: ').includes(GAP) || OPEN_ACT.test(words),
    )
    .map(({ span, words }) => ({
      kind: 'gap',
      from: span.from,
      words: words.replace(IS_GAP, '').trim(),
    }));

const policiesWithout =
  (kind: 'source' | 'as-at', has: 'source' | 'asAt'): Finder =>
  file =>
    deskCards(file)
      .filter(card => card.kind === 'policy' && card[has].trim() === '')
      .map(({ section, title, knot }) => ({
        kind,
        from: section.from,
        words: title === '' ? knot : title,
      }));

const isScored = (file: InkFile, { tags }: ReplyRow): boolean =>
  tags.some(tag => ['accuracy', 'empathy'].includes(keyOfTag(file, tag)));

const replyWithout =
  (kind: 'note' | 'id', key: 'why' | 'id'): Finder =>
  file =>
    repliesIn(file)
      .filter(row => kind === 'id' || isScored(file, row))
      .filter(row => (tagValue(file, row, key) ?? '') === '')
      .map(row => ({ kind, from: row.node.from, words: wordsOfReply(file, row) }));

/** Replies that nobody has judged: those without words are gaps already. */
const unmarked: Finder = file =>
  repliesIn(file)
    .filter(row => !isScored(file, row) && (tagValue(file, row, 'why') ?? '') === '')
    .map(row => ({ kind: 'mark' as const, from: row.node.from, words: wordsOfReply(file, row) }))
    .filter(({ words }) => !IS_GAP.test(words));

/** The day on which the facts of the whole scenario were checked. */
const undated: Finder = file => {
  const tags = headerTags(file).map(({ tag }) => tag);
  const title = tags.find(tag => keyOfTag(file, tag) === 'title');
  if (title === undefined || tags.some(tag => keyOfTag(file, tag) === 'as-at')) return [];
  return [{ kind: 'as-at', from: title.from, words: valueOfTag(file, title) }];
};

const FINDERS: readonly Finder[] = [
  reminders,
  gaps,
  policiesWithout('source', 'source'),
  policiesWithout('as-at', 'asAt'),
  undated,
  unmarked,
  replyWithout('note', 'why'),
  replyWithout('id', 'id'),
];

const placed = ({ name }: Source, { lines }: InkFile, { kind, from, words }: Found): Todo => ({
  kind,
  place: { file: name, offset: from },
  line: lines.findLastIndex(line => line.from <= from) + 1,
  words,
});

/** Everything that is still to be done, by kind; of one kind in the order in which it is written. */
export const todosIn = (sources: readonly Source[]): readonly Todo[] => {
  const files = sources.map(source => ({ source, file: readFile(source) }));
  return FINDERS.flatMap(find =>
    files.flatMap(({ source, file }) => find(file).map(found => placed(source, file, found))),
  ).toSorted((a, b) => TODO_KINDS.indexOf(a.kind) - TODO_KINDS.indexOf(b.kind));
};
