import { MARKS, type ScriptProblem } from '../source/problem.ts';
import { swallowing } from '../source/remedies.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { codeLines, type Source } from '../source/sources.ts';
import { checkSpeakers } from './check-speakers.ts';
import { error, information, warning } from './fault.ts';
import {
  type Outline,
  UNKNOWN_TEXT,
  type WrittenLine,
  type WrittenReply,
  type WrittenTag,
} from './outline.ts';
import { TAG_KEYS } from './tag-vocabulary.ts';
import type { WrittenLogic } from './written-logic.ts';

/** Longer than this nobody says without taking a breath: 45 seconds of reading aloud. */
const LINE_WORDS = 110;
/** The same for a language that writes no blanks between words. */
const LINE_LETTERS = 800;

const checkLength = (line: WrittenLine): readonly ScriptProblem[] => {
  const words = line.text.split(/\s+/).length;
  if (words <= LINE_WORDS && line.text.length <= LINE_LETTERS) return [];
  const long = words > LINE_WORDS ? `${words} words` : `${line.text.length} letters`;
  const remedy = `Divide it into several lines: nobody says more than ${LINE_WORDS} words at a time.`;
  return [warning('line/too-long', line, `${long} are too long for one line.`, remedy)];
};

/** Quotation marks of many languages, and the dash that opens speech in some. */
const OPENS_SPEECH = /^["'“”„‟«»‹›‘’‚「『《〈—–-]/u;

/** A mark that opens what is said, and none behind it. */
const NEVER_CLOSED = /^["“«„][^"“”„‟«»]*$/u;

const checkReply = (reply: WrittenReply): readonly ScriptProblem[] => {
  const { label, bracketed, fallback, tags } = reply;
  const done = bracketed || fallback || tags.some(({ key }) => key === 'do');
  if (done || label === '' || label.startsWith(UNKNOWN_TEXT)) return [];
  if (NEVER_CLOSED.test(label)) {
    const message = `The quotation mark that opens here is never closed: ${label.slice(0, 50)}`;
    return [warning('reply/said-or-done', reply, message, 'Close it behind the last word.')];
  }
  if (OPENS_SPEECH.test(label)) return [];
  return [
    warning(
      'reply/said-or-done',
      reply,
      `Is this said or done? ${label.length > 60 ? `${label.slice(0, 57)}…` : label}`,
      'Put words in quotation marks, `* "Words."`, and what is done in brackets, `* [Open the book]`.',
    ),
  ];
};

const KNOWN_TAG = new RegExp(`#\\s*(?:${TAG_KEYS.join('|')})\\b`);

/** A comment that begins inside of words, or takes tags with it, was hardly meant for one; a tag alone was taken out on purpose. */
const isSwallowed = (code: string, rest: string): boolean =>
  code.trim() !== '' &&
  rest.startsWith('//') &&
  (/\S$/.test(code) || (KNOWN_TAG.test(rest) && !/^\/\/\s*#/.test(rest)));

const swallowed = (place: SourcePlace, rest: string): ScriptProblem => {
  const lost = rest.length > 50 ? `${rest.slice(0, 49)}…` : rest;
  return {
    ...error(
      'text/swallowed',
      place,
      `Text behind // is a comment: "${lost}" is not read.`,
      'Write a web address as https:\\/\\/ and a comment on a line of its own.',
    ),
    ...(KNOWN_TAG.test(rest) ? { affects: [MARKS] } : {}),
  };
};

const swallowedIn = ({ name, text }: Source): readonly ScriptProblem[] => {
  const code = codeLines(text);
  return text.split(/\r?\n/).flatMap((line, index) => {
    const read = (code[index] ?? '').replace(/\r$/, '');
    const rest = line.startsWith(read) ? line.slice(read.length) : '';
    if (!isSwallowed(read, rest)) return [];
    return [swallowed({ file: name, line: index + 1 }, rest)];
  });
};

const twoEndings = ({ tags }: Outline): readonly ScriptProblem[] => {
  const endings = tags.filter(({ key, place }) => key === 'ending' && place === 'line');
  const isSecond = (tag: WrittenTag, index: number): boolean =>
    endings
      .slice(0, index)
      .some(({ knot, stretch }) => knot === tag.knot && stretch === tag.stretch);
  return endings
    .filter(isSecond)
    .map(tag =>
      error(
        'ending/twice',
        tag,
        'This conversation has an ending already, a little above.',
        'Keep one of the two, or put each behind a condition of its own.',
      ),
    );
};

/** A lone ellipsis, as a draft writes it, perhaps behind the name of whoever speaks or in quotation marks. */
const GAP = /^(?:[^:]{1,60}:\s*)?["“]?…["”]?$/u;

const gapAt = (place: SourcePlace): ScriptProblem =>
  warning('text/gap', place, 'Words are still missing here.', 'Write them in place of the “…”.');

const openActAt = (place: SourcePlace): ScriptProblem =>
  warning(
    'text/gap',
    place,
    'Nobody has said yet what kind of reply this is.',
    'Choose it, or take the “…” away where the kind is right.',
  );

/** A mark whose act was put there for its author to choose. */
const isOpenMark = ({ key, parts }: Outline['tags'][number]): boolean =>
  (key === 'accuracy' || key === 'empathy') && (parts[0] ?? '').endsWith(' …');

/** What a draft still leaves open: lines, replies, and how it ended. */
const gapsIn = (
  told: readonly WrittenLine[],
  { replies, tags }: Outline,
): readonly ScriptProblem[] => [
  ...told.filter(({ text }) => GAP.test(text.trim())).map(gapAt),
  ...replies.filter(({ label }) => GAP.test(label.trim())).map(gapAt),
  ...tags.filter(({ key, parts }) => key === 'ending' && parts.at(-1) === '…').map(gapAt),
  ...tags.filter(isOpenMark).map(openActAt),
];

/** What is said and offered, word by word. */
export const checkWords = (
  files: readonly Source[],
  outline: Outline,
  { todos, lostIncludes }: WrittenLogic,
): readonly ScriptProblem[] => {
  const told = outline.lines.filter(({ onCard }) => !onCard);
  const cards = new Set<string | null>(
    outline.knots.filter(({ isCard }) => isCard).map(({ name }) => name),
  );
  return [
    ...checkSpeakers(told, outline.tags),
    ...told.flatMap(checkLength),
    ...gapsIn(told, outline),
    ...outline.replies.filter(({ knot }) => !cards.has(knot)).flatMap(checkReply),
    ...files.flatMap(swallowedIn),
    ...files.flatMap(swallowing),
    ...twoEndings(outline),
    ...lostIncludes.map(place =>
      error(
        'include/not-read',
        place,
        'An INCLUDE inside a knot is not read.',
        'Put it above the first knot, below the header.',
      ),
    ),
    ...todos.map(({ name, ...place }) =>
      information('note/todo', place, `Still to do: ${name}`, 'Players do not see this note.'),
    ),
  ];
};
